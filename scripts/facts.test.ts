import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as shared from '../src/shared/domain/facts.ts';
import { dueFacts, factsIn } from './facts.mjs';

const text = readFileSync(new URL('../docs/facts.md', import.meta.url), 'utf8');
const facts = factsIn(text);

test('every fact has a source, the day it was seen and a later day to look again', () => {
  expect(facts.length).toBeGreaterThan(15);
  expect(facts.filter(({ source, seen, again }) => source === '' || !(seen < again))).toEqual([]);
  expect(text.split('\n').filter((line) => /^\| (?!Fact)/.test(line))).toHaveLength(facts.length);
});

test('every value that texts share has its row', () => {
  const { fees, periods, ...others } = shared;
  const names = [
    ...Object.keys(others),
    ...Object.keys(fees).map((key) => `fees.${key}`),
    ...Object.keys(periods).map((key) => `periods.${key}`),
  ];
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('the facts in code', () => {
  const source = fileURLToPath(new URL('../src', import.meta.url));
  const named = new Set(
    [
      ...text.slice(text.indexOf('## In code')).matchAll(/`((?:main|shared|virtual-card|cli)\/[^`]+\.ts)`/g),
    ].map(([, path = '']) => path),
  );

  test('name files that are there', () => {
    expect(named.size).toBeGreaterThan(25);
    expect([...named].filter((path) => !existsSync(join(source, path)))).toEqual([]);
  });

  test('are all that comments call observed, reported, tried, announced or published', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^(?:main|shared|virtual-card|cli)\/.*\.ts$/.test(path))
      .filter((path) => !/\.test\.ts$|\/(?:testing|fixtures|messages|errors)\//.test(path));
    const telling = files.filter((path) => restsOnOthers(readFileSync(join(source, path), 'utf8')));
    expect(telling.length).toBeGreaterThan(15);
    expect(telling.filter((path) => !named.has(path))).toEqual([]);
  });

  test.each([
    ['/** Tries as observed on issued cards. */', true],
    ['  // Known from one\n  // source only.', true],
    ['/** Some readers pass 130 bytes. */', true],
    ['/** A record (ISO/IEC 7816-4 §7.3.3). */', false],
    ["const text = 'as observed on issued cards';", false],
  ])('%s is noticed: %s', (line, isNoticed) => {
    expect(restsOnOthers(line)).toBe(isNoticed);
  });
});

/** Whether a comment gives as its reason what was seen, and no standard. */
function restsOnOthers(code: string): boolean {
  const comments = [...code.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)].map(([comment]) => comment).join('\n');
  return [
    /observed on|seen on one card|was seen to survive|\(seen in|on one card/,
    /from one source|unverified report|as one page summarises/,
    /readers (?:have )?report(?:ed)?\b|is reported of/,
    /[Ss]ome readers pass|readers that refuse/,
    /macOS (?:does|has|knows)|\b[Tt]ried with|of Debian were tried/,
    /J-LIS publishes|published on\b|was not at hand/,
  ].some((reason) => reason.test(comments.replaceAll(/\n\s*(?:\*|\/\/) ?/g, ' ')));
}

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
