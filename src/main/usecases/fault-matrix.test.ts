import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { type PinFlow, pinFlows, shownCounter, untruth } from '../testing/pin-flows.ts';
import { signFlow } from '../testing/sign-flow.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';

type TestSession = ReturnType<typeof startTestSession>;

type Fault = (answer: () => Uint8Array, test: TestSession) => Uint8Array | Promise<Uint8Array>;
const fail = (reason: ConstructorParameters<typeof TransportFault>[0]): never => {
  throw new TransportFault(reason);
};

const faults = {
  'the card is pulled before the command': (_answer, test) => (
    test.gateway.remove(READER),
    fail('card-removed')
  ),
  'the card is pulled after it has acted': (answer, test) => (
    answer(),
    test.gateway.remove(READER),
    fail('card-removed')
  ),
  'the answer is lost but the card stays': (answer) => (answer(), fail('card-removed')),
  'the service is killed': (_answer, test) => (test.gateway.failService('not-running'), fail('service-gone')),
  'another program takes the card': () => fail('card-in-use'),
  'the card answers 6F00': () => Uint8Array.of(0x6f, 0x00),
  'the card is silent for 30 s': async (answer) => {
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    return answer();
  },
} satisfies Record<string, Fault>;

let cases = 0;

async function runWith(flow: PinFlow, at: number, fault: Fault) {
  const sent: Uint8Array[] = [];
  let isArmed = false;
  const intercept: Interceptor = (command, answer) => {
    if (!isArmed) return answer();
    sent.push(Uint8Array.from(command));
    return sent.length === at ? fault(answer, test) : answer();
  };
  const test: TestSession = startTestSession(intercept);
  const card = createVirtualCard('adult', { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  isArmed = true;
  const running = flow.run(test.session, test.gate, 'card-1');
  await vi.advanceTimersByTimeAsync(60_000);
  return { test, card, sent, result: await running };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
afterAll(() => {
  process.stdout.write(`fault matrix: ${cases} cases\n`);
});

describe.each(Object.entries<PinFlow>({ ...pinFlows, 'sign a file': signFlow }))('%s', (_name, flow) => {
  it.each(Object.entries<Fault>(faults))(
    'when %s, at whichever command: one PIN command of a kind at most, and the truth about it',
    async (_fault, fault) => {
      const whole = await runWith(flow, Infinity, (answer) => answer());
      expect(whole.result.ok).toBe(true);
      for (let at = 1; at <= whole.sent.length; at += 1) {
        const run = await runWith(flow, at, fault);
        const { test, card, sent, result } = run;
        const shown = shownCounter(test.slot(), flow.pin);
        expect(untruth(flow, card, sent, result, shown), `at command ${at}`).toBeUndefined();
        cases += 1;
      }
    },
  );
});
