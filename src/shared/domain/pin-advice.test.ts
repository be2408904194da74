import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PinKind } from '../model/pin.ts';
import { shapeOf } from '../generations/generations.ts';
import { present } from '../generations/present.ts';
import { adviceFor, type PinAdvice, type PinBackground } from './pin-advice.ts';

const showa: PinBackground = { birth: { year: 1985, month: 4, day: 13 } };
const heisei: PinBackground = { birth: { year: 1993, month: 11, day: 5 } };
const withoutYear: PinBackground = { birth: { month: 4, day: 13 } };

type Row = readonly [text: string, advice: readonly PinAdvice[], known?: PinBackground];

const complete = ([text, advice, known = {}]: Row) => [text, advice, known] as const;

describe('advice on four digits', () => {
  const rows: readonly Row[] = [
    ['5820', []],
    ['9047', [], showa],
    ['1234', ['sequence']],
    ['4321', ['sequence']],
    ['0123', ['sequence']],
    ['7890', ['sequence']],
    ['0987', ['sequence']],
    ['2580', ['sequence']],
    ['0852', ['sequence']],
    ['1231', []],
    ['1111', ['repeated']],
    ['0000', ['repeated']],
    ['1212', ['repeated']],
    ['1122', ['repeated']],
    ['1221', ['repeated']],
    ['1123', []],
    ['0413', ['birth-date'], showa],
    ['1304', ['birth-date'], showa],
    ['8504', ['birth-date'], showa],
    ['0485', ['birth-date'], showa],
    ['1985', ['birth-date', 'year'], showa],
    ['6004', ['birth-date'], showa],
    ['0511', ['birth-date'], heisei],
    ['0511', [], showa],
    ['0413', ['birth-date'], withoutYear],
    ['1304', ['birth-date'], withoutYear],
    ['8504', [], withoutYear],
    ['0413', []],
    ['1975', ['year']],
    ['2034', ['year']],
    ['1899', []],
    ['2100', []],
    ['1899', ['year'], { years: [1899] }],
    ['5820', ['same-as-current'], { current: '5820' }],
    ['5820', ['same-as-other'], { otherPins: ['9047', '5820'] }],
    ['1111', ['same-as-current', 'repeated'], { current: '1111' }],
  ];
  it.each(rows.map(complete))('%s: %j (%j)', (text, advice, known) => {
    for (const kind of ['auth', 'card-info', 'resident'] as const)
      expect(adviceFor(shapeOf(present, kind), text, known)).toEqual(advice);
  });
});

describe('advice on a signature password', () => {
  const rows: readonly Row[] = [
    ['KAKI7Y2M', []],
    ['KAKI2026', []],
    ['KAKI2029', ['year'], { years: [2029] }],
    ['KAKI20291', [], { years: [2029] }],
    ['ABC123', ['sequence']],
    ['ABCD7K', ['sequence']],
    ['K7DCBA', ['sequence']],
    ['QWERTY1', ['sequence']],
    ['X21234', ['sequence']],
    ['STUDY8', []],
    ['AAA111', ['repeated']],
    ['AAAA7K', ['repeated']],
    ['AB1AB1', ['repeated']],
    ['AAA7K9', []],
    ['KEN0413', ['birth-date'], showa],
    ['KEN19850413', ['birth-date'], showa],
    ['KEN850413', ['birth-date'], showa],
    ['KEN600413', ['birth-date'], showa],
    ['S60KEN', ['birth-date'], showa],
    ['KENS60', ['birth-date'], showa],
    ['H5KEN77', ['birth-date'], heisei],
    ['H05KEN', ['birth-date'], heisei],
    ['H50KEN', [], heisei],
    ['T60KEN', [], showa],
    ['KEN041', [], showa],
    ['K123454130413', ['sequence'], showa],
    ['ABC123', ['same-as-current', 'sequence'], { current: 'ABC123' }],
  ];
  it.each(rows.map(complete))('%s: %j (%j)', (text, advice, known) => {
    expect(adviceFor(shapeOf(present, 'sign'), text, known)).toEqual(advice);
  });
});

describe('advice', () => {
  const kind = fc.constantFrom(...PinKind.options);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789ABCS') }),
  );
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 0, max: 2100 }));
  const background: fc.Arbitrary<PinBackground> = fc.record(
    {
      birth: fc.record(
        { year: anyNumber, month: anyNumber, day: anyNumber },
        { requiredKeys: ['month', 'day'] },
      ),
      otherPins: fc.array(text),
      current: text,
      years: fc.array(anyNumber),
    },
    { requiredKeys: [] },
  );

  it('names each reason once, whatever is typed and whatever is known', () => {
    fc.assert(
      fc.property(kind, text, background, (pin, typed, known) => {
        const advice = adviceFor(shapeOf(present, pin), typed, known);
        expect(new Set(advice).size).toBe(advice.length);
      }),
    );
  });

  it('never falls silent when more is known', () => {
    fc.assert(
      fc.property(kind, text, background, (pin, typed, known) => {
        expect(adviceFor(shapeOf(present, pin), typed, known)).toEqual(
          expect.arrayContaining([...adviceFor(shapeOf(present, pin), typed)]),
        );
      }),
    );
  });

  it('finds a birthday in both orders, whatever the year', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [, month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        const birth = { month: Number(month), day: Number(dayOfMonth) };
        for (const pin of [month + dayOfMonth, dayOfMonth + month])
          expect(adviceFor(shapeOf(present, 'auth'), pin, { birth })).toContain('birth-date');
      }),
    );
  });
});
