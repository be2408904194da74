import { expect, test } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { forgetLeftCards } from './forget-left-cards.ts';

function counter() {
  const session = startTestSession();
  const state = { isBusy: false, forgotten: 0 };
  const waiting: (() => void)[] = [];
  forgetLeftCards({
    store: session.store,
    after: (_, call) => {
      waiting.push(call);
      return () => undefined;
    },
    isBusy: () => state.isBusy,
    forget: () => void (state.forgotten += 1),
  });
  const insert = async () => {
    session.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await until(session.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  };
  return { ...session, state, waiting, insert };
}

test('a card that leaves is forgotten at once, and a card that comes is no reason to', async () => {
  const { gateway, state, insert } = counter();
  await insert();
  expect(state.forgotten).toBe(0);
  gateway.remove(READER);
  expect(state.forgotten).toBe(1);
});

test('so is one that another takes the place of', async () => {
  const { gateway, state, insert } = counter();
  await insert();
  gateway.insert(READER, createVirtualCard('child', { now: NOW }));
  expect(state.forgotten).toBe(1);
});

test('what is under way is brought to its end first, and its outcome is seen', async () => {
  const { gateway, state, store, waiting, insert } = counter();
  await insert();
  state.isBusy = true;
  gateway.remove(READER);
  expect(state.forgotten).toBe(0);
  state.isBusy = false;
  store.apply({
    type: 'change-noted',
    change: { pin: 'auth', at: store.snapshot().asOf, outcome: { state: 'done' } } as never,
  });
  waiting.at(-1)?.();
  expect(state.forgotten).toBe(0);
  store.apply({ type: 'change-noted', change: null });
  expect(state.forgotten).toBe(1);
});
