import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../shared/messages/markup.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import { queries } from './fixtures/queries.ts';
import { type GuideHit, searchGuide } from './guide-search.ts';
import { prepareGuide, type ReadableGuide } from './use-guide.ts';

const guides = new Map<Language, ReadableGuide>();

beforeAll(async () => {
  for (const language of languages) guides.set(language, await prepareGuide(language));
}, 60_000);

function find(query: string, language: Language): readonly GuideHit[] {
  const readable = guides.get(language);
  if (!readable) throw new Error(`the guide in ${language} was not prepared`);
  return searchGuide(readable.index, query, language);
}
const first = (query: string, language: Language) => find(query, language)[0]?.topic;

describe('the search of the guide', () => {
  test.each([
    ['更新', 'renewal'],
    ['引っ越したら', 'moving'],
    ['結婚', 'moving'],
    ['カードをなくした', 'lost'],
    ['紛失', 'lost'],
    ['暗証番号を忘れた', 'locked'],
    ['ロック', 'locked'],
    ['病院', 'hospital'],
    ['ﾏｲﾅﾎﾟｰﾀﾙ', 'uses'],
    ['在留カード', 'foreigners'],
    ['iphone', 'phone'],
    ['代理人', 'office'],
  ] as const)('finds in Japanese for "%s" first the page %s', (query, topic) => {
    expect(first(query, 'ja')).toBe(topic);
  });

  test.each([
    ['renew', 'renewal'],
    ['Renewing my certificate', 'renewal'],
    ['moved', 'moving'],
    ['married', 'moving'],
    ['forgot password', 'locked'],
    ['lost', 'lost'],
    ['visa', 'foreigners'],
    ['child', 'children'],
    ['失効', 'revoked'],
  ] as const)('finds in English for "%s" first the page %s', (query, topic) => {
    expect(first(query, 'en')).toBe(topic);
  });

  test.each([
    ['pt', 'mudança', 'moving'],
    ['pt', 'MUDANCA', 'moving'],
    ['zh', '搬家', 'moving'],
    ['vi', 'chuyển nhà', 'moving'],
    ['vi', 'chuyen nha', 'moving'],
    ['ko', '이사', 'moving'],
  ] as const)(
    'finds in %s for "%s", with or without accents, first the page %s',
    (language, query, topic) => {
      expect(first(query, language)).toBe(topic);
    },
  );

  test('says where in the page, with the sentence that has the word', () => {
    const [hit] = find('特例期間延長', 'ja');
    expect(hit).toMatchObject({ topic: 'foreigners', section: 'waiting', place: '結果がまだ出ていないとき' });
    expect(hit?.sentence).toContain('最長2か月');
  });

  test('knows a word by its beginning, not from the middle of another', () => {
    expect(find('hop', 'en')).toEqual([]);
    expect(find('sho', 'en').length).toBeGreaterThan(0);
  });

  test.each(['', '  ', '。', '-', '?!', 'パスポート', 'xyzzy', '()[]*+'])(
    'finds nothing for "%s"',
    (query) => {
      expect(find(query, 'ja')).toEqual([]);
    },
  );

  test.each(languages)('answers in %s what people ask, at the first or second place', (language) => {
    const asked = queries[language];
    expect(asked.length).toBeGreaterThanOrEqual(language === 'ja' ? 134 : language === 'easy' ? 12 : 40);
    const missed = asked.flatMap(([query, ...answers]) => {
      const topics = find(query, language).map(({ topic }) => topic);
      const isAnswered = topics.slice(0, 2).some((topic) => answers.includes(topic));
      return isAnswered ? [] : [`${query}: ${topics.slice(0, 3).join(', ')}`];
    });
    expect(missed).toEqual([]);
  });

  test.each(languages)('finds each page in %s by each of its own words', (language) => {
    const { guide } = guides.get(language) ?? {};
    const missed = Object.entries(guide?.topics ?? {}).flatMap(([topic, { words }]) =>
      words.filter((word) => !find(plainText(word), language).some((hit) => hit.topic === topic)),
    );
    expect(missed).toEqual([]);
  });
});
