/** A card that announces extended length, through the real service and a reader that passes it and says so. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type Pcscd,
  pcscdMissingReason,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import type { PcscApi } from '../pcsc/pcsc-api.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { machinePcsc } from '../pcsc/pcsc-test-kit.ts';
import { isSettled, NOW, slotIn, startSessionOn, until } from '../testing/test-session.ts';

const missing = pcscdMissingReason();
const [READER] = VPCD_READERS;
const PROPERTIES = 0x77;
const GONE: ReadonlySet<string | undefined> = new Set(['empty', 'taken-out-early']);

/** PC/SC of this machine. vpcd passes extended length but cannot announce it, so the announcement is added here. */
const announcing = (): PcscApi => ({
  ...machinePcsc(),
  control: (_card, code, _input, output) => {
    const answer = code === PROPERTIES ? [0x0a, 4, 0, 0, 1, 0] : [0x12, 4, 0, 0, 0, PROPERTIES];
    output.set(answer);
    return Promise.resolve({ code: 0, length: answer.length });
  },
});

describe.skipIf(missing)(`extended length in vpcd${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;
  beforeAll(async () => {
    service = await startPcscd();
  });
  afterAll(() => service.stop());

  /** How many commands the card had got when the dates were shown, and when everything was. */
  async function commandsFor(profile: ProfileName, load: () => PcscApi) {
    const card = createVirtualCard(profile, { now: NOW });
    const gateway = createPcscGateway({ load });
    const test = startSessionOn(gateway);
    let dates: number | undefined;
    test.store.subscribe((snapshot) => {
      const slot = slotIn(snapshot, READER);
      if (slot?.state === 'card' && slot.card.certificates.auth?.state === 'readable')
        dates ??= card.inspect().commands;
    });
    // The card of the previous test has left, as far as the service knows.
    await until(test.store, (snapshot) => GONE.has(slotIn(snapshot, READER)?.state));
    const inserted = await insertIntoVpcd(card, { port: VPCD_PORTS[0] });
    onTestFinished(async () => {
      test.stop();
      await gateway.close();
      await inserted.remove();
    });
    await until(test.store, (snapshot) => {
      const slot = slotIn(snapshot, READER);
      return slot?.state === 'card' && isSettled(slot);
    });
    return { dates, all: card.inspect().commands };
  }

  it.each([
    ['adult', 'with', announcing, { dates: 6, all: 20 }],
    ['adult', 'without', machinePcsc, { dates: 11, all: 39 }],
    ['resident', 'with', announcing, { dates: 11, all: 39 }],
  ] as const)('%s, in a reader %s it', async (profile, _, load, most) => {
    const commands = await commandsFor(profile, load);
    expect(commands.dates).toBeLessThanOrEqual(most.dates);
    expect(commands.all).toBeLessThanOrEqual(most.all);
  });
});
