import { describe, expect, it } from 'vitest';
import { fromHex, scriptedCard, toHex } from '../../testing/scripted-card.ts';
import { readDerObject } from './elementary-file.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

const bytes = (count: number, value: number): string => value.toString(16).padStart(2, '0').repeat(count);
/** SEQUENCE of 300 bytes of content: 304 bytes in all. */
const head = `3082012C${bytes(252, 0xaa)}`;
const tail = bytes(48, 0xaa);
const read = (card: Parameters<typeof readDerObject>[0]) =>
  readDerObject(card, 0x000a, 'read-auth-certificate');

describe('reading a DER object from an elementary file', () => {
  it('asks for 256 bytes, then for exactly what is missing, and for none of the filler', async () => {
    const card = scriptedCard([
      ['00A4020C02000A', '9000'],
      ['00B0000000', `${head} 9000`],
      ['00B0010030', `${tail} 9000`],
    ]);
    const outcome = await read(card);
    expect(outcome).toEqual({ state: 'read', bytes: fromHex(head + tail) });
    expect(card.isPlayedOut()).toBe(true);
  });

  describe('with extended length', () => {
    const announced = { longestRead: 65_536, shortFileIds: true };

    it('reads it by its short identifier, with one command', async () => {
      const card = scriptedCard([['00B08A00000800', `${head + tail}${bytes(100, 0xff)} 9000`]], announced);
      expect(await read(card)).toEqual({ state: 'read', bytes: fromHex(head + tail) });
    });

    it('selects the file where its short identifier gives nothing, or there is none', async () => {
      const card = scriptedCard(
        [
          ['00B08A00000800', '6A82'],
          ['00A4020C02000A', '9000'],
          ['00B00000000800', `${head + tail} 9000`],
          ['00A4020C022F00', '9000'],
          ['00B00000000800', `${head + tail} 9000`],
        ],
        announced,
      );
      expect(await read(card)).toMatchObject({ state: 'read' });
      expect(await readDerObject(card, 0x2f00, 'read-auth-certificate')).toMatchObject({ state: 'read' });
      expect(card.isPlayedOut()).toBe(true);
    });

    it('asks for a short answer where a long one is refused, whatever with', async () => {
      const card = scriptedCard(
        [
          ['00A4020C02000A', '9000'],
          ['00B00000000800', '6D00'],
          ['00B0000000', `${head} 9000`],
          ['00B0010030', `${tail} 9000`],
        ],
        { ...announced, shortFileIds: false },
      );
      expect(await read(card)).toMatchObject({ state: 'read' });
      expect(card.isPlayedOut()).toBe(true);
    });

    it('is not allowed where the card wants a PIN first', async () => {
      expect(await read(scriptedCard([['00B08A00000800', '6982']], announced))).toEqual({
        state: 'not-allowed',
      });
    });
  });

  it('goes on in smaller pieces where a reader gives at most 128 bytes', async () => {
    const card = scriptedCard([
      ['00A4020C02000A', '9000'],
      ['00B0000000', '6700'],
      ['00B0000080', `${head.slice(0, 256)} 9000`],
      ['00B00080B0', '6700'],
      ['00B0008080', `${bytes(128, 0xaa)} 9000`],
      ['00B0010030', `${tail} 9000`],
    ]);
    expect(await read(card)).toMatchObject({ state: 'read' });
  });

  it('cuts the filler after an object that fits into the first piece', async () => {
    const card = scriptedCard([
      ['00A4020C02000A', '9000'],
      ['00B0000000', `3003010203${bytes(251, 0xff)} 9000`],
    ]);
    const outcome = await read(card);
    expect(outcome.state === 'read' && toHex(outcome.bytes)).toBe('3003010203');
  });

  it.each([
    [
      'ends before its object',
      [
        ['00B0010030', 'AABB 9000'],
        ['00B001022E', '6B00'],
      ],
    ],
    ['refuses the rest', [['00B0010030', '6982']]],
    ['gives nothing more', [['00B0010030', '9000']]],
  ] as const)('is malformed when the file %s', async (_what, rest) => {
    const card = scriptedCard([['00A4020C02000A', '9000'], ['00B0000000', `${head} 9000`], ...rest]);
    expect((await read(card)).state).toBe('malformed');
    expect(card.isPlayedOut()).toBe(true);
  });

  it.each([
    ['6A82', 'not-there'],
    ['6982', 'not-allowed'],
  ])('a refusal with %s is %s', async (statusWord, state) => {
    expect((await read(scriptedCard([['00A4020C02000A', statusWord]]))).state).toBe(state);
  });

  it.each(['ff', '00'])('filler of %s alone is an empty file', async (filler) => {
    const card = scriptedCard([
      ['00A4020C02000A', '9000'],
      ['00B0000000', `${filler.repeat(256)} 9000`],
    ]);
    expect((await read(card)).state).toBe('empty');
  });

  it.each(['3084FFFFFFFF', '3080', '308310 0000', 'DEADBEEF', '30'])(
    'a head of %s asks for no more and is malformed',
    async (start) => {
      const card = scriptedCard([
        ['00A4020C02000A', '9000'],
        ['00B0000000', `${start} 9000`],
      ]);
      expect((await read(card)).state).toBe('malformed');
    },
  );

  it('an unknown status word is told with its step', async () => {
    const card = scriptedCard([['00A4020C02000A', '66F1']]);
    await expect(read(card)).rejects.toEqual(new UnexpectedStatus('read-auth-certificate', 0x66f1));
  });
});
