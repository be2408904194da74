import { describe, expect, it } from 'vitest';
import { fromHex, scriptedCard, toHex } from '../../testing/scripted-card.ts';
import { readBinary } from './command.ts';
import { exchange, parseResponse } from './exchange.ts';

describe('a response APDU', () => {
  it('is data and a status word', () => {
    expect(parseResponse(fromHex('0102 9000'))).toEqual({ data: fromHex('0102'), statusWord: 0x9000 });
  });

  it.each(['', '90'])('of %j, shorter than a status word, has the status word 0000 and no data', (hex) => {
    const { data, statusWord } = parseResponse(fromHex(hex));
    expect([data.length, statusWord]).toEqual([0, 0]);
  });
});

describe('what readers answer besides the card', () => {
  it('6Cxx: the same command is sent again with that length', async () => {
    const card = scriptedCard([
      ['00B0000000', '6C03'],
      ['00B0000003', '010203 9000'],
    ]);
    const { data } = await exchange(card, readBinary(0, 256));
    expect([toHex(data), card.isPlayedOut()]).toEqual(['010203', true]);
  });

  it('61xx: the rest is fetched until it ends', async () => {
    const card = scriptedCard([
      ['00B0000000', '6102'],
      ['00C0000002', '0A0B 6101'],
      ['00C0000001', '0C 9000'],
    ]);
    expect(toHex((await exchange(card, readBinary(0, 256))).data)).toBe('0A0B0C');
  });

  it('61xx that brings nothing more is an error, not an endless loop', async () => {
    const card = scriptedCard([
      ['00B0000000', '6102'],
      ['00C0000002', '6102'],
    ]);
    expect((await exchange(card, readBinary(0, 256))).statusWord).toBe(0x6700);
  });

  it('61xx for ever is cut off', async () => {
    let sent = 0;
    const endless = {
      transmit: async () => (sent++, new Uint8Array(258).fill(0x61)),
      longestRead: 256,
      shortFileIds: false,
      powerOffAtEnd: () => {},
      pinPad: () => Promise.resolve(undefined),
    };
    expect((await exchange(endless, readBinary(0, 256))).statusWord).toBe(0x6700);
    expect(sent).toBeLessThan(100);
  });
});
