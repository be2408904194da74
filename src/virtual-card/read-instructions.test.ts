import { describe, expect, test } from 'vitest';
import { ascii } from './der-writer.ts';
import { toHex } from './exchange-log.ts';
import {
  CARD_MANAGER,
  COMMON,
  JPKI,
  cardOf,
  read,
  readFile,
  selectFile,
  send,
  verify,
} from './testing/exchange.ts';

const TOKEN = selectFile('0006');
const AUTH = selectFile('000A');

describe('READ BINARY', () => {
  test.each([
    ['four bytes, as OpenSC begins', '00B0000004', 4],
    ['Le 00 gives 256 bytes', '00B0000000', 256],
    ['an offset beyond 255', '00B0010010', 16],
    ['past the end: what is left', '00B007F000', 16],
    ['extended Le gives the whole file', '00B00000000000', 2048],
  ])('%s', (_, command, length) => {
    expect(read(cardOf('adult'), JPKI, AUTH, command)).toHaveLength(length);
  });

  test.each([
    ['an offset at the end', '00B0080000', '6B00'],
    ['an offset far behind the end', '00B07FFF00', '6B00'],
    ['without Le', '00B00000', '6700'],
    ['with data', '00B00000 01 00', '6700'],
    ['a short file identifier with wrong bits', '00B0E00004', '6A86'],
    ['short file identifier 31', '00B09F0004', '6A86'],
    ['a short file identifier that is not there', '00B0830004', '6A82'],
    ['a PIN file', '00B0980004', '6981'],
    ['a key file', '00B0970004', '6981'],
    ['a file whose purpose is unknown', '00B0890004', '6982'],
  ])('%s', (_, command, expected) => {
    expect(send(cardOf('adult'), JPKI, AUTH, command)).toBe(expected);
  });

  test('the pieces make the certificate, with filler behind it', () => {
    const card = cardOf('adult');
    const { auth = new Uint8Array() } = card.inspect().certificates;
    const file = readFile(card, JPKI, AUTH);
    expect(toHex(file.subarray(0, auth.length))).toBe(toHex(auth));
    expect(new Set(file.subarray(auth.length))).toEqual(new Set([0xff]));
    expect(file.length).toBeGreaterThan(auth.length);
  });

  test('a short file identifier reads and becomes the current file', () => {
    const card = cardOf('adult');
    expect(read(card, JPKI, '00B08A0004')).toEqual(read(card, JPKI, AUTH, '00B0000004'));
    expect(read(card, JPKI, '00B0860020', '00B0000020')).toEqual(ascii('JPKIAPICCTOKEN2'.padEnd(32)));
  });

  test('without a current file there is nothing to read', () => {
    expect(send(cardOf('adult'), JPKI, '00B0000004')).toBe('6986');
  });

  test('a card that announces no extended length refuses it', () => {
    expect(send(cardOf('resident'), JPKI, AUTH, '00B00000000000')).toBe('6700');
  });
});

describe('what is read without a PIN', () => {
  test('EF 0006 is a token information of 160 bytes', () => {
    const file = readFile(cardOf('adult'), JPKI, TOKEN);
    expect(file).toHaveLength(160);
    expect(toHex(file.subarray(96, 140))).toBe(
      `0000040D 00000001 00000000 00000001 00000000 00000010 00000006 ${'F'.repeat(32)}`.replaceAll(' ', ''),
    );
    expect(Buffer.from(file.subarray(140)).toString()).toBe(`0301${'9'.repeat(16)}`);
  });

  test.each([
    ['adult', 'JPKIAPICCTOKEN2'],
    ['juki', 'JPKIAPICCTOKEN'],
    ['phone', 'JPKIAPGPSETOKEN'],
  ] as const)('the label of %s is %s', (profile, label) => {
    const bytes = read(cardOf(profile), JPKI, TOKEN, '00B0000020');
    expect(Buffer.from(bytes).toString()).toBe(label.padEnd(32));
  });

  test.each([
    ['adult', '8F8F00'],
    ['child', '008F00'],
    ['faceless-pin', '008F00'],
    ['no-certificates', '000000'],
    ['phone', '8F8F00'],
  ] as const)('EF 0008 of %s says %s', (profile, expected) => {
    expect(toHex(readFile(cardOf(profile), JPKI, selectFile('0008')))).toBe(expected);
  });

  test.each(['0002', '000A', '000B'])('EF %s', (id) => {
    expect(send(cardOf('adult'), JPKI, selectFile(id), '00B0000002')).toBe('30829000');
  });
});

describe('what is read after a PIN', () => {
  const SIGN = selectFile('0001');

  test('the 署名用 certificate only after its password', () => {
    const card = cardOf('adult');
    expect(send(card, JPKI, SIGN, '00B0000002')).toBe('6982');
    expect(send(card, selectFile('0018'), verify('1234'), SIGN, '00B0000002')).toBe('6982');
    expect(send(card, selectFile('001B'), verify('ABC123'), SIGN, '00B0000002')).toBe('30829000');
  });

  test('on a phone the 利用者証明用 certificate too', () => {
    const card = cardOf('phone');
    expect(send(card, JPKI, AUTH, '00B0000002')).toBe('6982');
    expect(send(card, selectFile('0018'), verify('1234'), AUTH, '00B0000002')).toBe('30829000');
  });
});

describe('READ RECORD', () => {
  const RECORD = '011C' + toHex(ascii('499999999900001' + '13101' + '20340421'));

  test.each([
    ['record 1 by short file identifier', '00B2010C00'],
    ['all records from the first', '00B2010D00'],
  ])('%s of EF 0001 tells serial number, municipality and last day', (_, command) => {
    expect(send(cardOf('adult'), COMMON, command)).toBe(`${RECORD}9000`);
  });

  test('record 1 of the selected file', () => {
    expect(send(cardOf('adult'), COMMON, selectFile('0001'), '00B2010400')).toBe(`${RECORD}9000`);
  });

  test.each([
    ['record 2', '00B2020C00', '6A83'],
    ['record 0', '00B2000C00', '6A83'],
    ['another way of counting', '00B2010A00', '6A86'],
    ['a file without records', '00B201E400', '6981'],
    ['without Le', '00B2010C', '6700'],
    ['a file that is not there', '00B2011C00', '6A82'],
  ])('%s', (_, command, expected) => {
    expect(send(cardOf('adult'), COMMON, command)).toBe(expected);
  });
});

describe('GET DATA', () => {
  test.each([
    ['municipality', '00CA00F000', toHex(ascii('13101'))],
    ['last day of the card', '00CA00F200', toHex(ascii('20340421'))],
    ['contact ATR without its first byte', '00CA5F5100', 'DA13FF8131FB468012392F31C173C601C03B'],
  ])('%s, after power-on and after SELECT of the card manager', (_, command, data) => {
    const card = cardOf('adult');
    expect(send(card, command)).toBe(`${data}9000`);
    expect(send(card, JPKI, command)).toBe('6A88');
    expect(send(card, CARD_MANAGER, command)).toBe(`${data}9000`);
  });

  test('a long object wants an extended Le', () => {
    expect(send(cardOf('adult'), '00CA7F2100')).toBe('6700');
    expect(read(cardOf('adult'), '00CA7F21000000')).toHaveLength(568);
  });

  test.each([
    ['an unknown tag', 'adult', '00CA9F7F00'],
    ['a phone', 'phone', '00CA00F200'],
    ["somebody else's card", 'other-card', '00CA00F200'],
  ] as const)('%s has no such object', (_, profile, command) => {
    expect(send(cardOf(profile), command)).toBe('6A88');
  });
});
