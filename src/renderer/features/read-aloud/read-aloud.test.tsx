import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard, withSlot } from '../../testing/snapshots.ts';
import './read-aloud-button.tsx';
import { spokenPartsOf } from './spoken-parts.ts';

class FakeUtterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  constructor(readonly text: string) {
    super();
  }
}

const japanese = { lang: 'ja-JP', localService: true };
const said: FakeUtterance[] = [];
let voices = [japanese];
const cancel = vi.fn(() => void said.splice(0));

beforeEach(() => {
  voices = [japanese];
  said.length = 0;
  const system = { getVoices: () => voices, speak: (each: FakeUtterance) => said.push(each), cancel };
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), system));
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => vi.unstubAllGlobals());

const texts = () => said.map(({ text }) => text);

test('the page is read in its order, and the button stops it', async () => {
  const { user } = await renderApp(withCard(cards.adult));
  await user.click(await screen.findByRole('button', { name: '読み上げる' }));
  const heading = texts().indexOf('マイナンバーカードを読みました');
  const name = texts().indexOf('利用者証明用電子証明書');
  expect(heading).toBe(0);
  expect(name).toBeGreaterThan(heading);
  expect(texts().join()).not.toContain('暗証番号を変える');
  await user.click(screen.getByRole('button', { name: '読み上げを止める' }));
  expect(said).toEqual([]);
  expect(screen.getByRole('button', { name: '読み上げる' })).toBeTruthy();
});

test('the button is free again when all has been said', async () => {
  const { user } = await renderApp(withCard(cards.adult));
  await user.click(await screen.findByRole('button', { name: '読み上げる' }));
  act(() => void said.at(-1)?.dispatchEvent(new Event('end')));
  expect(screen.getByRole('button', { name: '読み上げる' })).toBeTruthy();
});

test('nothing more is said of a card that has left', async () => {
  const { user, show } = await renderApp(withCard(cards.adult));
  await user.click(await screen.findByRole('button', { name: '読み上げる' }));
  show(withSlot({ state: 'empty' }));
  expect(said).toEqual([]);
});

test.each([
  ['no voice for the language', [{ lang: 'en-US', localService: true }]],
  ['only a voice that sends the text elsewhere', [{ lang: 'ja-JP', localService: false }]],
])('with %s there is no button', async (_, found) => {
  voices = found;
  await renderApp(withCard(cards.adult));
  await act(async () => {});
  expect(screen.queryByRole('button', { name: '読み上げる' })).toBeNull();
});

test('nothing is said of what is typed into a field for a PIN', async () => {
  const { user } = await renderApp(withCard(cards.adult));
  await user.click(screen.getByRole('button', { name: '署名用パスワードを変える' }));
  await user.click(await screen.findByText('パスワードを表示する'));
  await user.type(screen.getByLabelText('今の署名用パスワード'), 'abO0');
  expect(screen.getByText(/似た文字に注意/)).toBeTruthy();
  const all = spokenPartsOf(screen.getByRole('main'))
    .map(({ text }) => text)
    .join();
  expect(all).toContain('今の署名用パスワードを入れてください');
  expect(all).not.toMatch(/abO0|ABO0|似た文字|英字のオー/);
});

test('readings are left out, and official terms keep their language', () => {
  const page = document.createElement('main');
  page.lang = 'en';
  page.innerHTML =
    '<p>Ask at the <span lang="ja">市区町村の窓口</span>.</p><p lang="ja"><ruby>声<rt>こえ</rt></ruby>で<wbr>読む</p><p>—</p>';
  document.body.append(page);
  expect(spokenPartsOf(page)).toEqual([
    { text: 'Ask at the', lang: 'en' },
    { text: '市区町村の窓口', lang: 'ja' },
    { text: '声で読む', lang: 'ja' },
  ]);
  page.remove();
});
