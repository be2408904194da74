import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';

const slow = /返事が遅いようです。まだ読んでいます/;
const later = (milliseconds: number): Promise<void> =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['being looked at', withSlot({ state: 'identifying', cardId: CARD_ID })],
  ['being read', withCard(cards['still-reading'])],
])(
  'a card that is %s for long: the window says that it goes on, and how to stop',
  async (_what, snapshot) => {
    const { show } = await renderApp(snapshot);
    await later(4_000);
    expect(screen.queryByText(slow)).toBeNull();
    await later(2_000);
    expect(screen.getAllByText(slow).length).toBeGreaterThan(0);
    show(withCard(cards.adult));
    expect(screen.queryByText(slow, { selector: 'main *' })).toBeNull();
  },
);
