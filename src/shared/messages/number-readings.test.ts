import { describe, expect, test } from 'vitest';
import { counted, countedDays, dayOfMonth, monthOfYear } from './number-readings.ts';

describe('numbers with their counter', () => {
  test.each([
    [1, '1{日|にち}', '{1日|ついたち}'],
    [2, '{2日|ふつか}', '{2日|ふつか}'],
    [3, '{3日|みっか}', '{3日|みっか}'],
    [8, '{8日|ようか}', '{8日|ようか}'],
    [10, '{10日|とおか}', '{10日|とおか}'],
    [11, '11{日|にち}', '11{日|にち}'],
    [14, '{14日|じゅうよっか}', '{14日|じゅうよっか}'],
    [20, '{20日|はつか}', '{20日|はつか}'],
    [24, '{24日|にじゅうよっか}', '{24日|にじゅうよっか}'],
    [31, '31{日|にち}', '31{日|にち}'],
  ])('%i days, and that day of a month', (number, days, day) => {
    expect([countedDays(number), dayOfMonth(number)]).toEqual([days, day]);
  });

  test('many days that end in four are read か', () => {
    expect([countedDays(34), countedDays(104)]).toEqual(['34{日|か}', '104{日|か}']);
  });

  test('months', () => {
    expect([1, 4, 7, 9, 12].map(monthOfYear)).toEqual([
      '1{月|がつ}',
      '{4|し}{月|がつ}',
      '{7|しち}{月|がつ}',
      '{9|く}{月|がつ}',
      '12{月|がつ}',
    ]);
  });

  test('minutes and people', () => {
    expect([counted.分(5), counted.分(30)]).toEqual(['5{分|ふん}', '30{分|ぷん}']);
    expect([counted.人(1), counted.人(2), counted.人(3)]).toEqual([
      '{1人|ひとり}',
      '{2人|ふたり}',
      '3{人|にん}',
    ]);
  });
});
