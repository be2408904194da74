import { afterAll, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { Random } from '../testing/random.ts';
import { expectNoMoreThan, handlesInUse, handlesText, heapInUse } from '../testing/resources.ts';
import {
  isSettled,
  NOW,
  OTHER_READER,
  READER,
  slotIn,
  startTestSession,
  until,
} from '../testing/test-session.ts';
import { certificateDetails } from './certificate-details.ts';
import { readCard } from './read-card.ts';

const EVENTS = 2_000;
const MOST_GROWTH = 10;

const profiles: readonly [ProfileName, ...ProfileName[]] = [
  'adult',
  'expired',
  'child',
  'other-card',
  'damaged',
];
const cards = profiles.map((profile) => createVirtualCard(profile, { now: NOW }));
const readers = [READER, OTHER_READER] as const;
const growths: string[] = [];

afterAll(() => {
  process.stdout.write(`soak on the virtual card: ${EVENTS} events, ${growths.join(', ')}\n`);
});

const isEmpty = (state: string | undefined): boolean => state === 'empty' || state === 'taken-out-early';

it('two thousand random events leave the last state and nothing else', async () => {
  const random = new Random(20_261_121);
  const { gateway, session, store, memory, stop } = startTestSession();
  /** What must be true in the end, kept beside the program. */
  const inside = new Map<string, boolean>(readers.map((reader) => [reader, false]));
  let isServed = true;
  const settled = () =>
    until(store, (snapshot) =>
      isServed
        ? readers.every((reader) => isSettled(slotIn(snapshot, reader)))
        : snapshot.service.state === 'failed',
    );

  const events: Readonly<Record<string, (reader: string) => unknown>> = {
    insert: (reader) => {
      gateway.insert(reader, random.happens(0.1) ? 'mute' : (cards[random.below(cards.length)] ?? 'mute'));
      inside.set(reader, true);
    },
    remove: (reader) => {
      gateway.remove(reader);
      inside.set(reader, false);
    },
    read: (reader) => {
      const slot = slotIn(store.snapshot(), reader);
      if (slot?.state === 'card') void readCard(session, reader, slot.cardId);
    },
    details: (reader) => {
      const slot = slotIn(store.snapshot(), reader);
      if (slot?.state === 'card') void certificateDetails(session, slot.cardId, 'auth');
    },
    'service restart': () => {
      if (isServed) gateway.failService('not-running');
      else gateway.restoreService();
      isServed = !isServed;
    },
    // A pause in which everything that is running comes to its end.
    rest: settled,
  };
  const names = Object.keys(events);
  const happen = async (count: number): Promise<void> => {
    for (let event = 0; event < count; event += 1) {
      await events[names[random.below(names.length)] ?? 'rest']?.(random.oneOf(readers));
    }
    if (!isServed) events['service restart']?.(READER);
    await settled();
  };

  await happen(EVENTS / 4);
  const [heap, handles] = [heapInUse(), handlesInUse()];
  await happen((EVENTS / 4) * 3);
  const growth = heapInUse() - heap;
  growths.push(`heap ${growth.toFixed(1)} MiB`, handlesText(handlesInUse()));

  for (const reader of readers) {
    const slot = slotIn(store.snapshot(), reader);
    expect(isEmpty(slot?.state)).toBe(!inside.get(reader));
  }
  for (const reader of readers) gateway.remove(reader);
  await settled();
  expect(readers.every((reader) => isEmpty(slotIn(store.snapshot(), reader)?.state))).toBe(true);
  expect(growth).toBeLessThan(MOST_GROWTH);
  await expectNoMoreThan(handles);
  memory.forgetAll();
  stop();
}, 180_000);
