import { describe, expect, it } from 'vitest';
import { scriptedCard } from '../../testing/scripted-card.ts';
import { readRetryCounter } from './retry-counter.ts';

describe('the retry counter', () => {
  it.each([
    ['63C3', { state: 'ok', triesLeft: 3, maxTries: 3 }],
    ['63C1', { state: 'ok', triesLeft: 1, maxTries: 3 }],
    ['63C5', { state: 'ok', triesLeft: 5, maxTries: 5 }],
    ['63C0', { state: 'blocked', maxTries: 3 }],
    ['6984', { state: 'blocked', maxTries: 3 }],
    ['6983', { state: 'blocked', maxTries: 3 }],
    ['6A88', { state: 'absent' }],
    ['9000', { state: 'unknown' }],
    ['6F00', { state: 'unknown' }],
  ])('an answer of %s is %j', async (answer, counter) => {
    const card = scriptedCard([
      ['00A4020C020018', '9000'],
      ['00200080', answer],
    ]);
    expect(await readRetryCounter(card, 0x0018, 3)).toEqual(counter);
  });

  it('is asked once more with Le where a reader refuses a 4-byte command', async () => {
    const card = scriptedCard([
      ['00A4020C020018', '9000'],
      ['00200080', '6700'],
      ['0020008000', '63C2'],
    ]);
    expect(await readRetryCounter(card, 0x0018, 3)).toMatchObject({ triesLeft: 2 });
  });

  it.each([
    ['6A82', 'absent'],
    ['6985', 'unknown'],
  ])('a PIN file that answers %s to SELECT is %s', async (statusWord, state) => {
    expect((await readRetryCounter(scriptedCard([['00A4020C020018', statusWord]]), 0x0018, 3)).state).toBe(
      state,
    );
  });
});
