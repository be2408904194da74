import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/model/question.ts';
import type { PinOverrides } from '../../virtual-card/card-pins.ts';
import { createVirtualCard, type VirtualCard } from '../../virtual-card/virtual-card.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { carriesPin } from '../testing/pin-flows.ts';
import { fromHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until, willing } from '../testing/test-session.ts';
import { askAgain, fallenPin } from './ask-tries.ts';
import { CardSource } from './card-source.ts';
import type { Person } from './person.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';
import { TryGuard } from './try-guard.ts';

type TestSession = ReturnType<typeof startTestSession>;

const settled = (test: TestSession) => until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));

/** A card or reader that counts an empty VERIFY as a try. */
const counting = (pins?: PinOverrides): VirtualCard =>
  createVirtualCard('adult', { now: NOW, generation: { questionCounts: true }, ...(pins && { pins }) });

const triesOn = (card: VirtualCard) =>
  Object.fromEntries(Object.entries(card.inspect().pins).map(([pin, state]) => [pin, state?.triesLeft]));

async function insert(test: TestSession, card: VirtualCard): Promise<void> {
  test.gateway.insert(READER, card);
  await settled(test);
}

async function insertAgain(test: TestSession, card: VirtualCard): Promise<void> {
  test.gateway.remove(READER);
  await insert(test, card);
}

/** As a person wants it. */
async function readAgain(test: TestSession, cardId: string): Promise<void> {
  askAgain(test.session, cardId);
  expect(test.readAgain(cardId)).toBe(true);
  await settled(test);
}

const told = (test: TestSession) => {
  const slot = test.slot();
  return slot?.state === 'card' ? slot.card.interrupted : undefined;
};

const wrongPassword = (test: TestSession, cardId: string, triesSeen: number) =>
  readSignatureCertificate(test.session, test.gate, { cardId, password: 'XYZ999', triesSeen });

describe('a card whose tries fall by the mere question', () => {
  it('is asked nothing more from the first fall on, however often it comes, and that is told', async () => {
    const card = counting();
    const test = startTestSession();
    await insert(test, card);
    expect(triesOn(card)).toEqual({ sign: 4, auth: 2, 'card-info': 2, resident: 2 });
    expect(told(test)).toBeUndefined();
    for (let times = 0; times < 5; times += 1) {
      await insertAgain(test, card);
      expect(told(test)).toEqual({ code: 'pin/counter-falls', pin: 'auth' });
      expect(triesOn(card)).toEqual({ sign: 4, auth: 1, 'card-info': 2, resident: 2 });
    }
    // The rest of it is read as usual.
    expect(test.slot()).toMatchObject({
      card: { expiresOn: { state: 'known' }, certificates: { auth: { state: 'readable' } } },
    });
  });

  it('is asked once more when somebody wants it read again, and not again after another fall', async () => {
    const card = counting({ auth: { triesLeft: 3 }, sign: { triesLeft: 5 } });
    const test = startTestSession();
    await insert(test, card);
    await insertAgain(test, card);
    await readAgain(test, 'card-2');
    expect(told(test)).toEqual({ code: 'pin/counter-falls', pin: 'auth' });
    expect(triesOn(card)).toEqual({ sign: 4, auth: 0, 'card-info': 2, resident: 2 });
  });

  it('gets no PIN: the fall between screen and card is noticed, and the next one is not risked', async () => {
    const card = counting();
    const sent: Uint8Array[] = [];
    const test = startTestSession((command, answer) => (sent.push(command), answer()));
    await insert(test, card);
    for (const triesSeen of [4, 3, 2]) {
      expect(await wrongPassword(test, 'card-1', triesSeen)).toEqual({
        ok: false,
        error: { code: 'pin/counter-falls', pin: 'sign' },
      });
    }
    expect(sent.filter(carriesPin)).toEqual([]);
    expect(triesOn(card)).toMatchObject({ sign: 3 });
    expect(told(test)).toEqual({ code: 'pin/counter-falls', pin: 'sign' });
  });

  it('without a certificate is known by its record', async () => {
    const card = counting();
    const isCertificate = (command: Uint8Array) => command[1] === 0xa4 && command.at(-1) === 0x0a;
    const test = startTestSession((command, answer) => (isCertificate(command) ? fromHex('6A82') : answer()));
    await insert(test, card);
    await insertAgain(test, card);
    expect(told(test)).toEqual({ code: 'pin/counter-falls', pin: 'auth' });
    expect(triesOn(card)).toEqual({ sign: 4, auth: 1, 'card-info': 2, resident: 2 });
  });
});

describe('what is no fall by itself', () => {
  it('is a try that was submitted here', async () => {
    const card = createVirtualCard('adult', { now: NOW });
    const test = startTestSession();
    await insert(test, card);
    expect(await wrongPassword(test, 'card-1', 5)).toMatchObject({ error: { code: 'pin/wrong' } });
    await insertAgain(test, card);
    expect(told(test)).toBeUndefined();
    expect(test.slot()).toMatchObject({ card: { pins: { sign: { triesLeft: 4 } } } });
  });

  it('is one whose answer was lost', async () => {
    const card = createVirtualCard('adult', { now: NOW });
    const test: TestSession = startTestSession((command, answer) => {
      const response = answer();
      if (carriesPin(command)) test.gateway.remove(READER);
      return response;
    });
    await insert(test, card);
    expect(await wrongPassword(test, 'card-1', 5)).toMatchObject({ ok: false });
    await insert(test, card);
    expect(told(test)).toBeUndefined();
    expect(test.slot()).toMatchObject({ card: { pins: { sign: { triesLeft: 4 } } } });
  });

  it('is another card with fewer tries', async () => {
    const test = startTestSession();
    await insert(test, createVirtualCard('adult', { now: NOW }));
    await insertAgain(test, createVirtualCard('last-try', { now: NOW }));
    expect(told(test)).toBeUndefined();
  });

  it('is forgotten where somebody made a mistake elsewhere and has the card read again', async () => {
    const card = createVirtualCard('adult', { now: NOW });
    const test = startTestSession();
    await insert(test, card);
    test.gateway.remove(READER);
    spendElsewhere(card);
    await insert(test, card);
    expect(told(test)).toEqual({ code: 'pin/counter-falls', pin: 'auth' });
    await readAgain(test, 'card-2');
    expect(told(test)).toBeUndefined();
    expect(test.slot()).toMatchObject({ card: { pins: { auth: { triesLeft: 2 } } } });
  });
});

describe('reading such a card again', () => {
  /** @param presses how often somebody presses; they stop when asked */
  async function readAgainWith(presses: number) {
    const card = counting();
    const test = startTestSession();
    await insert(test, card);
    await insertAgain(test, card);
    test.stop();
    let left = presses;
    const asked: Question[] = [];
    const person: Person = {
      takePress: () => (left -= 1) >= 0,
      forgetPresses: () => undefined,
      ask: (question) => (asked.push(question), Promise.resolve(false)),
    };
    let drawn = 10;
    const source = new CardSource({
      ...test,
      drawId: () => `card-${(drawn += 1)}`,
      openReaders: () => test.gateway,
      openSample: () => test.gateway,
      guard: new TryGuard(person, (_milliseconds, call) => call()),
    });
    source.show(null);
    for (const cardId of ['card-11', 'card-12', 'card-13']) {
      await settled(test);
      expect(await source.readAgain(cardId)).toBe(true);
    }
    await settled(test);
    return { asked, tries: triesOn(card) };
  }

  it('asks for its tries once for each press', async () => {
    expect((await readAgainWith(1)).tries).toMatchObject({ auth: 0, sign: 4 });
  });

  it('asks for none where nobody pressed, however often a page wants it', async () => {
    const { asked, tries } = await readAgainWith(0);
    expect(tries).toMatchObject({ auth: 1, sign: 4 });
    expect(asked[0]).toEqual({ about: 'unseen-press', deed: 'ask-tries' });
  });
});

it('a sample in the place of the readers and back makes nothing forgotten', async () => {
  const card = counting();
  const test = startTestSession();
  await insert(test, card);
  test.stop();
  const source = new CardSource({
    ...test,
    drawId: () => `card-${Math.random()}`,
    openReaders: () => test.gateway,
    openSample: () => new VirtualGateway(['Sample']),
    guard: new TryGuard(willing, (_milliseconds, call) => call()),
  });
  for (let times = 0; times < 5; times += 1) {
    source.show(null);
    await settled(test);
    source.show('adult');
  }
  expect(triesOn(card)).toMatchObject({ auth: 1, sign: 4 });
});

it('nothing of what was counted is left once all is forgotten', async () => {
  const card = counting();
  const test = startTestSession();
  await insert(test, card);
  await insertAgain(test, card);
  expect(fallenPin(test.session, 'card-2')).toBe('auth');
  test.memory.forgetAll();
  await insertAgain(test, card);
  expect(fallenPin(test.session, 'card-3')).toBeUndefined();
});

/** A wrong user-authentication PIN, sent by another program. */
function spendElsewhere(card: VirtualCard): void {
  card.powerOn();
  for (const command of ['00A4040C0AD392F000260100000001', '00A4020C020018', '0020008004 39393939'])
    card.transmit(fromHex(command.replaceAll(' ', '')));
  card.powerOff();
}
