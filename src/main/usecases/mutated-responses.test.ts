import { afterAll, describe, expect, it } from 'vitest';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { mutated } from '../testing/mutate.ts';
import { Random } from '../testing/random.ts';
import { heapInUse } from '../testing/resources.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';

const CASES = 50_000;
const BATCHES = 5;
/** Here a card is read in a few milliseconds. A reading that takes this long was blocked. */
const HANG = 5_000;
const MOST_GROWTH = 10;

const profiles: readonly [ProfileName, ...ProfileName[]] = ['adult', 'child', 'resident', 'phone', 'damaged'];
const cards = profiles.map((profile) => createVirtualCard(profile, { now: NOW }));

let responses = 0;
let readings = 0;
let longest = 0;
let pinCommands = 0;
let heapBefore = 0;

/** VERIFY without data only asks for the counter. */
const isPinCommand = ([, instruction = 0, , , ...data]: Uint8Array): boolean =>
  [0x24, 0x2c].includes(instruction) || (instruction === 0x20 && data.length > 1);

/** One whole reading of a card whose answers are mutated now and then. It ends when nothing is awaited any more. */
async function read(random: Random): Promise<void> {
  // Seldom, often or always wrong. A card that is always wrong is given up soon and says little.
  const rate = random.oneOf([0.05, 0.1, 0.3, 1]);
  const intercept: Interceptor = (command, answer) => {
    if (isPinCommand(command)) pinCommands += 1;
    if (!random.happens(rate)) return answer();
    responses += 1;
    return mutated(answer(), random);
  };
  const { gateway, store, stop } = startTestSession(intercept);
  gateway.insert(READER, cards[random.below(cards.length)] ?? createVirtualCard('adult', { now: NOW }));
  const start = performance.now();
  await until(store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  longest = Math.max(longest, performance.now() - start);
  readings += 1;
  stop();
  await gateway.close();
}

describe('a card whose answers are mutated neither crashes, nor hangs, nor leaks, and hears no PIN command', () => {
  afterAll(() => {
    process.stdout.write(
      `card fuzz: ${responses} mutated responses in ${readings} readings, longest ${longest.toFixed(0)} ms\n`,
    );
  });

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch + 1))(
    `batch %i of ${BATCHES}`,
    async (batch) => {
      const random = new Random(batch);
      while (responses < (CASES / BATCHES) * batch) await read(random);
      expect(longest).toBeLessThan(HANG);
      expect(pinCommands).toBe(0);
      if (batch === 1) heapBefore = heapInUse();
    },
    180_000,
  );

  it('leaves nothing behind', () => {
    expect(heapInUse() - heapBefore).toBeLessThan(MOST_GROWTH);
  });
});
