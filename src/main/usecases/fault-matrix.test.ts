import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppErrorCode } from '../../shared/model/app-error.ts';
import type { PinKind } from '../../shared/model/pin.ts';
import type { Result } from '../../shared/model/result.ts';
import { createVirtualCard, type VirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';

type TestSession = ReturnType<typeof startTestSession>;
type Flow = {
  readonly pin: PinKind;
  readonly old: string;
  readonly replacement?: string;
  run(test: TestSession): Promise<Result<unknown>>;
};

const changeFlow = (pin: 'auth' | 'sign' | 'card-info', old: string, replacement: string): Flow => ({
  pin,
  old,
  replacement,
  run: ({ gate }) =>
    gate.changePin({
      cardId: 'card-1',
      pin,
      text: old,
      replacement,
      triesSeen: pin === 'sign' ? 5 : 3,
      lastTryConsent: false,
    }),
});

const flows = {
  'show the signature certificate': {
    pin: 'sign',
    old: 'ABC123',
    run: ({ session, gate }) =>
      readSignatureCertificate(session, gate, {
        cardId: 'card-1',
        text: 'ABC123',
        triesSeen: 5,
        lastTryConsent: false,
      }),
  },
  'change the user-authentication PIN': changeFlow('auth', '1234', '5820'),
  'change the signature password': changeFlow('sign', 'ABC123', 'KAKI2026'),
  'change the card-information PIN': changeFlow('card-info', '1234', '9047'),
} satisfies Record<string, Flow>;

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

/** After these the card may be in either state; after every other one the old PIN must be in force. */
const UNKNOWN: readonly AppErrorCode[] = ['pin/change-unknown'];

let cases = 0;

async function runWith(flow: Flow, at: number, fault: Fault) {
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
  const running = flow.run(test);
  await vi.advanceTimersByTimeAsync(60_000);
  return { test, card, sent, result: await running };
}

const carriesPin = (command: Uint8Array): boolean =>
  (command[1] === 0x20 || command[1] === 0x24) && command.length > 5;
const shownCounter = (test: TestSession, pin: PinKind) => {
  const slot = test.slot();
  return slot?.state === 'card' ? slot.card.pins[pin] : undefined;
};

function expectTruth(flow: Flow, { test, card, sent, result }: Awaited<ReturnType<typeof runWith>>): void {
  const repeated = sent.filter(carriesPin).map((command) => command[1]);
  expect(new Set(repeated).size).toBe(repeated.length);
  if (!result.ok) expect(result.error.code).not.toBe('internal');
  expectPinState(flow, card, result);
  const counter = shownCounter(test, flow.pin);
  if (counter?.state === 'ok') expect(counter.triesLeft).toBe(card.inspect().pins[flow.pin]?.triesLeft);
  else expect([undefined, 'unknown', 'pending']).toContain(counter?.state);
}

function expectPinState({ pin, old, replacement }: Flow, card: VirtualCard, result: Result<unknown>): void {
  const onCard = card.inspect().pins[pin]?.value;
  if (replacement === undefined) expect(onCard).toBe(old);
  else if (result.ok) expect(onCard).toBe(replacement);
  else if (!UNKNOWN.includes(result.error.code)) expect(onCard).toBe(old);
  else expect([old, replacement]).toContain(onCard);
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
afterAll(() => {
  process.stdout.write(`fault matrix: ${cases} cases\n`);
});

describe.each(Object.entries<Flow>(flows))('%s', (_name, flow) => {
  it.each(Object.entries<Fault>(faults))(
    'when %s, at whichever command: one PIN command of a kind at most, and the truth about it',
    async (_fault, fault) => {
      const whole = await runWith(flow, Infinity, (answer) => answer());
      expect(whole.result.ok).toBe(true);
      for (let at = 1; at <= whole.sent.length; at += 1) {
        const run = await runWith(flow, at, fault);
        expect(() => expectTruth(flow, run), `at command ${at}: ${JSON.stringify(run.result)}`).not.toThrow();
        cases += 1;
      }
    },
  );
});
