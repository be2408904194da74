import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from './exchange-log.ts';
import { hex } from './file-system.ts';
import { profileNames } from './profiles.ts';
import {
  CARD_MANAGER,
  COMMON,
  COUNTER,
  INPUT_SUPPORT,
  JPKI,
  SURFACE,
  cardOf,
  selectFile,
  send,
  verify,
} from './testing/exchange.ts';
import type { VirtualCard } from './virtual-card.ts';

const VERIFY_SIGN = [selectFile('001B'), verify('ABC123')];
const READ_SIGN = [selectFile('0001'), '00B0000002'];

describe('what was verified is forgotten', () => {
  const unlocked = (generation = {}): VirtualCard => {
    const card = cardOf('adult', { generation });
    send(card, JPKI, ...VERIFY_SIGN);
    return card;
  };

  test.each([
    ['by SELECT of the same application', [JPKI]],
    ['by SELECT of another one and back', [COMMON, JPKI]],
  ])('%s', (_, commands) => {
    expect(send(unlocked(), ...commands, ...READ_SIGN)).toBe('6982');
  });

  test.each([
    ['SELECT of another file', [selectFile('000A')]],
    ['a signature', [selectFile('001A'), '802A0080 01 01 00']],
    ['a SELECT that finds nothing', ['00A4040C05D276000085']],
  ])('but not by %s', (_, commands) => {
    expect(send(unlocked(), ...commands, ...READ_SIGN)).toBe('30829000');
  });

  test('by loss of power, with the application', () => {
    const card = unlocked();
    card.powerOff();
    card.powerOn();
    expect(send(card, selectFile('0001'))).toBe('6A82');
    expect(send(card, JPKI, ...READ_SIGN)).toBe('6982');
  });

  test('not by a warm reset, as seen on one card', () => {
    const card = unlocked();
    card.reset();
    expect(send(card, ...READ_SIGN)).toBe('30829000');
  });

  test('by a warm reset on a card that forgets then', () => {
    const card = unlocked({ stateSurvivesReset: false });
    card.reset();
    expect(send(card, JPKI, ...READ_SIGN)).toBe('6982');
  });
});

describe('power', () => {
  test('a new card has it', () => {
    expect(send(cardOf('adult'), JPKI)).toBe('9000');
  });

  test('without it every answer is 6F00', () => {
    const card = cardOf('adult');
    card.powerOff();
    expect(send(card, JPKI)).toBe('6F00');
    card.reset();
    expect(send(card, JPKI)).toBe('9000');
  });

  test('power-on of a powered card changes nothing', () => {
    const card = cardOf('adult');
    send(card, JPKI);
    card.powerOn();
    expect(send(card, selectFile('000A'))).toBe('9000');
  });

  test('some cards fail the first command after it', () => {
    const card = cardOf('adult', { generation: { firstCommandFails: true } });
    expect([send(card, JPKI), send(card, JPKI)]).toEqual(['6F00', '9000']);
    card.powerOff();
    card.powerOn();
    expect([send(card, JPKI), send(card, JPKI)]).toEqual(['6F00', '9000']);
  });
});

describe('answers to what it does not know', () => {
  test.each([
    ['too short a command', '00A4', '6700'],
    ['lengths that do not fit', '00A4020C0200', '6700'],
    ['an instruction unknown in class 00', '0070800001', '6D00'],
    ['GET RESPONSE', '00C0000000', '6D00'],
    ['an instruction unknown in class 80', '8020008004 31323334', '6D00'],
    ['a class of others', 'D0A4040C02D392', '6E00'],
    ['class FF', 'FFCA000000', '6E00'],
    ['a logical channel', '01A4040C02D392', '6881'],
    ['chaining', '10A4040C02D392', '6884'],
    ['secure messaging in the JPKI application', '08B0000004', '69FC'],
    ['SET PUBLIC IC KEY', '80A20000 01 00', '6A86'],
    ['SET SESSION KEY', '80AE0000 01 00', '6982'],
    ['unlocking by the issuer', '80540000 01 00', '6982'],
    ["the iPhone's last command", '80FC0000', '6700'],
    ['a challenge of no length', '00840000', '6700'],
    ['a challenge with a wrong P2', '0084000108', '6A86'],
    ['a challenge with an extended length', '00840000000008', '6985'],
  ])('%s', (_, command, expected) => {
    expect(send(cardOf('adult'), JPKI, command)).toBe(expected);
  });

  test.each([
    ['common', COMMON, '66F1', '6882'],
    ['surface', SURFACE, '66F1', '6882'],
    ['input support', INPUT_SUPPORT, '6982', '6882'],
    ['card manager', CARD_MANAGER, '66F1', '6882'],
  ])('SET SESSION KEY and secure messaging in the %s application', (_, application, key, messaging) => {
    const card = cardOf('adult');
    expect(send(card, application, '80AE0000 01 00')).toBe(key);
    expect(send(card, '08B0000004')).toBe(messaging);
  });

  test('a challenge has the length that was asked for and is not told twice', () => {
    const card = cardOf('adult');
    const [first, second] = [send(card, '0084000010'), send(card, '0084000010')];
    expect(first).toMatch(/^[0-9A-F]{32}9000$/);
    expect(second).not.toBe(first);
    expect(send(card, '0084000000')).toHaveLength(2 * 258);
  });
});

describe('inspect', () => {
  test('tells the PINs and counts the commands', () => {
    const card = cardOf('adult');
    send(card, JPKI, ...VERIFY_SIGN, COUNTER);
    expect(card.inspect()).toMatchObject({
      commands: 4,
      pins: {
        sign: { value: 'ABC123', triesLeft: 5, maxTries: 5 },
        auth: { value: '1234', triesLeft: 3, maxTries: 3 },
        'card-info': { value: '1234', triesLeft: 3, maxTries: 3 },
        resident: { value: '1234', triesLeft: 3, maxTries: 3 },
      },
    });
  });

  test('two cards of one profile do not share a counter', () => {
    const [one, other] = [cardOf('adult'), cardOf('adult')];
    send(one, JPKI, selectFile('0018'), verify('0000'));
    expect(one.inspect().pins.auth?.triesLeft).toBe(2);
    expect(other.inspect().pins.auth?.triesLeft).toBe(3);
  });
});

describe('whatever it is sent', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const bytes = fc.uint8Array({ maxLength: 300 });
  const applications = [JPKI, COMMON, SURFACE, INPUT_SUPPORT, CARD_MANAGER].map(hex);
  const INSTRUCTIONS = [0x20, 0x24, 0x2a, 0x32, 0x84, 0x88, 0xa4, 0xb0, 0xb2, 0xca];
  const likelyCommand = fc
    .tuple(fc.constantFrom(0x00, 0x80), fc.constantFrom(...INSTRUCTIONS), byte, byte, bytes)
    .map(([cla, ins, p1, p2, rest]) => Uint8Array.of(cla, ins, p1, p2, ...rest));
  const wellFormed = fc
    .tuple(
      fc.constantFrom(0x00, 0x80),
      fc.constantFrom(...INSTRUCTIONS),
      byte,
      byte,
      fc.uint8Array({ minLength: 1, maxLength: 255 }),
    )
    .map(([cla, ins, p1, p2, data]) => Uint8Array.of(cla, ins, p1, p2, data.length, ...data, 0));
  const fileSelection = byte.map((id) => hex(selectFile('00' + id.toString(16).padStart(2, '0'))));
  const command = fc.oneof(bytes, likelyCommand, wellFormed, fileSelection, fc.constantFrom(...applications));

  test.each(profileNames)('%s answers with a status word and never breaks', (profile) => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const card = cardOf(profile);
        for (const each of commands) {
          const response = card.transmit(each);
          expect(response.length).toBeGreaterThanOrEqual(2);
          expect(toHex(response.subarray(-2))).not.toBe('6F00');
        }
      }),
      { numRuns: 8 },
    );
  });

  test('no counter leaves its range, and none grows without the right value', () => {
    const attempt = fc.constantFrom('1234', '0000', '12345', '');
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (values) => {
        const card = cardOf('adult');
        send(card, JPKI, selectFile('0018'));
        let before = 3;
        for (const value of values) {
          send(card, value === '' ? COUNTER : verify(value));
          const left = card.inspect().pins.auth?.triesLeft ?? -1;
          const expected = value === '' || before === 0 ? before : value === '1234' ? 3 : before - 1;
          expect(left).toBe(expected);
          before = left;
        }
      }),
      { numRuns: 50 },
    );
  });
});
