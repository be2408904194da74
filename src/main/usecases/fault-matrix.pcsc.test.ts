import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Pcscd,
  pcscdForeignReason,
  pcscdMissingReason,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import { untilReadersAreEmpty } from '../../../e2e/fixtures/readers.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { holdExclusively } from '../pcsc/pcsc-test-kit.ts';
import { carriesPin, type PinFlow, pinFlows, shownCounter, untruth } from '../testing/pin-flows.ts';
import { isSettled, NOW, slotIn, startSessionOn, until } from '../testing/test-session.ts';

const NO_DIAGNOSIS = Uint8Array.of(0x6f, 0x00);
/** How long a silent card is silent: longer than a slow one, shorter than anybody's patience. Milliseconds. */
const SILENCE = 1_500;
/** How long to wait for another program here. Milliseconds. */
const PATIENCE = 3_000;

/** What a fault can act on. */
type Place = {
  readonly answer: () => Uint8Array;
  /** Pulls the card out of the reader. */
  readonly pull: () => void;
  readonly kill: () => Promise<void>;
};
type Fault = (place: Place) => Uint8Array | Promise<Uint8Array>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const faults = {
  'pulled before the command': ({ pull }) => (pull(), NO_DIAGNOSIS),
  'pulled after it has acted': ({ answer, pull }) => (pull(), answer()),
  'answering 6F00': () => NO_DIAGNOSIS,
  'silent for a while': async ({ answer }) => (await pause(SILENCE), answer()),
  'silent until it is pulled': async ({ pull }) => (await pause(SILENCE), pull(), NO_DIAGNOSIS),
  'acting as the service is killed': async ({ answer, kill }) => (answer(), await kill(), NO_DIAGNOSIS),
} satisfies Record<string, Fault>;

/** The command at which a fault strikes, among those sent so far. */
const places = {
  'the first command': (sent: readonly Uint8Array[]) => sent.length === 1,
  'the VERIFY': (sent: readonly Uint8Array[]) => sent.filter(carriesPin).length === 1 && isPin(sent.at(-1)),
  'the command after the VERIFY': (sent: readonly Uint8Array[]) =>
    isPin(sent.at(-2)) && sent.slice(0, -1).filter(carriesPin).length === 1,
} as const;
const isPin = (command: Uint8Array | undefined): boolean => command !== undefined && carriesPin(command);

type Case = readonly [place: keyof typeof places, fault: keyof typeof faults];

/** Where the outcome is in doubt, for every flow. */
const everyFlow: readonly Case[] = [
  ['the VERIFY', 'pulled before the command'],
  ['the VERIFY', 'pulled after it has acted'],
  ['the command after the VERIFY', 'pulled after it has acted'],
  ['the command after the VERIFY', 'answering 6F00'],
];
/** What is the same for every flow, for one of them. */
const oneFlow: readonly Case[] = [
  ['the first command', 'pulled before the command'],
  ['the first command', 'answering 6F00'],
  ['the VERIFY', 'answering 6F00'],
  ['the VERIFY', 'silent for a while'],
  ['the VERIFY', 'silent until it is pulled'],
  ['the command after the VERIFY', 'pulled before the command'],
  ['the command after the VERIFY', 'silent until it is pulled'],
  ['the VERIFY', 'acting as the service is killed'],
  ['the command after the VERIFY', 'acting as the service is killed'],
];

const missing = pcscdMissingReason() ?? pcscdForeignReason();

describe.skipIf(missing)(`on a real reader${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;
  const cleanUps: (() => Promise<void>)[] = [];
  let cases = 0;
  let turn: 0 | 1 = 0;

  beforeAll(async () => {
    service = await startPcscd();
  });
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });
  afterAll(async () => {
    process.stdout.write(`fault matrix on real PC/SC: ${cases} cases\n`);
    await untilReadersAreEmpty();
    await service.stop();
  });

  /**
   * A settled session on an `adult` card. The readers take turns: pcscd looks at a virtual reader every 0.4 s, and
   * does not notice a card that comes back sooner after one was pulled during a command. No hand is that fast.
   */
  async function ready(strike: (sent: readonly Uint8Array[], place: Place) => ReturnType<Fault>) {
    turn = turn === 0 ? 1 : 0;
    const reader = VPCD_READERS[turn];
    const card = createVirtualCard('adult', { now: NOW });
    const sent: Uint8Array[] = [];
    let isArmed = false;
    let killed: Promise<void> | undefined;
    const kill = () => (killed ??= service.kill());
    let pull = (): void => undefined;
    const inserted = await insertIntoVpcd(card, {
      port: VPCD_PORTS[turn],
      intercept: (command, answer) => {
        if (!isArmed) return answer();
        sent.push(Uint8Array.from(command));
        return strike(sent, { answer, pull, kill });
      },
    });
    pull = () => void inserted.remove();
    const gateway = createPcscGateway({ limits: { card: PATIENCE } });
    const test = startSessionOn(gateway);
    cleanUps.push(
      async () => {
        if (!killed) return;
        await killed;
        await service.restart();
      },
      () => inserted.remove(),
      () => gateway.close(),
      async () => test.stop(),
    );
    const snapshot = await until(test.store, (each) => {
      const slot = slotIn(each, reader);
      return slot?.state !== 'empty' && isSettled(slot);
    });
    const slot = slotIn(snapshot, reader);
    if (slot?.state !== 'card') throw new Error(`not a card: ${slot?.state}`);
    isArmed = true;
    return { ...test, reader, cardId: slot.cardId, card, sent };
  }

  async function expectTruth(flow: PinFlow, test: Awaited<ReturnType<typeof ready>>) {
    const result = await flow.run(test.session, test.gate, test.cardId);
    const shown = shownCounter(test.slot(test.reader), flow.pin);
    expect(untruth(flow, test.card, test.sent, result, shown)).toBeUndefined();
    cases += 1;
    return result;
  }

  const strikeOnce = ([place, fault]: Case) => {
    const isPlace = places[place];
    let isStruck = false;
    return (sent: readonly Uint8Array[], at: Place) => {
      if (isStruck || !isPlace(sent)) return at.answer();
      isStruck = true;
      return faults[fault](at);
    };
  };

  describe.each(Object.entries<PinFlow>(pinFlows))('%s', (_name, flow) => {
    it.each(everyFlow)('at %s, with the card %s: the truth, and no PIN command twice', async (...struck) => {
      await expectTruth(flow, await ready(strikeOnce(struck)));
    });
  });

  it.each(oneFlow)('at %s, with the card %s: the truth, and no PIN command twice', async (...struck) => {
    await expectTruth(pinFlows['change the signature password'], await ready(strikeOnce(struck)));
  });

  it('while another program has the card to itself: nothing is sent', async () => {
    const test = await ready((_sent, { answer }) => answer());
    const letGo = await holdExclusively(test.reader);
    try {
      expect(await expectTruth(pinFlows['change the user-authentication PIN'], test)).toEqual({
        ok: false,
        error: { code: 'card/in-use' },
      });
      expect(test.sent).toEqual([]);
    } finally {
      await letGo();
    }
  });
});
