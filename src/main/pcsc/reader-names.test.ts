import { describe, expect, test } from 'vitest';
import { ReaderNames } from './reader-names.ts';

const listed = (...names: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([
    ...names.flatMap((name) => [Buffer.from(name as Buffer), Buffer.alloc(1)]),
    Buffer.alloc(1),
  ]);
const bytesAt = (names: ReaderNames, text: string): string =>
  names.bytesOf(text).toString('latin1').replace(/\0+$/, '');

describe('the name of a reader', () => {
  test.each([
    ['UTF-8', Buffer.from('カードリーダー 00'), 'カードリーダー 00'],
    ['Latin-1', Buffer.from('Lecteur \xe9t\xe9', 'latin1'), 'Lecteur été'],
    ['nothing in particular', Buffer.from([0x41, 0xff, 0x42]), 'AÿB'],
    ['with controls of a terminal', Buffer.from('A\x1b[2JB\n'), 'A\uFFFD[2JB\uFFFD'],
    ['with marks of direction', Buffer.from('A\u202EB'), 'A\uFFFDB'],
  ])('in %s is text to people, and the same bytes to the service', (_what, bytes, text) => {
    const names = new ReaderNames('utf8');
    expect(names.textsOf(listed(bytes, 'Other'))).toEqual([text, 'Other']);
    expect(bytesAt(names, text)).toBe(bytes.toString('latin1'));
  });

  test('that looks like another one stays another one', () => {
    const names = new ReaderNames('utf8');
    const both = listed('A\x01', 'A\x02');
    expect(names.textsOf(both)).toEqual(['A\uFFFD', 'A\uFFFD (2)']);
    expect(names.textsOf(both)).toEqual(['A\uFFFD', 'A\uFFFD (2)']);
    expect(bytesAt(names, 'A\uFFFD (2)')).toBe('A\x02');
  });

  test('that stands there twice is one, because the service tells readers apart by it', () => {
    expect(new ReaderNames('utf8').textsOf(listed('Same 00', 'Same 00', 'Other'))).toEqual([
      'Same 00',
      'Other',
    ]);
  });

  test('is of two bytes a character on Windows', () => {
    const names = new ReaderNames('utf16le');
    expect(names.textsOf(Buffer.from('Ä 0\0B\0\0', 'utf16le'))).toEqual(['Ä 0', 'B']);
    expect(names.bytesOf('Ä 0')).toEqual(Buffer.from('Ä 0\0', 'utf16le'));
  });

  test('that was never listed is passed on as it is', () => {
    expect(bytesAt(new ReaderNames('utf8'), '\\\\?PnP?\\Notification')).toBe('\\\\?PnP?\\Notification');
  });
});
