import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toHex } from '../exchange-log.ts';
import { INPUT_SUPPORT, SURFACE, cardOf, readFile, selectFile, send, verify } from '../testing/exchange.ts';

const CODE_A = '123456789018';
/** Born on 21 April of 昭和61, card to 2034, security code 4321. */
const CODE_B = '61042120344321';
const PIN = '1234';
const READ = '00B0000002';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Value of the first object with this two-byte tag. */
function valueOf(file: Uint8Array, tag: string): Uint8Array {
  const at = toHex(file).indexOf(tag) / 2 + 2;
  const first = file[at] ?? 0;
  const size = first < 0x80 ? 0 : first - 0x80;
  const length = size === 0 ? first : Number(`0x${toHex(file.subarray(at + 1, at + 1 + size))}`);
  return file.subarray(at + 1 + size, at + 1 + size + length);
}

describe('who may read what in 券面事項入力補助AP', () => {
  const keys = { none: [], pin: ['0011', PIN], a: ['0014', CODE_A], b: ['0015', CODE_B] } as const;

  test.each([
    ['0001', 'the number', ['pin', 'a']],
    ['0002', 'the four attributes', ['pin', 'b']],
    ['0003', 'the integrity record', ['pin', 'a', 'b']],
    ['0004', 'the certificate', ['none', 'pin', 'a', 'b']],
    ['0005', 'the basic information', ['none', 'pin', 'a', 'b']],
    ['0006', 'the session key', ['pin', 'a', 'b']],
    ['0007', 'the signed key', ['pin', 'a', 'b']],
  ])('EF %s, %s: %j', (file, _, allowed) => {
    for (const [name, [key, value]] of Object.entries(keys)) {
      const card = cardOf('adult');
      send(card, INPUT_SUPPORT, ...(key && value ? [selectFile(key), verify(value)] : []));
      const answer = send(card, selectFile(file), READ).slice(-4);
      expect([name, answer]).toEqual([name, allowed.includes(name) ? '9000' : '6982']);
    }
  });
});

describe('what stands in 券面事項入力補助AP', () => {
  const open = () => {
    const card = cardOf('adult');
    send(card, INPUT_SUPPORT, selectFile('0011'), verify(PIN));
    return card;
  };

  test('the number: 12 digits, two bytes of filler', () => {
    expect(toHex(readFile(open(), selectFile('0001')))).toBe(`FF100C${toHex(Buffer.from(CODE_A))}FFFF`);
  });

  test('the four attributes, each where the table says', () => {
    const file = readFile(open(), selectFile('0002'));
    expect(text(valueOf(file, 'DF22'))).toBe('青葉　みどり');
    expect(text(valueOf(file, 'DF23'))).toBe('東京都千代田区見本町一丁目２番３号');
    expect(text(valueOf(file, 'DF24'))).toBe('19860421');
    expect(text(valueOf(file, 'DF25'))).toBe('2');
    const table = valueOf(file, 'DF21');
    const places = [0, 2, 4, 6].map((at) => (table[at] ?? 0) * 256 + (table[at + 1] ?? 0));
    expect(places.map((at) => toHex(file.subarray(at, at + 2)))).toEqual(['DF22', 'DF23', 'DF24', 'DF25']);
  });

  test('the integrity record hashes the whole file of the number', () => {
    const card = open();
    const number = readFile(card, selectFile('0001'));
    const record = readFile(card, selectFile('0003'));
    expect(toHex(valueOf(record, 'DF31'))).toBe(toHex(createHash('sha256').update(number).digest()));
    expect(valueOf(record, 'DF33')).toHaveLength(256);
  });

  test('sizes of the certificate and of the basic information', () => {
    expect(readFile(open(), selectFile('0004'))).toHaveLength(568);
    expect(toHex(valueOf(readFile(open(), selectFile('0005')), 'DF41'))).toBe('01030E01');
  });
});

describe('who may read what in 券面事項確認AP', () => {
  const keys = { none: [], birth: ['0011', '610421'], a: ['0013', CODE_A], b: ['0012', CODE_B] } as const;

  test.each([
    ['0001', 'the proof of age', ['birth']],
    ['0002', 'the face of the card', ['a', 'b']],
    ['0003', 'the basic information', ['none', 'birth', 'a', 'b']],
    ['0004', 'the certificate', ['none', 'birth', 'a', 'b']],
    ['0005', 'the printed number', ['a']],
  ])('EF %s, %s: %j', (file, _, allowed) => {
    for (const [name, [key, value]] of Object.entries(keys)) {
      const card = cardOf('adult');
      send(card, SURFACE, ...(key && value ? [selectFile(key), verify(value)] : []));
      const answer = send(card, selectFile(file), READ).slice(-4);
      expect([name, answer]).toEqual([name, allowed.includes(name) ? '9000' : '6982']);
    }
  });
});

describe('what stands in 券面事項確認AP', () => {
  test('the face tells the last day of the card, behind the signature', () => {
    const card = cardOf('adult');
    send(card, SURFACE, selectFile('0012'), verify(CODE_B));
    const file = readFile(card, selectFile('0002'));
    expect(text(valueOf(file, 'DF22'))).toBe('19860421');
    expect(text(valueOf(file, 'DF29'))).toBe('20340421');
    expect(valueOf(file, 'DF28')).toHaveLength(256);
    expect(toHex(valueOf(file, 'DF25')).slice(0, 16)).toBe('89504E470D0A1A0A');
  });

  test('the basic information tells the municipality', () => {
    const card = cardOf('adult');
    send(card, SURFACE);
    expect(text(valueOf(readFile(card, selectFile('0003')), 'DF34'))).toBe('13101');
  });
});
