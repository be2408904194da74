import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../shared/messages/load-guide.ts';
import { languages } from '../../../shared/model/language.ts';
import { guideTopics } from '../../../shared/model/guide-topic.ts';
import { guideGroups, guideMap } from './guide-map.ts';

const listed = Object.values(guideGroups).flat();

describe('the map of the guide', () => {
  test('lists every page once', () => {
    expect([...listed].toSorted()).toEqual([...guideTopics].toSorted());
  });

  test.each(guideTopics)('says of "%s" when and from what it was written, and where to read on', (topic) => {
    const { writtenOn, sources, related } = guideMap[topic];
    expect(writtenOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every((source) => !('articles' in source) || source.articles.length > 0)).toBe(true);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain(topic);
    expect(new Set(related).size).toBe(related.length);
  });

  test('leads from some page to every page', () => {
    const reached = new Set(Object.values(guideMap).flatMap(({ related }) => related));
    expect(guideTopics.filter((topic) => !reached.has(topic))).toEqual([]);
  });

  test.each(languages)('has a name and a date for every source in %s', async (language) => {
    const { sources: say } = (await loadGuide(language)).frame;
    const names = Object.values(guideMap)
      .flatMap(({ sources }) => sources)
      .map((source) => ('articles' in source ? say[source.of](source.articles) : say[source.of]));
    expect(names.filter((name) => !/20\d\d/.test(name))).toEqual([]);
  });
});
