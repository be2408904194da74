import { readFileSync } from 'node:fs';
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
