import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fileOf, pathOf, readLock, textsOf, translated } from './catalogue.mjs';
import { faultIn, withTexts } from './change-unit.mjs';
import { importable } from './import.mjs';
import { afterLooking, digestOf, keysBehind, type Lock } from './lock.mjs';
import { fromPo, toPo } from './po.mjs';
import { type Unit, unitsOf } from './units.mjs';

const source = `
import { date } from './date.ts';

const bring = 'カードと暗証番号';

/** Below the dates. */
export const renewal = {
  title: '更新',
  list: ['一つ目', '二つ目'],
  // The last day is inside.
  until: (day: string) => \`\${date.plain(day)}まで、\${bring}を\`,
  tries: (count: number) => (count === 1 ? 'あと1回' : \`あと\${count}回\`),
  bring,
  width: 3,
} as const;
`;

const units = unitsOf('plan', source);
const unitAt = (key: string): Unit => {
  const unit = units.find((each) => each.key === key);
  if (!unit) throw new Error(key);
  return unit;
};

describe('the texts of a file', () => {
  it('have the path in the file as their key, wherever the file writes them', () => {
    expect(units.map(({ key, kind }) => [key, kind])).toEqual([
      ['plan.title', 'text'],
      ['plan.list', 'list'],
      ['plan.until', 'template'],
      ['plan.tries', 'code'],
      ['plan.bring', 'text'],
    ]);
  });

  it('come with the comment above them and the values they are built from', () => {
    expect(unitAt('plan.until')).toMatchObject({
      text: '${date.plain(day)}まで、${bring}を',
      note: 'The last day is inside.\nValues: day: string',
    });
  });

  it('are changed in their places, and nothing else is', () => {
    const changes = new Map([
      [unitAt('plan.title'), '"quoted"\n'],
      [unitAt('plan.until'), 'bis ${date.plain(day)}'],
      [unitAt('plan.list'), 'eins\nzwei\ndrei'],
    ]);
    const changed = unitsOf('plan', withTexts(source, changes));
    expect(changed.map(({ text }) => text)).toEqual([
      '"quoted"\n',
      'eins\nzwei\ndrei',
      'bis ${date.plain(day)}',
      unitAt('plan.tries').text,
      'カードと暗証番号',
    ]);
  });

  test.each([
    ['plan.title', ' '],
    ['plan.until', 'bis ${date.other(day)}'],
    ['plan.until', 'bis ` + evil() + `'],
    ['plan.tries', '(count: number) => (count === 1 ? "one try" : '],
    ['plan.tries', 'tries); steal('],
    ['plan.tries', '(count: number) => `${process.env.HOME}`'],
  ])('%s does not take %j', (key, text) => {
    expect(faultIn(unitAt(key), text, unitAt(key).text)).toBeTypeOf('string');
  });
});

describe('the lock', () => {
  const all = ['en', 'ko'];
  const empty: Lock = { looked: {}, partly: {} };
  const everything = new Set(units.map(({ key }) => key));
  const whole = afterLooking(empty, units, all, all, everything);
  const changed = units.map((unit) => (unit.key === 'plan.title' ? { ...unit, text: '切り替え' } : unit));

  it('knows nothing at first, and everything once all have looked', () => {
    expect(keysBehind(empty, units, 'en')).toHaveLength(units.length);
    expect(keysBehind(whole, units, 'en')).toEqual([]);
    expect(whole.looked['plan.title']).toBe(digestOf(unitAt('plan.title')));
  });

  it('names a text whose Japanese changed, for each language until it has looked', () => {
    expect(keysBehind(whole, changed, 'en')).toEqual(['plan.title']);
    const half = afterLooking(whole, changed, all, ['en'], new Set(['plan.title']));
    expect([keysBehind(half, changed, 'en'), keysBehind(half, changed, 'ko')]).toEqual([[], ['plan.title']]);
    expect(keysBehind(half, units, 'ko')).toEqual([]);
    expect(afterLooking(half, changed, all, ['ko'], new Set(['plan.title'])).partly).toEqual({});
  });

  it('forgets a text that is gone', () => {
    expect(afterLooking(whole, units.slice(1), all, [], new Set()).looked).not.toHaveProperty('plan.title');
  });
});

describe('the translations', () => {
  const sources = textsOf('ja');

  // Check each translation of the named keys, then run: npm run texts -- looked LANG|all KEY …
  test.each(translated)('of %s were looked at since their Japanese text came or changed', (language) => {
    expect(keysBehind(readLock(), sources, language)).toEqual([]);
  });
});

describe('a PO file', () => {
  const sources = textsOf('ja');

  test.each(translated)('brings every text of %s back as it was', (language) => {
    const own = textsOf(language);
    const po = toPo(language, sources, new Map(own.map((unit) => [unit.key, unit])), new Set());
    const { changes, seen, faults } = importable(fromPo(po), sources, own);
    expect({ changes: [...changes.values()], faults }).toEqual({ changes: [], faults: [] });
    expect(seen.size).toBeGreaterThan(1_000);
    const path = pathOf(language, 'guide/lost');
    const before = readFileSync(path, 'utf8');
    const unchanged = new Map(
      own.filter((unit) => fileOf(unit) === 'guide/lost').map((unit) => [unit, unit.text]),
    );
    expect(unitsOf('guide/lost', withTexts(before, unchanged)).map(({ text }) => text)).toEqual(
      unitsOf('guide/lost', before).map(({ text }) => text),
    );
  });

  it('brings back what a translator changed, and what is fuzzy not', () => {
    const own = textsOf('en');
    const behind = new Set(['about.title']);
    const po = Buffer.from(
      toPo('en', sources, new Map(own.map((unit) => [unit.key, unit])), behind),
    ).toString();
    const edited = po
      .replace('msgstr "See its parts and licences"', 'msgstr "What is in it"')
      .replace('msgstr "What Shomei is made of"', 'msgstr "Nobody looked"');
    const { changes, seen } = importable(fromPo(edited), sources, own);
    expect([...changes].map(([unit, text]) => [unit.key, text])).toEqual([['about.open', 'What is in it']]);
    expect(seen.has('about.title')).toBe(false);
  });

  it('is refused for a text whose Japanese has changed since', () => {
    const own = textsOf('en');
    const entry = { key: 'about.open', source: '前の文', translation: 'Anything', isFuzzy: false };
    expect(importable([entry], sources, own)).toMatchObject({
      changes: new Map(),
      faults: ['about.open: the Japanese text has changed since the export'],
    });
  });
});
