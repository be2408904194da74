import { describe, expect, test, vi } from 'vitest';
import type { MessageKind } from '../../../e2e/fixtures/scripted-service/messages.ts';
import { plainCard, readerIn } from './pcsc-test-kit.ts';
import {
  missing,
  A,
  B,
  OK,
  service,
  gateway,
  recorder,
  log,
  watch,
  hangAt,
  select,
  failed,
  useScriptedService,
} from './troubled-service.pcsc-test-kit.ts';

describe.skipIf(missing)(`a service that refuses, and odd readers${missing ? ` (${missing})` : ''}`, () => {
  useScriptedService();

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

    test('to nobody, but crashes at each connection to a card, and runs again: it is gone, and refuses nobody', async () => {
      service.insert(0, plainCard());
      service.script = ({ kind }) => (kind === 'connect' ? 'crash' : undefined);
      await expect(select(A)).rejects.toMatchObject({ reason: 'service-gone' });
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
