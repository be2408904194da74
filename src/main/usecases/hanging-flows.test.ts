/** Every flow with a PIN, through the real gateway on a PC/SC whose call hangs for ever, at each command of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVirtualCard, type VirtualCard } from '../../virtual-card/virtual-card.ts';
import { Disposition, NOTIFICATION, ReaderState } from '../pcsc/pcsc-api.ts';
import { FakePcsc } from '../pcsc/pcsc-fake.ts';
import { Scard } from '../pcsc/pcsc-faults.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { carriesPin, type PinFlow, pinFlows, shownCounter, untruth } from '../testing/pin-flows.ts';
import { signFlow } from '../testing/sign-flow.ts';
import { isSettled, NOW, slotIn, startSessionOn, until } from '../testing/test-session.ts';

const READER = 'Reader A';
/** Milliseconds in which every flow has said what came of it, whatever hangs: one command, and a little for a late answer. */
const LONGEST = 15_000;

/** One reader with a card in it; `hangsAt` is told of each command from when it is set. */
class ReaderWithCard extends FakePcsc {
  override readers = [READER];
  #contexts = 0;
  override establishContext = () => Promise.resolve({ code: Scard.success, context: (this.#contexts += 1) });
  override answer: FakePcsc['answer'] = ({ readers }) =>
    readers.some(({ name, state }) => state === 0 && name !== NOTIFICATION)
      ? {
          code: Scard.success,
          states: readers.map(({ name }) => (name === READER ? ReaderState.present : 0)),
        }
      : undefined;
  readonly card: VirtualCard = createVirtualCard('adult', { now: NOW });
  hangsAt: ((command: Uint8Array) => boolean) | undefined;

  override connect: FakePcsc['connect'] = () => {
    this.card.powerOn();
    return Promise.resolve({ code: Scard.success, card: 2, protocol: 2 });
  };
  override endTransaction: FakePcsc['endTransaction'] = (_card, disposition) => this.#left(disposition);
  override disconnect: FakePcsc['disconnect'] = (_card, disposition) => this.#left(disposition);
  override transmit: FakePcsc['transmit'] = (_card, _protocol, command, response) => {
    if (this.hangsAt?.(command)) return new Promise(() => undefined);
    const answer = this.card.transmit(command);
    response.set(answer);
    return Promise.resolve({ code: Scard.success, length: answer.length });
  };

  #left(disposition: number): Promise<number> {
    if (disposition === Disposition.unpower) {
      this.card.powerOff();
      this.card.powerOn();
    }
    return Promise.resolve(Scard.success);
  }
}

async function runWith(flow: PinFlow, at: number) {
  const pcsc = new ReaderWithCard();
  const test = startSessionOn(createPcscGateway({ load: () => pcsc }));
  const read = until(test.store, (snapshot) => {
    const slot = slotIn(snapshot, READER);
    return slot?.state === 'card' && isSettled(slot);
  });
  await vi.advanceTimersByTimeAsync(1_000);
  await read;
  const sent: Uint8Array[] = [];
  pcsc.hangsAt = (command) => sent.push(Uint8Array.from(command)) === at;
  const begun = Date.now();
  const running = flow
    .run(test.session, test.gate, 'card-1')
    .then((result) => ({ result, took: Date.now() - begun }));
  await vi.advanceTimersByTimeAsync(120_000);
  const { result, took } = await running;
  const truth = untruth(flow, pcsc.card, sent, result, shownCounter(test.slot(READER), flow.pin));
  test.stop();
  return { sent, result, took, truth };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

describe.each(Object.entries<PinFlow>({ ...pinFlows, 'sign a file': signFlow }))('%s', (_name, flow) => {
  it('with a call that hangs at whichever command: the right cause in time, nothing sent twice, no untruth', async () => {
    const whole = await runWith(flow, Infinity);
    expect(whole.result).toMatchObject({ ok: true });
    const [verify, change] = ['20', '24'].map((instruction) =>
      whole.sent.findIndex(
        (command) => carriesPin(command) && command[1] === Number.parseInt(instruction, 16),
      ),
    );
    for (let at = 0; at < whole.sent.length; at += 1) {
      const { result, took, truth, sent } = await runWith(flow, at + 1);
      const isLast = at === whole.sent.length - 1;
      const expected =
        at === verify ? 'pin/outcome-unknown' : at === change ? 'pin/change-unknown' : 'reader/not-answering';
      expect(result.ok ? 'done' : result.error.code, `at command ${at + 1}`).toBe(isLast ? 'done' : expected);
      expect(truth, `at command ${at + 1}`).toBeUndefined();
      expect(sent.filter(carriesPin).length, `at command ${at + 1}`).toBeLessThanOrEqual(
        change === -1 ? 1 : 2,
      );
      expect(took, `at command ${at + 1}`).toBeLessThanOrEqual(LONGEST);
    }
    expect(whole.sent.length).toBeGreaterThan(5);
  });
});
