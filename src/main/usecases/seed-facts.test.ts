import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../shared/messages/load-guide.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { languages } from '../../shared/model/language.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/seed-facts.md'), 'utf8');

type Fact = { readonly number: string; readonly how: string; readonly places: readonly string[] };

const facts: readonly Fact[] = [...page.matchAll(/^\| ([AB]-\d+) \|([^|]+)\|([^|]+)\|(.+)\|$/gm)].map(
  ([, number = '', , how = '', where = '']) => ({
    number,
    how: how.trim(),
    places: [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
  }),
);
const isFile = (place: string) => place.startsWith('src/');

/** The text at a key such as `home.card.notChecked`; `list.0` is the first of a list. */
function textAt(catalogue: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (node, name) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, name)
          ? Reflect.get(node, name)
          : undefined,
      catalogue,
    );
}

describe('docs/seed-facts.md', () => {
  test('has each of the 36 and 35 facts once, in order', () => {
    const numbers = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}-${index + 1}`);
    expect(facts.map(({ number }) => number)).toEqual([...numbers('A', 36), ...numbers('B', 35)]);
  });

  test('says of each whether it is stated, used or corrected, and names a text for it', () => {
    const vague = facts.filter(
      ({ how, places }) => !/^(stated|used|corrected)\b/.test(how) || places.every(isFile),
    );
    expect(vague).toEqual([]);
  });

  test.each(languages)('names texts that are there in %s', async (language) => {
    const catalogue = { ...messagesFor(language), guide: await loadGuide(language) };
    const missing = facts.flatMap(({ number, places }) =>
      places
        .filter((place) => !isFile(place))
        .filter((key) => {
          const text = textAt(catalogue, key);
          return text === undefined || text === '' || (Array.isArray(text) && text.length === 0);
        })
        .map((key) => `${number}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('names files that are there', () => {
    const files = facts.flatMap(({ places }) => places.filter(isFile));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
