import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { toHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';

export async function read(profile: ProfileName, intercept?: Interceptor, passes?: number) {
  const test = startTestSession(intercept, undefined, passes);
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  return { ...test, card, slot: test.slot() };
}

/** Counts the commands that reach the card, and gives the count at which each thing was first known. */
export function counting() {
  const sent: string[] = [];
  const intercept: Interceptor = (command, answer) => {
    sent.push(toHex(command));
    return answer();
  };
  return { sent, intercept };
}
