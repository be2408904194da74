import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { guideTopics } from '../../../shared/model/guide-topic.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import { loadMessages } from '../../../shared/messages/load-messages.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import { ui } from '../../state/ui-store.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { adult, card } from '../../../shared/testing/card-views.ts';
import { CARD_ID, withCard, withoutReaders, withSlot } from '../../testing/snapshots.ts';
import { guideMap } from './guide-map.ts';
import { prepareGuide } from './use-guide.ts';

beforeAll(async () => {
  await Promise.all(languages.map((language) => prepareGuide(language)));
});

/** The text without its readings. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('rt, rp').forEach((reading) => reading.remove());
  return copy.textContent ?? '';
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

async function openGuide(language: Language = 'ja') {
  const app = await renderApp(withCard(adult, { settings: { ...withCard(adult).settings, language } }));
  act(() => ui.showGuide());
  await screen.findByRole('searchbox');
  return app;
}

describe('the guide', () => {
  test('opens from the header, lists every page with its first sentence, and leads back', async () => {
    const { user } = await renderApp(withCard(adult));
    await user.click(screen.getByRole('button', { name: 'ガイド' }));
    expect(heading()).toBe('ガイド');
    expect(screen.getAllByRole('listitem')).toHaveLength(guideTopics.length);
    expect(screen.getByRole('region', { name: '期限と更新' }).textContent).toContain('3か月前の翌日から');
    await user.click(screen.getByRole('button', { name: 'ホームに戻る' }));
    expect(heading()).toContain('マイナンバーカード');
  });

  test.each(languages)(
    'has in %s all of a page, one next step, its sources and its date',
    async (language) => {
      const { guideLinks, date } = await loadMessages(language);
      const { guide } = await prepareGuide(language);
      await openGuide(language);
      act(() => ui.showGuide('children'));
      const main = screen.getByRole('main');
      const { sections, next } = guide.topics.children;
      const headings = [...main.querySelectorAll('h2')].map(wordsOf);
      expect(headings).toEqual(
        expect.arrayContaining(
          [...Object.values(sections).map((part) => part.heading), guide.frame.sources.heading].map(
            plainText,
          ),
        ),
      );
      const words = wordsOf(main);
      const written = guide.frame.sources.written(date.plain(guideMap.children.writtenOn));
      for (const text of [guideLinks.titles.children, next.title, next.sentence, written])
        expect(words).toContain(plainText(text));
      expect(words).not.toMatch(/[{}|]/);
      expect(document.activeElement).toBe(main.querySelector('h1'));
    },
  );

  test('says that it is about the card issued today, while another one is in the reader', async () => {
    const { guide } = await prepareGuide('ja');
    const says = () => wordsOf(screen.getByRole('main')).includes(guide.frame.anotherCard);
    const { show } = await openGuide();
    expect(says()).toBe(false);
    show(withCard(card({ kind: 'next-my-number' })));
    expect(says()).toBe(true);
    act(() => ui.showGuide('pins'));
    expect(says()).toBe(true);
  });

  test('leads from the page on readers to the check', async () => {
    const { user } = await openGuide();
    act(() => ui.showGuide('readers'));
    await user.click(screen.getByRole('button', { name: '動作確認をする' }));
    await screen.findByRole('heading', { level: 1, name: '動作確認' });
  });

  test('finds pages while one types, says how many, and goes to the place in the page', async () => {
    const { user } = await openGuide();
    await user.type(screen.getByRole('searchbox', { name: 'ガイドの中を探す' }), '特例期間');
    const found = screen.getByRole('region', { name: '見つかったもの' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '1件見つかりました。',
    );
    await user.click(within(found).getByRole('button', { name: '在留期間のある方' }));
    expect(heading()).toBe('在留期間のある方');
    expect(document.activeElement?.textContent).toBe('結果がまだ出ていないとき');
  });

  test('keeps what was looked for while a page is open', async () => {
    const { user } = await openGuide();
    await user.type(screen.getByRole('searchbox'), '警察');
    await user.click(screen.getByRole('button', { name: 'カードをなくしたとき' }));
    await user.click(screen.getByRole('button', { name: 'ガイドの目次' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('警察');
    await user.click(screen.getByRole('button', { name: '消す' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(guideTopics.length);
  });

  test('says what to do where nothing is found, with all pages below', async () => {
    const { user } = await openGuide();
    await user.type(screen.getByRole('searchbox'), 'パスポート');
    expect(screen.getByText(/「パスポート」は見つかりませんでした/, { selector: 'p' })).toBeDefined();
    expect(screen.getByText(/短い言葉/)).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(guideTopics.length);
  });

  test('leads to official pages and to other pages', async () => {
    const { user, inputsOf } = await openGuide();
    act(() => ui.showGuide('locked'));
    await user.click(screen.getByRole('button', { name: 'パスワードを忘れたとき、ロックされたとき' }));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'pin-reset' }]);
    await user.click(screen.getByRole('button', { name: '暗証番号とパスワード' }));
    expect(heading()).toBe('暗証番号とパスワード');
  });

  test('stays open, and leads back to Home, when the card leaves the reader', async () => {
    const { user, show } = await renderApp(withCard(cards['sign-locked']));
    act(() => ui.showLocked(CARD_ID));
    await user.click(await screen.findByRole('button', { name: '「カードをなくしたとき」を読む' }));
    show(withSlot({ state: 'empty' }));
    expect(heading()).toBe('カードをなくしたとき');
    await user.click(screen.getByRole('button', { name: '前の画面に戻る' }));
    expect(heading()).toBe('カードを置いてください');
  });

  test('is not offered while a PIN is being changed', async () => {
    await renderApp(withCard(adult));
    act(() => ui.showPinChange(CARD_ID, 'auth', 'which'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'ガイド' })).toBeNull();
  });
});

describe('a state leads to the page that explains it', () => {
  const states = [
    ['within its period', withCard(adult), 'いつまで使えるか'],
    ['in its renewal period', withCard(cards['renewal-open']), '電子証明書の更新'],
    ['expired', withCard(cards.expired), '期限が切れたとき'],
    ['not known to be revoked', withCard(adult), '期限の前に使えなくなるとき'],
    ['a child’s card', withCard(cards.child), '子どものカード'],
    ['a card without PINs', withCard(cards['faceless-pin']), '電子証明書とは'],
    ['no reader', withoutReaders({ state: 'running' }), 'カードリーダーをつなぐ'],
    ['an old card', withCard({ ...adult, kind: 'juki' }), '電子証明書とは'],
  ] as const;

  test.each(states)('%s', async (_, snapshot, title) => {
    const { user } = await renderApp(snapshot);
    const [link] = screen.getAllByRole('button', { name: `「${title}」を読む` });
    if (!link) throw new Error(`no link to ${title}`);
    await user.click(link);
    expect(heading()).toBe(title);
  });
});
