import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { goodInputs } from '../../src/shared/ipc/testing/good-inputs.ts';
import {
  type HostileMessage,
  hostileMessage,
  isTaken,
} from '../../src/shared/ipc/testing/hostile-messages.ts';
import { bombard, type Bombardment, sendOddities } from '../fixtures/hostile-calls.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';

/**
 * Sent just after a click, as far as the program can know. Only this many at a time, before the click is too long ago.
 */
const AFTER_A_CLICK = { batches: 10, messages: 1_000 } as const;
/** Sent while nobody touches anything. */
const QUIET = 10_000;
const SEED = 20_261_121;

/** What main says of each message that it refuses. */
const REFUSAL = /shomei: incident ([0-9a-f]{8}): shomei:\w+\.\w+ (input|without the user)/;

test('20,000 hostile messages of the page are refused, and neither the program nor the card minds', async () => {
  test.slow();
  const { app, window, complaints, close } = await launchShomei({ sample: 'adult', settings: { log: true } });
  const home = new HomePage(window);
  const expectUntouched = async (): Promise<void> => {
    await expect(home.counter('auth')).toContainText('残り3回');
    await expect(home.counter('sign')).toContainText('残り5回');
  };
  await expectUntouched();
  const before = await stateOf(window);
  const slot = before.readers[0]?.slot;
  if (slot?.state !== 'card') throw new Error(`no card: ${slot?.state}`);
  expect((await exchangesIn(window)).length, 'the log hears each command to the card').toBeGreaterThan(20);

  const message = hostileMessage({
    values: fc.anything({ key: plainKey, withBigInt: true }),
    keys: plainKey,
    cardId: slot.cardId,
  });
  const refusable = (isUserActive: boolean, numRuns: number, seed: number): HostileMessage[] =>
    fc.sample(
      message.filter((each) => !isTaken(each, isUserActive)),
      { numRuns, seed },
    );
  const clicked: Bombardment[] = [];
  for (let batch = 0; batch < AFTER_A_CLICK.batches; batch += 1) {
    const messages = refusable(true, AFTER_A_CLICK.messages, SEED + batch);
    clicked.push(await bombard(window, messages, { isQuiet: false }));
  }
  const quiet = await bombard(window, refusable(false, QUIET, SEED - 1), { isQuiet: true });
  const oddities = await sendOddities(window, targets);

  const bombardments = [...clicked, quiet];
  const answers = bombardments.flatMap((each) => each.answers);
  expect(answers).toHaveLength(AFTER_A_CLICK.batches * AFTER_A_CLICK.messages + QUIET);
  expect(answers.filter((answer) => !/^[0-9a-f]{8}$/.test(answer))).toEqual([]);
  expect(bombardments.map(({ exchanges }) => exchanges)).toEqual(bombardments.map(() => 0));
  expect(oddities.filter((outcome) => outcome !== 'refused' && outcome !== 'not let through')).toEqual([]);
  expect(await stateOf(window)).toEqual(before);
  await expectUntouched();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();

  // No crash, no unhandled rejection: main reports those too.
  expect(complaints.filter((line) => !REFUSAL.test(line))).toEqual([]);
  const refusals = new Map(complaints.map((line) => [REFUSAL.exec(line)?.[1], REFUSAL.exec(line)?.[2]]));
  const reasons = (of: readonly string[]) => new Set(of.map((incident) => refusals.get(incident)));
  expect(reasons(clicked.flatMap((each) => each.answers))).toEqual(new Set(['input']));
  expect(reasons(quiet.answers)).toEqual(new Set(['input', 'without the user']));
  process.stdout.write(`${answers.length} hostile messages and ${oddities.length} oddities refused\n`);
});

/** Settings are left out: the bridge drops what it cannot carry, and every one of their fields may be missing. */
const targets = Object.entries(goodInputs)
  .filter(([command]) => command !== 'app.updateSettings')
  .map(([command, input]): HostileMessage => {
    const [group = '', name = ''] = command.split('.');
    return { group, name, input };
  });

/** A key without a meaning in JavaScript, so that the page sends what was made here. */
const plainKey = fc.string().filter((key) => key !== '__proto__');

/** What the program says of itself, without the time. */
const stateOf = (window: Page) =>
  window.evaluate(async () => {
    const answer = await globalThis.window.shomei.app.snapshot();
    if (!answer.ok) throw new Error(`no snapshot: ${answer.error.code}`);
    const { asOf: _asOf, revision: _revision, ...state } = answer.value;
    return state;
  });

const exchangesIn = (window: Page) =>
  window.evaluate(async () => {
    const log = await globalThis.window.shomei.app.readLog();
    return log.ok ? log.value.lines.filter((line) => line.includes(' exchange ')) : [];
  });
