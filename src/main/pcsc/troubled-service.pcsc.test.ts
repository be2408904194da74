import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pcscdMissingReason } from '../../../e2e/fixtures/pcscd.ts';
import type { MessageKind } from '../../../e2e/fixtures/scripted-service/messages.ts';
import { ScriptedService } from '../../../e2e/fixtures/scripted-service/scripted-service.ts';
import type { CardGateway, GatewayStatus } from '../card/card-gateway.ts';
import { createPcscGateway } from './pcsc-gateway.ts';
import { plainCard, readerIn, SELECT, StatusRecorder } from './pcsc-test-kit.ts';

const missing = pcscdMissingReason();
const READERS = ['Reader A 00 00', 'Reader B 00 00', 'Reader C 00 00', 'Reader D 00 00'] as const;
const [A, B, C, D] = READERS;
const OK = Uint8Array.of(0x90, 0x00);
/** Short, for a service in this very process. The real limits are tried on the command line. Milliseconds. */
const LIMITS = { service: 200, card: 600, command: 400, closing: 300 };

describe.skipIf(missing)(`a service in trouble${missing ? ` (${missing})` : ''}`, () => {
  let service: ScriptedService;
  let gateway: CardGateway;
  let recorder: StatusRecorder;
  const log: string[] = [];

  // libpcsclite reads the place of the service once, so all tests share one.
  beforeAll(async () => {
    service = await ScriptedService.start(READERS);
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket;
  });
  afterAll(() => service.stop());

  beforeEach(() => {
    log.length = 0;
    gateway = createPcscGateway({ limits: LIMITS, log: (line) => log.push(line) });
  });
  afterEach(async () => {
    service.script = () => undefined;
    service.letGo();
    await gateway.close();
    service.replug(() => READERS);
    READERS.forEach((_, index) => service.remove(index));
    await vi.waitFor(() => expect(service.clients).toBe(0));
    service.heard.length = 0;
  });

  const watch = (): StatusRecorder => (recorder = new StatusRecorder(gateway));
  const hangAt = (kind: MessageKind): void => {
    service.script = (asked) => (asked.kind === kind ? 'hang' : undefined);
  };
  const select = (reader: string) => gateway.withCard(reader, (card) => card.transmit(SELECT));
  const failed = (status: GatewayStatus) => status.service === 'failed';

  describe('asked where a reader is plugged in', () => {
    test('tells bus and address through the real library, with a card in it and without', async () => {
      service.plugIn(0, 0x0020_0107);
      await expect(gateway.plugOf(A)).resolves.toEqual({ bus: 1, device: 7 });
      const card = plainCard();
      service.insert(0, card);
      await expect(gateway.plugOf(A)).resolves.toEqual({ bus: 1, device: 7 });
      expect({ commands: card.commands, powers: card.powers }).toEqual({ commands: [], powers: ['on'] });
    });

    test('tells nothing where the driver does not, and of a reader that is not there', async () => {
      await expect(gateway.plugOf(B)).resolves.toBeUndefined();
      await expect(gateway.plugOf('Reader Z 00 00')).resolves.toBeUndefined();
    });

    test.each(['connect', 'attribute', 'disconnect'] as const)(
      'waits only so long for an answer to "%s", and gives everything back',
      async (kind) => {
        service.plugIn(0, 0x0020_0107);
        hangAt(kind);
        const plug = await gateway.plugOf(A);
        expect(plug).toEqual(kind === 'disconnect' ? { bus: 1, device: 7 } : undefined);
        service.script = () => undefined;
        service.letGo();
        await vi.waitFor(() => expect(service.clients).toBe(0));
      },
    );
  });

  describe('hangs', () => {
    test.each(['version', 'establish', 'watch', 'stop-watching', 'readers'] as const)(
      'at "%s": the watch says that it does not answer, and goes on when it does',
      async (kind) => {
        hangAt(kind);
        watch();
        await expect(recorder.until(failed)).resolves.toEqual({ service: 'failed', reason: 'not-answering' });
        service.script = () => undefined;
        service.letGo();
        service.insert(0, plainCard());
        await recorder.untilCard(A, 'present');
      },
    );

    test.each([
      ['version', 'service-not-answering'],
      ['establish', 'service-not-answering'],
      ['connect', 'reader-not-answering'],
      // Only the transaction of another program makes this one wait, as long as the service answers at all.
      ['begin', 'card-in-use'],
      ['control', 'reader-not-answering'],
      ['transmit', 'reader-not-answering'],
    ] as const)('at "%s": the card cannot be had, and "%s" is the reason', async (kind, reason) => {
      service.insert(0, plainCard());
      hangAt(kind);
      await expect(select(A)).rejects.toMatchObject({ name: 'TransportFault', reason });
    });

    test.each(['end', 'disconnect', 'release'] as const)(
      'at "%s": what was asked before is answered',
      async (kind) => {
        service.insert(0, plainCard());
        hangAt(kind);
        await expect(select(A)).resolves.toEqual(OK);
      },
    );

    test.each([
      ['everything after a command was sent', 'transmit'],
      ['everything after a connection was asked for', 'connect'],
    ] as const)('at %s: the service is told, not the reader', async (_what, first) => {
      service.insert(0, plainCard());
      let hangs = false;
      service.script = ({ kind }) => {
        hangs ||= kind === first;
        return hangs ? 'hang' : undefined;
      };
      await expect(select(A)).rejects.toMatchObject({ reason: 'service-not-answering' });
    });

    test('in three readers: a card in the fourth is read, and its coming is seen', async () => {
      watch();
      [0, 1, 2].forEach((index) => service.insert(index, plainCard()));
      service.script = ({ kind, reader }) => (kind === 'transmit' && reader !== D ? 'hang' : undefined);
      const hanging = [A, B, C].map((reader) =>
        expect(select(reader)).rejects.toMatchObject({ reason: 'reader-not-answering' }),
      );
      await vi.waitFor(() => expect(service.heard.filter((kind) => kind === 'transmit')).toHaveLength(3));
      service.insert(3, plainCard());
      await recorder.untilCard(D, 'present');
      await expect(select(D)).resolves.toEqual(OK);
      await Promise.all(hanging);
    });

    test('in a reader: it is not opened once more before the first call is back', async () => {
      service.insert(0, plainCard());
      hangAt('transmit');
      await expect(select(A)).rejects.toMatchObject({ reason: 'reader-not-answering' });
      await expect(select(A)).rejects.toMatchObject({ reason: 'reader-not-answering' });
      expect(service.heard.filter((kind) => kind === 'connect')).toHaveLength(1);
      service.script = () => undefined;
      service.letGo();
      await expect(select(A)).resolves.toEqual(OK);
    });

    test.each(['establish', 'connect', 'begin', 'transmit'] as const)(
      'at "%s" for a while: what comes late is given back',
      async (kind) => {
        service.insert(0, plainCard());
        hangAt(kind);
        await expect(select(A)).rejects.toMatchObject({ name: 'TransportFault' });
        service.script = () => undefined;
        service.letGo();
        await vi.waitFor(() => expect(service.clients).toBe(0));
      },
    );

    test.each(['version', 'watch', 'cancel', 'connect', 'begin', 'transmit', 'release'] as const)(
      'at "%s": the gateway can be closed all the same',
      async (kind) => {
        watch();
        await recorder.untilCard(A, 'none');
        service.insert(0, plainCard());
        hangAt(kind);
        const used = select(A).catch(() => undefined);
        await gateway.close();
        await used;
      },
    );
  });

  describe('says no', () => {
    const answering = (kind: MessageKind, code: number): void => {
      service.script = (asked) => (asked.kind === kind ? { code } : undefined);
    };

    test.each([
      ['does not fit its library', 'version', 0x8010001e, 'not-fitting'],
      ['has no room', 'establish', 0x80100006, 'too-many-clients'],
      ['refuses readers to this account', 'establish', 0x8010006a, 'refused'],
    ] as const)('%s', async (_what, kind, code, reason) => {
      answering(kind, code);
      watch();
      await expect(recorder.until(failed)).resolves.toEqual({ service: 'failed', reason });
      await expect(select(A)).rejects.toMatchObject({ reason: `service-${reason}` });
      expect(log[0]).toMatch(/^SCardEstablishContext: SCARD_[A-Z_]+ \(0x8010[\dA-F]{4}\)$/);
    });

    test('to readers by hanging up at the first word', async () => {
      service.script = ({ kind }) => (kind === 'version' ? 'hang-up' : undefined);
      watch();
      await expect(recorder.until(failed)).resolves.toEqual({ service: 'failed', reason: 'refused' });
    });

    test.each([
      ['with a code', { code: 0x8010006a }],
      ['by hanging up', 'hang-up'],
    ] as const)('to cards, %s, and shows the readers', async (_how, trick) => {
      watch();
      service.insert(0, plainCard());
      await recorder.untilCard(A, 'present');
      service.script = ({ kind }) => (kind === 'connect' ? trick : undefined);
      await expect(select(A)).rejects.toMatchObject({ reason: 'card-not-permitted' });
      expect(readerIn(recorder.seen.at(-1) ?? { service: 'starting' }, A)?.card).toBe('present');
    });

    test('to a connection once, as one that was restarted at that moment: it is asked again', async () => {
      service.insert(0, plainCard());
      service.script = ({ kind, times }) => (kind === 'connect' && times === 1 ? 'hang-up' : undefined);
      await expect(select(A)).resolves.toEqual(OK);
    });

    test('to a command: the service is gone', async () => {
      service.insert(0, plainCard());
      service.script = ({ kind }) => (kind === 'transmit' ? 'hang-up' : undefined);
      await expect(select(A)).rejects.toMatchObject({ reason: 'service-gone' });
    });
  });

  describe('with odd readers', () => {
    test('whose name is not UTF-8: all are watched and read, that one too', async () => {
      service.replug(() => [A, Buffer.from('Lecteur \xe9t\xe9', 'latin1')]);
      watch();
      await recorder.untilCard('Lecteur été', 'none');
      service.insert(0, plainCard());
      service.insert(1, plainCard());
      await recorder.untilCard(A, 'present');
      await recorder.untilCard('Lecteur été', 'present');
      await expect(select(A)).resolves.toEqual(OK);
      await expect(select('Lecteur été')).resolves.toEqual(OK);
    });

    test('as many as it can have: a card is seen to come and to go', async () => {
      service.replug(() => Array.from({ length: 16 }, (_, index) => `Reader ${index} 00`));
      watch();
      await recorder.untilCard('Reader 15 00', 'none');
      service.insert(15, plainCard());
      await recorder.untilCard('Reader 15 00', 'present');
      service.remove(15);
      await recorder.untilCard('Reader 15 00', 'none');
      service.replug(() => [A]);
      await recorder.until((status) => status.service === 'running' && status.readers.length === 1);
    });

    test('all sixteen hanging: the watch and the closing go on', async () => {
      service.replug(() => Array.from({ length: 16 }, (_, index) => `Reader ${index} 00`));
      watch();
      Array.from({ length: 15 }, (_, index) => service.insert(index, plainCard()));
      hangAt('transmit');
      const all = Array.from({ length: 15 }, (_, index) =>
        select(`Reader ${index} 00`).catch(() => 'given up'),
      );
      await vi.waitFor(() => expect(service.heard.filter((kind) => kind === 'transmit')).toHaveLength(15));
      service.insert(15, plainCard());
      await recorder.untilCard('Reader 15 00', 'present');
      await gateway.close();
      await expect(Promise.all(all)).resolves.toEqual(all.map(() => 'given up'));
    });

    test('one of which goes away with its card: the card is not shown any more', async () => {
      watch();
      service.insert(0, plainCard());
      await recorder.untilCard(A, 'present');
      service.replug(() => [B, Buffer.from('\xe9', 'latin1')]);
      await recorder.until((status) => status.service === 'running' && !readerIn(status, A));
    });
  });
});
