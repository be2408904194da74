import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LanguageContext } from './language.ts';
import { Text } from './text.tsx';

const html = (text: string, language: 'ja' | 'en') =>
  render(
    <LanguageContext value={language}>
      <Text text={text} />
    </LanguageContext>,
  ).container.innerHTML.replaceAll(/ class="[^"]*"/g, '');

describe('<Text>', () => {
  test('puts a reading above a word, with parentheses where ruby is not known', () => {
    expect(html('{漢字|かんじ}です', 'ja')).toBe(
      '<span><span><ruby>漢字<rp aria-hidden="true">（</rp><rt aria-hidden="true">かんじ</rt><rp aria-hidden="true">）</rp></ruby>です</span></span>',
    );
  });

  test('lets lines with readings break between phrases only, and leaves all others to the browser', () => {
    expect(html('カードを{置|お}いてください', 'ja')).toMatch(
      /^<span>カードを<wbr><span><ruby>置.*いてください/,
    );
    expect(html('カードを置いてください', 'ja')).toBe('カードを置いてください');
  });

  test('keeps a telephone number on one line, and takes no other number for one', () => {
    expect(html('外国語は0120-0178-27です', 'ja')).toBe('外国語は<span>0120-0178-27</span>です');
    expect(html('Call 0120-95-0178 at once.', 'en')).toBe('Call <span>0120-95-0178</span> at once.');
    expect(html('電話は {日本語|にほんご} 0120-95-0178', 'ja')).toContain('<span>0120-95-0178</span>');
    expect(html('EI123-2008, 2026-11-29', 'en')).toBe('EI123-2008, 2026-11-29');
  });

  test('keeps the name of the card on one line in other languages', () => {
    expect(html('Your My Number Card', 'en')).toBe('Your <span>My Number</span> Card');
  });

  test('marks Japanese terms in another language as Japanese', () => {
    expect(html('Ask at your office 市区町村の窓口 today', 'en')).toBe(
      'Ask at your office <span lang="ja">市区町村の窓口</span> today',
    );
  });

  test('shows markup from outside as plain characters', () => {
    expect(html('<b>x</b>', 'en')).toBe('&lt;b&gt;x&lt;/b&gt;');
  });
});
