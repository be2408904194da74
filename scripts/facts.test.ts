import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dueFacts, factsIn } from './facts.mjs';

const text = readFileSync(new URL('../docs/facts.md', import.meta.url), 'utf8');
const facts = factsIn(text);

test('every fact has a source, the day it was seen and a later day to look again', () => {
  expect(facts.length).toBeGreaterThan(15);
  expect(facts.filter(({ source, seen, again }) => source === '' || !(seen < again))).toEqual([]);
  expect(text.split('\n').filter((line) => /^\| (?!Fact)/.test(line))).toHaveLength(facts.length);
});

test('every value that texts share has its row', () => {
  const source = readFileSync(new URL('../src/shared/domain/facts.ts', import.meta.url), 'utf8');
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

test('a fact is due on its day, and a year after it was seen', () => {
  const fact = { fact: 'x', source: 'y', seen: '2026-11-29', again: '2028-01-01' };
  expect(dueFacts([fact], '2027-11-29')).toEqual([]);
  expect(dueFacts([fact], '2027-11-30')).toEqual([fact]);
  expect(dueFacts([{ ...fact, again: '2027-01-01' }], '2027-01-01')).toHaveLength(1);
});

/**
 * What belongs into facts.ts, in the form in which a text would say it itself: telephone numbers, fees, days of a
 * procedure, hours of the kiosks.
 */
const literals: readonly (readonly [what: string, RegExp])[] = [
  ['a telephone number', /\b0\d{1,3}-\d{2,4}-\d{2,4}\b/],
  ['a fee', /\d[\d.,]*(?: ?yen|円|\{円|日元|엔| yên| ienes)|(?<!\d)[12][.,]000(?!\d)/],
  [
    'days of a procedure',
    /(?<![\d月월]|月\|がつ\}\{?|[月월] )(?:14|30|90)(?:[ -]days?|日|\{日|天|일| ngày| dias)/,
  ],
  ['hours of opening', /\b\d{1,2}:\d\d ?[–〜～~-]|\b6:30\b|\b23:00(?!:)/],
  [
    'months of a procedure',
    // A number in quotes of its own is a word to search by; one month before something is advice of this program.
    /(?<!')(?:\b[2-6]か(?:月|\{月)|\b[2-6]个月|\b[2-6]개월|\b(?:[2-6]|hai|ba) tháng\b(?! \d)|\b(?:[2-6]|two|three) months|\b(?:[2-6]|dois|três) meses)|1か(?:月|\{月\|げつ\})(?:ほど|くらい)|大约(?:需要)?1个月|한 달 정도|khoảng một tháng|about a month|cerca de um mês|tháng thứ (?:ba|\d)|terceiro mês|\dº mês|\d(?:rd|th) month/,
  ],
  [
    'a short list of shops with a kiosk',
    /(?:セブン-イレブン(?:、|と|や)|7-Eleven(?:,|、| or| and| e | và)|세븐일레븐,)(?!.*(?:ダイエー|ローソン、))/,
  ],
];
const folder = fileURLToPath(new URL('../src/shared/messages', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^[^/\\]*\.test\.ts$/.test(path))
  .map(
    (path) =>
      [path, readFileSync(join(folder, path), 'utf8').replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, '')] as const,
  );

test.each(literals)('no text of any language says %s by itself', (_, literal) => {
  const said = sources.flatMap(([path, source]) =>
    source
      .split('\n')
      .flatMap((line) => (literal.test(line) ? [`${path}: ${line.trim().slice(0, 120)}`] : [])),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(said).toEqual([]);
});

test.each([
  ['a telephone number', 'call 0120-95-0178'],
  ['a fee', '約1,000円'],
  ['a fee', '1.000 ienes'],
  ['days of a procedure', '引っ越した日から14日以内'],
  ['days of a procedure', '{14日|じゅうよっか}の {間|あいだ}'],
  ['days of a procedure', '30{日|にち}'],
  ['days of a procedure', 'em até 90 dias'],
  ['hours of opening', '6:30〜23:00'],
  ['hours of opening', 'em inglês das 8:30–20:00'],
  ['months of a procedure', '受け取りまで1か月ほど'],
  ['months of a procedure', '3か{月|げつ}{前|まえ}から'],
  ['months of a procedure', 'From three months before'],
  ['months of a procedure', '最长2个月'],
  ['months of a procedure', '한 달 정도 걸립니다'],
  ['months of a procedure', 'từ ba tháng trước'],
  ['months of a procedure', 'cerca de um mês'],
  ['a short list of shops with a kiosk', 'セブン-イレブンと、イオンなど'],
  ['a short list of shops with a kiosk', '7-Eleven or AEON'],
] as const)('%s would be noticed: %s', (what, said) => {
  expect(literals.filter(([name]) => name === what).some(([, literal]) => literal.test(said))).toBe(true);
});
