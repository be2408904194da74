import { act, screen } from '@testing-library/react';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { ui, type PlanTab } from '../../state/ui-store.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withSlot } from '../../testing/snapshots.ts';

export const noCard = withSlot({ state: 'empty' });

export async function openPlan(tab: PlanTab, snapshot: AppSnapshot = noCard) {
  const app = await renderApp(snapshot);
  act(() => ui.showPlan(tab));
  await screen.findByRole('heading', { level: 1, name: '期限と予定' });
  /** Pasted as a whole, not key by key, so that the field changes once. */
  const type = async (label: RegExp, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await app.user.clear(field);
    await app.user.paste(text);
  };
  return { ...app, type };
}

export const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
