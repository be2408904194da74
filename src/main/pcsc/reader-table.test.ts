import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerStatus, ReaderTable, type SeenReader, seeState } from './reader-table.ts';

const EMPTY = 0x10;
const PRESENT = 0x20;
const EXCLUSIVE = 0x80;
const IN_USE = 0x100;
const MUTE = 0x200;
/** @param events insertions and removals counted by PC/SC */
const counted = (events: number, state: number): number => ((events << 16) | state) >>> 0;

const statusAfter = (...states: number[]) =>
  readerStatus(states.reduce(seeState, { name: 'R', state: undefined, insertion: 0 } satisfies SeenReader));

describe('a reader, as its states follow each other', () => {
  test.each([
    ['empty at first', [counted(0, EMPTY)], 'none', 0],
    ['with a card from the start', [counted(0, PRESENT)], 'present', 1],
    ['a card comes', [counted(0, EMPTY), counted(1, PRESENT)], 'present', 1],
    ['a card goes', [counted(1, PRESENT), counted(2, EMPTY)], 'none', 1],
    ['a card comes back', [counted(1, PRESENT), counted(2, EMPTY), counted(3, PRESENT)], 'present', 2],
    ['a quick swap', [counted(1, PRESENT), counted(3, PRESENT)], 'present', 2],
    ['a quick swap as the counter goes over', [counted(0xffff, PRESENT), counted(1, PRESENT)], 'present', 2],
    ['a card that is silent', [counted(0, EMPTY), counted(1, PRESENT | MUTE)], 'not-answering', 1],
    ['a card that falls silent', [counted(1, PRESENT), counted(1, PRESENT | MUTE)], 'not-answering', 1],
    [
      'used by another program',
      [counted(1, PRESENT), counted(1, PRESENT | IN_USE), counted(1, PRESENT)],
      'present',
      1,
    ],
    ['taken by another program', [counted(1, PRESENT), counted(1, PRESENT | EXCLUSIVE)], 'present', 1],
    ['macOS, which does not count', [EMPTY, PRESENT, EMPTY, PRESENT], 'present', 2],
    ['macOS, used by another program', [PRESENT, PRESENT | IN_USE, PRESENT], 'present', 1],
  ])('%s', (_, states, card, insertion) => {
    expect(statusAfter(...states)).toEqual({ name: 'R', card, insertion });
  });

  test('the use that other programs make of a card is never an insertion', () => {
    const uses = fc.array(fc.constantFrom(0, IN_USE, EXCLUSIVE), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat({ max: 0xffff }), uses, (events, flags) => {
        expect(statusAfter(...flags.map((flag) => counted(events, PRESENT | flag))).insertion).toBe(1);
      }),
    );
  });
});

describe('the table of readers', () => {
  test('says nothing before every listed reader was seen', () => {
    const table = new ReaderTable();
    expect(table.list(['A', 'B'])).toBe(true);
    table.see('A', EMPTY);
    expect(table.statuses()).toBeUndefined();
    table.see('B', PRESENT);
    expect(table.statuses()?.map(({ name, card }) => [name, card])).toEqual([
      ['A', 'none'],
      ['B', 'present'],
    ]);
    expect(table.list(['A', 'B'])).toBe(false);
  });

  test('counts on when a reader was unplugged with its card and comes back', () => {
    const table = new ReaderTable();
    table.list(['A']);
    table.see('A', counted(1, PRESENT));
    table.list([]);
    table.list(['A']);
    table.see('A', counted(1, PRESENT));
    expect(table.statuses()).toEqual([{ name: 'A', card: 'present', insertion: 2 }]);
  });

  test('takes every card for another one after the service counted anew', () => {
    const table = new ReaderTable();
    table.list(['A']);
    table.see('A', counted(1, PRESENT));
    table.forgetStates();
    table.see('A', counted(1, PRESENT));
    expect(table.statuses()).toEqual([{ name: 'A', card: 'present', insertion: 2 }]);
  });
});
