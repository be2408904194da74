import { describe, expect, test } from 'vitest';
import {
  COMMON,
  COUNTER,
  INPUT_SUPPORT,
  JPKI,
  RESIDENT_REGISTER,
  SURFACE,
  cardOf,
  selectFile,
  send,
  verify,
  withLength,
} from './testing/exchange.ts';

const AUTH_PIN = selectFile('0018');
const SIGN_PIN = selectFile('001B');

describe('the counter', () => {
  test.each([
    ['利用者証明用', JPKI, '0018', '63C3'],
    ['署名用', JPKI, '001B', '63C5'],
    ['入力補助', INPUT_SUPPORT, '0011', '63C3'],
    ['住基, common', COMMON, '001C', '63C3'],
    ['住基, register', RESIDENT_REGISTER, '001C', '63C3'],
    ['照合番号B, surface', SURFACE, '0012', '63CA'],
    ['照合番号A, surface', SURFACE, '0013', '63CA'],
    ['照合番号A, input support', INPUT_SUPPORT, '0014', '63CA'],
    ['照合番号B, input support', INPUT_SUPPORT, '0015', '63CA'],
    ['the key that is blocked from the start', INPUT_SUPPORT, '0012', '63C0'],
  ])('of %s is told without a try', (_, application, file, expected) => {
    expect(send(cardOf('adult'), application, selectFile(file), COUNTER, COUNTER)).toBe(expected);
  });

  test.each([
    ['with an Le', '0020008000'],
    ['by short file identifier', '00200098'],
  ])('is told %s', (_, command) => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, command)).toBe('63C3');
  });

  test('is told the same way after a success', () => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, verify('1234'), COUNTER)).toBe('63C3');
  });

  test.each([
    ['signature-locked', '63C3', '63C0'],
    ['authentication-locked', '63C0', '63C5'],
    ['both-locked', '63C0', '63C0'],
    ['last-try', '63C1', '63C1'],
    ['faceless-pin', '6986', '6986'],
    ['child', '63C3', '6986'],
    ['no-certificates', '6986', '6986'],
    ['juki', '6986', '63C5'],
  ] as const)('of %s: 利用者証明用 %s, 署名用 %s', (profile, auth, sign) => {
    expect(send(cardOf(profile), JPKI, AUTH_PIN, COUNTER)).toBe(auth);
    expect(send(cardOf(profile), JPKI, SIGN_PIN, COUNTER)).toBe(sign);
  });

  test('a card without PINs does not have their files', () => {
    const card = cardOf('faceless-pin');
    expect(send(card, JPKI, AUTH_PIN)).toBe('6A82');
    expect(send(card, INPUT_SUPPORT, selectFile('0011'))).toBe('6A82');
    expect(send(card, COMMON, selectFile('001C'))).toBe('6A82');
    expect(card.inspect().pins).toEqual({
      sign: undefined,
      auth: undefined,
      'card-info': undefined,
      resident: undefined,
    });
  });
});

describe('VERIFY', () => {
  test('wrong values count down, the last one blocks, then even the right one is refused', () => {
    const card = cardOf('adult');
    send(card, JPKI, AUTH_PIN);
    const answers = ['0000', '0000', '0000', '1234', '0000'].map((value) => send(card, verify(value)));
    expect(answers).toEqual(['63C2', '63C1', '63C0', '6984', '6984']);
    expect(send(card, COUNTER)).toBe('63C0');
    expect(card.inspect().pins.auth).toEqual({ value: '1234', triesLeft: 0, maxTries: 3 });
  });

  test('the right value gives all tries back', () => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, verify('0000'), verify('1234'), COUNTER)).toBe('63C3');
  });

  test('the counter survives power and SELECT', () => {
    const card = cardOf('adult');
    send(card, JPKI, SIGN_PIN, verify('WRONG1'));
    card.powerOff();
    card.powerOn();
    expect(send(card, JPKI, SIGN_PIN, COUNTER)).toBe('63C4');
  });

  test.each([
    ['lower case', 'abc123'],
    ['a space behind it', 'ABC123 '],
    ['a part of it', 'ABC12'],
  ])('bytes are compared: %s costs a try', (_, value) => {
    expect(send(cardOf('adult'), JPKI, SIGN_PIN, verify(value))).toBe('63C4');
  });

  test.each([
    ['more than 16 bytes', verify('A'.repeat(17)), '6700'],
    ['with an Le', `${verify('1234')}00`, '6700'],
    ['P1 = 01', '00200180 04 31323334', '6A86'],
    ['P2 = 00', '00200000 04 31323334', '6A86'],
    ['P2 with wrong bits', '002000D8 04 31323334', '6A86'],
    ['a file that is no PIN', '0020008A 04 31323334', '6981'],
  ])('%s is refused and costs nothing', (_, command, expected) => {
    const card = cardOf('adult');
    expect(send(card, JPKI, AUTH_PIN, command)).toBe(expected);
    expect(card.inspect().pins.auth?.triesLeft).toBe(3);
  });

  test('by short file identifier, and with an extended length where the card takes it', () => {
    expect(send(cardOf('adult'), JPKI, '00200098 04 31323334')).toBe('9000');
    expect(send(cardOf('adult'), JPKI, '00200098 000004 31323334')).toBe('9000');
    expect(send(cardOf('resident'), JPKI, '00200098 000004 31323334')).toBe('6700');
  });

  test('without a current file there is nothing to verify', () => {
    expect(send(cardOf('adult'), JPKI, verify('1234'))).toBe('6986');
  });
});

describe('CHANGE', () => {
  const change = (value: string): string => `00240180${withLength(value)}`;
  const changeKey = (value: string): string => `80320080${withLength(value)}`;

  test.each([
    ['利用者証明用', JPKI, '0018', '1234', change, 'auth'],
    ['署名用', JPKI, '001B', 'ABC123', change, 'sign'],
    ['入力補助', INPUT_SUPPORT, '0011', '1234', change, 'card-info'],
    ['住基, common', COMMON, '001C', '1234', changeKey, 'resident'],
  ] as const)('of %s takes the new value after VERIFY of the old', (_, application, file, old, by, pin) => {
    const card = cardOf('adult');
    expect(send(card, application, selectFile(file), by('NEW987'))).toBe('6982');
    expect(send(card, verify(old), by('NEW987'))).toBe('9000');
    expect(card.inspect().pins[pin]?.value).toBe('NEW987');
    expect(send(card, application, selectFile(file), verify('NEW987'))).toBe('9000');
  });

  test('住民基本台帳用暗証番号 is two keys, each changed by itself', () => {
    const card = cardOf('adult');
    send(card, COMMON, selectFile('001C'), verify('1234'), changeKey('5678'));
    expect(card.inspect().residentRegisterPin?.value).toBe('1234');
    send(card, RESIDENT_REGISTER, selectFile('001C'), verify('1234'), changeKey('5678'));
    expect(card.inspect().residentRegisterPin?.value).toBe('5678');
  });

  test('VERIFY of one PIN does not open the other', () => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, verify('1234'), SIGN_PIN, change('NEW987'))).toBe('6982');
  });

  test('a new SELECT of the application takes the permission away', () => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, verify('1234'), JPKI, AUTH_PIN, change('5678'))).toBe(
      '6982',
    );
  });

  test('a wrong VERIFY after a right one takes it away too', () => {
    expect(send(cardOf('adult'), JPKI, AUTH_PIN, verify('1234'), verify('0000'), change('5678'))).toBe(
      '6982',
    );
  });

  test.each([
    ['old and new together, P1 = 00', '00240080 08 3132333435363738', '6A86'],
    ['nothing', '00240180', '6700'],
    ['more than 16 bytes', change('A'.repeat(17)), '6700'],
    ["the other applications' command", changeKey('5678'), '6A81'],
  ])('%s is refused', (_, command, expected) => {
    const card = cardOf('adult');
    expect(send(card, JPKI, AUTH_PIN, verify('1234'), command)).toBe(expected);
    expect(card.inspect().pins.auth?.value).toBe('1234');
  });

  test('what is printed on the card cannot be changed', () => {
    const CODE_A = verify('123456789018');
    expect(send(cardOf('adult'), INPUT_SUPPORT, selectFile('0014'), CODE_A, change('000000000000'))).toBe(
      '6A81',
    );
  });
});

describe('options of a new card', () => {
  test('PINs and counters can be given', () => {
    const card = cardOf('adult', {
      pins: { auth: { value: '4711', triesLeft: 2 }, resident: { triesLeft: 1 } },
    });
    expect(send(card, JPKI, AUTH_PIN, COUNTER)).toBe('63C2');
    expect(send(card, verify('4711'))).toBe('9000');
    expect(send(card, COMMON, selectFile('001C'), COUNTER)).toBe('63C1');
  });
});
