import { describe, expect, test, vi } from 'vitest';
import { plainCard } from './pcsc-test-kit.ts';
import {
  missing,
  A,
  B,
  C,
  D,
  OK,
  service,
  gateway,
  recorder,
  watch,
  hangAt,
  select,
  failed,
  useScriptedService,
} from './troubled-service.pcsc-test-kit.ts';

describe.skipIf(missing)(`a service in trouble${missing ? ` (${missing})` : ''}`, () => {
  useScriptedService();

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
});
