/** What a session makes of cards, readers and services in trouble, through the real libpcsclite. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pcscdMissingReason } from '../../../e2e/fixtures/pcscd.ts';
import {
  type Script,
  ScriptedService,
  type Trick,
} from '../../../e2e/fixtures/scripted-service/scripted-service.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { myNumberCard } from '../card/my-number/my-number-card.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { carriesPin, type PinFlow, pinFlows, shownCounter, untruth } from '../testing/pin-flows.ts';
import { isSettled, NOW, slotIn, startSessionOn, until } from '../testing/test-session.ts';

const missing = pcscdMissingReason();
const READER = 'Reader A 00 00';
/** Short, for a card in this very process, and yet long enough for a busy machine. Milliseconds. */
const LIMITS = { service: 500, card: 400, command: 400, closing: 200 };
/** One flow that reads after its VERIFY, and one that sends two PIN commands. The others go the same way. */
const FLOWS = ['show the signature certificate', 'change the signature password'] as const;

describe.skipIf(missing)(`a card through a troubled service${missing ? ` (${missing})` : ''}`, () => {
  let service: ScriptedService;
  let end = (): Promise<void> => Promise.resolve();
  let cases = 0;

  beforeAll(async () => {
    service = await ScriptedService.start([READER]);
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket;
  });
  afterEach(() => end());
  afterAll(async () => {
    process.stdout.write(`hanging calls: ${cases} cases\n`);
    await service.stop();
  });

  /** A session that has read an `adult` card as far as possible. */
  async function read(script: Script = () => undefined) {
    service.script = script;
    const card = createVirtualCard('adult', { now: NOW });
    const gateway = createPcscGateway({ limits: LIMITS });
    const test = startSessionOn(gateway);
    service.insert(0, card);
    end = async () => {
      end = () => Promise.resolve();
      service.script = () => undefined;
      service.letGo();
      service.remove(0);
      test.stop();
      await gateway.close();
      await vi.waitFor(() => expect(service.clients).toBe(0));
      service.heard.length = 0;
    };
    const snapshot = await until(test.store, (each) => {
      const slot = slotIn(each, READER);
      return slot?.state !== 'empty' && isSettled(slot);
    });
    return { ...test, card, slot: slotIn(snapshot, READER) };
  }

  const transmits = () => service.heard.filter((kind) => kind === 'transmit').length;

  describe('in a reader that passes less than a whole answer', () => {
    /** Passes only this many bytes of an answer, including the status word. */
    const passing = (most: number, cut: 'with an error' | 'silently'): Script => {
      const card = createVirtualCard('adult', { now: NOW });
      return ({ kind, command }) => {
        if (kind !== 'transmit') return undefined;
        const response = card.transmit(command);
        if (response.length <= most) return { response };
        return cut === 'silently' ? { response: response.slice(0, most) } : { code: 0x80100016 };
      };
    };

    it.each([
      [256, 'with an error'],
      [256, 'silently'],
      [130, 'with an error'],
      [130, 'silently'],
    ] as const)('of %i bytes, %s: all of it is read', async (most, cut) => {
      const { slot } = await read(passing(most, cut));
      expect(slot).toMatchObject({
        state: 'card',
        card: { certificates: { auth: { state: 'readable' } }, expiresOn: { state: 'known' } },
      });
      expect(slot?.state === 'card' && slot.card.interrupted).toBeFalsy();
    });

    it('and says so itself: it is never asked for more', async () => {
      const asked: number[] = [];
      const features = Uint8Array.of(0x12, 4, 0, 0, 0, 0x77);
      const properties = Uint8Array.of(0x0a, 4, 200, 0, 0, 0);
      let controls = 0;
      const { slot } = await read(({ kind, command }) => {
        if (kind === 'transmit' && command[1] === 0xb0) asked.push(command[4] || 256);
        if (kind !== 'control') return undefined;
        controls += 1;
        return { response: controls === 2 ? properties : features };
      });
      expect(slot).toMatchObject({ card: { certificates: { auth: { state: 'readable' } } } });
      expect(Math.max(...asked)).toBe(200);
    });
  });

  describe('in a reader that announces extended length', () => {
    const features = Uint8Array.of(0x12, 4, 0, 0, 0, 0x77);
    const properties = Uint8Array.of(0x0a, 4, 0, 0, 1, 0);
    /** The outcome of each READ BINARY with extended length: the card's answer, or this. */
    const announcing = (
      trick?: (response: Uint8Array) => Trick,
    ): { script: Script; extended: () => number } => {
      const card = createVirtualCard('adult', { now: NOW });
      let [controls, extended] = [0, 0];
      const script: Script = ({ kind, command }) => {
        if (kind === 'control') return { response: (controls += 1) === 2 ? properties : features };
        if (kind !== 'transmit') return undefined;
        const response = card.transmit(command);
        if (command[1] !== 0xb0 || command.length !== 7) return { response };
        extended += 1;
        return trick?.(response) ?? { response };
      };
      return { script, extended: () => extended };
    };
    const read20 = { state: 'card', card: { certificates: { auth: { state: 'readable' } } } };

    it('each certificate is read with one command, all of Home with 20 at most', async () => {
      const { script, extended } = announcing();
      const { slot } = await read(script);
      expect(slot).toMatchObject(read20);
      expect(extended()).toBe(3);
      expect(transmits()).toBeLessThanOrEqual(20);
    });

    it.each<[string, (response: Uint8Array) => Trick]>([
      ['refuses it with 6700', () => ({ response: Uint8Array.of(0x67, 0x00) })],
      ['cuts the answer', (response) => ({ response: response.slice(0, 262) })],
      ['fails at it', () => ({ code: 0x80100008 })],
      ['hangs at it', () => 'hang'],
    ])('and %s: that is tried once, and not with the next card of the kind', async (_, trick) => {
      const { script, extended } = announcing(trick);
      const { gateway, slot } = await read(script);
      service.letGo();
      if (slot?.state === 'card') expect(slot).toMatchObject(read20);
      await vi.waitFor(() =>
        gateway.withCard(READER, async (card) => {
          expect(card).toMatchObject({ longestRead: 256, shortFileIds: false });
          expect((await myNumberCard(card)) !== undefined).toBe(true);
        }),
      );
      expect(extended()).toBe(1);
    });
  });

  it.each([
    // Each time once more beside a second connection, to tell a crash from a refusal.
    ['connect', 2 * 2],
    ['transmit', 2],
  ] as const)(
    'that crashes at each "%s" and runs again: it is left alone after the second time, until a person or another card comes',
    async (at, most) => {
      const { store, readAgain } = await read(({ kind }) => (kind === at ? 'crash' : undefined));
      const crashes = (): number => service.heard.filter((kind) => kind === at).length;
      const leftAlone = async (readers: number): Promise<string> => {
        const snapshot = await until(store, (each) => {
          const slot = slotIn(each, READER);
          const isTold = slot?.state === 'failed' && slot.error.code === 'service/gone';
          return isTold && each.readers.length === readers && crashes() >= most && service.clients === 1;
        });
        const slot = slotIn(snapshot, READER);
        return slot && 'cardId' in slot ? slot.cardId : 'none';
      };
      await leftAlone(1);
      // The watch goes on, and nobody speaks to the card.
      service.replug((names) => [...names, 'Reader B 00 00']);
      const cardId = await leftAlone(2);
      expect(crashes()).toBe(most);
      service.script = () => undefined;
      expect(readAgain(cardId)).toBe(true);
      await until(store, (each) => slotIn(each, READER)?.state === 'card');
      service.replug(() => [READER]);
    },
  );

  it('that hangs at whichever command: nothing is waited for, and what is told is the reader', async () => {
    await read();
    const whole = transmits();
    await end();
    for (let at = 1; at <= whole; at += 1) {
      let sent = 0;
      const { slot } = await read(({ kind }) =>
        kind === 'transmit' && (sent += 1) === at ? 'hang' : undefined,
      );
      const told =
        slot?.state === 'failed' ? slot.error : slot?.state === 'card' ? slot.card.interrupted : undefined;
      // From the CA certificates on, everything that Home shows has been read.
      const isRead =
        slot?.state === 'card' && slot.card.expiresOn.state === 'known' && !slot.card.interrupted;
      expect(isRead || told?.code, `at command ${at}`).toBe(isRead || 'reader/not-answering');
      cases += 1;
      await end();
    }
    expect(whole).toBeGreaterThan(20);
  });

  describe.each(FLOWS)('%s', (name) => {
    const flow: PinFlow = pinFlows[name];

    it('with a hang at whichever command: one PIN command of a kind at most, and the truth about it', async () => {
      const run = async (at: number) => {
        const test = await read();
        const slot = test.slot;
        if (slot?.state !== 'card') throw new Error(`not a card: ${slot?.state}`);
        const sent: Uint8Array[] = [];
        service.script = ({ kind, command }) => {
          if (kind !== 'transmit') return undefined;
          return sent.push(Uint8Array.from(command)) === at ? 'hang' : undefined;
        };
        const result = await flow.run(test.session, test.gate, slot.cardId);
        const truth = () =>
          untruth(
            flow,
            test.card,
            sent,
            result,
            shownCounter(slotIn(test.store.snapshot(), READER), flow.pin),
          );
        return { sent, result, truth };
      };
      const whole = await run(Infinity);
      expect(whole.result.ok).toBe(true);
      await end();
      for (let at = 1; at <= whole.sent.length; at += 1) {
        const { result, truth, sent } = await run(at);
        expect(truth(), `at command ${at}`).toBeUndefined();
        // A command that the card gets late still counts, and its outcome was called unknown.
        service.letGo();
        const hung = sent[at - 1];
        if (hung && carriesPin(hung)) expect(result.ok, `at command ${at}`).toBe(false);
        cases += 1;
        await end();
      }
    });
  });
});
