import { describe, expect, it } from 'vitest';
import { createVirtualCard, type VirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import { carriesPin } from '../testing/pin-flows.ts';
import { fromHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';

const settled = (test: ReturnType<typeof startTestSession>) =>
  until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));

const submit = (test: ReturnType<typeof startTestSession>, cardId: string, triesSeen = 5) =>
  readSignatureCertificate(test.session, test.gate, {
    cardId,
    password: 'XYZ999',
    triesSeen,
  });

function poweredCard(profile: 'adult' | 'renewal-open'): VirtualCard {
  const card = createVirtualCard(profile, { now: NOW });
  card.powerOn();
  return card;
}

const triesOn = (card: VirtualCard) => card.inspect().pins.sign?.triesLeft;

describe('a card and its id', () => {
  it('part when the card is read again: a wish for the card that lay there reaches no other one', async () => {
    const other = poweredCard('renewal-open');
    let isSwapped = false;
    const test = startTestSession((command, answer) => (isSwapped ? other.transmit(command) : answer()));
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await settled(test);
    // Exchanged without any event of the reader.
    isSwapped = true;
    expect(test.readAgain('card-1')).toBe(true);
    await settled(test);
    expect(test.slot()).toMatchObject({ cardId: 'card-2' });
    expect(await submit(test, 'card-1')).toMatchObject({ error: { code: 'card/changed' } });
    expect(triesOn(other)).toBe(5);
    expect(await submit(test, 'card-2')).toMatchObject({ error: { code: 'pin/wrong' } });
  });

  it('stay together though another card lies there when a reading that broke off is begun anew', async () => {
    const other = poweredCard('renewal-open');
    let isSwapped = false;
    const test = startTestSession((command, answer) => {
      if (isSwapped) return other.transmit(command);
      // The counters come after the certificate that tells this card from others.
      if (command[1] !== 0x20) return answer();
      isSwapped = true;
      throw new TransportFault('card-removed');
    });
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await settled(test);
    // What the screen says of it, too.
    expect(await submit(test, 'card-1')).toMatchObject({ error: { code: 'card/removed' } });
    expect(triesOn(other)).toBe(5);
  });

  it('without anything that tells it from other cards gets no PIN', async () => {
    const sent: Uint8Array[] = [];
    const test = startTestSession((command, answer) => {
      sent.push(command);
      // Neither the record of 共通カードAP nor the user-authentication certificate.
      const isRecord = command[1] === 0xb2;
      const isCertificate = command[1] === 0xa4 && command.at(-1) === 0x0a;
      return isRecord ? fromHex('6A83') : isCertificate ? fromHex('6A82') : answer();
    });
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await settled(test);
    expect(await submit(test, 'card-1')).toMatchObject({ error: { code: 'card/unidentified' } });
    expect(sent.filter(carriesPin)).toEqual([]);
  });

  it('are looked at before a lost count is shown again: the tries of another card are not shown for it', async () => {
    const other = poweredCard('renewal-open');
    let isSwapped = false;
    const test = startTestSession((command, answer) => {
      if (isSwapped) return other.transmit(command);
      if (!carriesPin(command)) return answer();
      isSwapped = true;
      throw new TransportFault('card-removed');
    });
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await settled(test);
    expect(await submit(test, 'card-1')).toMatchObject({ error: { code: 'pin/outcome-unknown' } });
    expect(test.slot()).toMatchObject({ card: { pins: { sign: { state: 'unknown' } } } });
  });
});

describe('the counter before and after a wrong PIN', () => {
  const wrongWith = async (answerOf: (command: Uint8Array, card: VirtualCard) => Uint8Array) => {
    const card = poweredCard('adult');
    const test = startTestSession((command, answer) =>
      carriesPin(command) ? answerOf(command, card) : answer(),
    );
    test.gateway.insert(READER, card);
    await settled(test);
    const result = await submit(test, 'card-1');
    return { result, shown: test.slot(), onCard: triesOn(card) };
  };

  it('is told as it is where a reader repeats the command by itself', async () => {
    const { result, shown, onCard } = await wrongWith((command, card) => {
      card.transmit(command);
      return card.transmit(command);
    });
    expect(result).toEqual({
      ok: false,
      error: { code: 'pin/counted-more', pin: 'sign', triesLeft: 3, counted: 2 },
    });
    expect(shown).toMatchObject({ card: { pins: { sign: { triesLeft: onCard } } } });
  });

  it('is not told as a lock alone where a reader repeats it until there is one', async () => {
    const { result } = await wrongWith((command, card) => {
      for (let sent = 1; sent < 5; sent += 1) card.transmit(command);
      return card.transmit(command);
    });
    expect(result).toMatchObject({ error: { code: 'pin/counted-more', triesLeft: 0, counted: 5 } });
  });

  it('calls nothing wrong where a reader sends the command without the PIN', async () => {
    const { result, onCard } = await wrongWith((command, card) => card.transmit(command.subarray(0, 4)));
    expect(result).toEqual({ ok: false, error: { code: 'pin/not-tried', pin: 'sign' } });
    expect(onCard).toBe(5);
  });
});
