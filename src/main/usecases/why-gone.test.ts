import { describe, expect, it } from 'vitest';
import { createVirtualCard, type VirtualCard } from '../../virtual-card/virtual-card.ts';
import { carriesPin } from '../testing/pin-flows.ts';
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
import { readSignatureCertificate } from './read-signature-certificate.ts';

type Profile = Parameters<typeof createVirtualCard>[0];
const card = (profile: Profile): VirtualCard => createVirtualCard(profile, { now: NOW });

/** A session with an `adult` card that has been read, and all that was sent to a card. */
async function withCard() {
  const sent: Uint8Array[] = [];
  const test = startTestSession((command, answer) => {
    sent.push(command);
    return answer();
  });
  test.gateway.insert(READER, card('adult'));
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  const submit = async () => {
    const request = { cardId: 'card-1', password: 'ABC123', triesSeen: 5 };
    const result = await readSignatureCertificate(test.session, test.gate, request);
    expect(sent.filter(carriesPin)).toEqual([]);
    return result.ok ? 'done' : result.error.code;
  };
  return { ...test, submit };
}

type Session = Awaited<ReturnType<typeof withCard>>;

describe('a card that has left before anything was sent to it', () => {
  it.each<[string, string, (test: Session) => void]>([
    ['is told as removed where no card is there', 'card/removed', ({ gateway }) => gateway.remove(READER)],
    [
      'is told as put back where the same card is there again',
      'card/put-back',
      ({ gateway }) => {
        gateway.remove(READER);
        gateway.insert(READER, card('adult'));
      },
    ],
    [
      'and lies in another reader now, is told as put back',
      'card/put-back',
      ({ gateway }) => {
        gateway.remove(READER);
        gateway.insert(OTHER_READER, card('adult'));
      },
    ],
    [
      'is told as exchanged where another one is there',
      'card/changed',
      ({ gateway }) => gateway.insert(READER, card('renewal-open')),
    ],
    [
      'is told as exchanged where something else is there',
      'card/changed',
      ({ gateway }) => gateway.insert(READER, card('other-card')),
    ],
    [
      'is told as removed where what lies there does not answer',
      'card/removed',
      ({ gateway }) => gateway.insert(READER, 'mute'),
    ],
    [
      'is told as removed where the reader has gone too',
      'card/removed',
      ({ gateway }) => gateway.failService('not-running'),
    ],
  ])('%s', async (_what, code, happen) => {
    const test = await withCard();
    happen(test);
    // The next card has only just come, and nothing is known of it yet.
    expect(await test.submit()).toBe(code);
  });

  it('is told in the same way by what asks no card', async () => {
    const test = await withCard();
    test.gateway.insert(READER, card('renewal-open'));
    expect(await certificateDetails(test.session, 'card-1', 'auth')).toMatchObject({
      error: { code: 'card/changed' },
    });
  });

  it('is not known any more once that is forgotten', async () => {
    const test = await withCard();
    test.gateway.remove(READER);
    test.memory.forgetLeft();
    test.gateway.insert(READER, card('adult'));
    expect(await test.submit()).toBe('card/removed');
  });
});
