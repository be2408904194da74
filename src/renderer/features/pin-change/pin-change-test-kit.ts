import { screen } from '@testing-library/react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { fail } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import type { card } from '../../../shared/testing/card-views.ts';
import { withCard } from '../../testing/snapshots.ts';

export const names = {
  auth: '利用者証明用暗証番号',
  sign: '署名用パスワード',
  'card-info': '券面事項入力補助用暗証番号',
} as const satisfies Record<ChangeablePin, string>;

export const values = {
  auth: { current: '1234', replacement: '5820' },
  sign: { current: 'ABC123', replacement: 'KAKI7Y2M' },
  'card-info': { current: '1234', replacement: '9047' },
} as const satisfies Record<ChangeablePin, { current: string; replacement: string }>;

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const field = (label: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });

export const current = () => field(/^今の/);

export const first = () => field(/^新しい/);

export const second = () => field(/もう一度/);

export const step = () =>
  screen.getByRole('list', { name: '手順' }).querySelector('[aria-current="step"]')?.textContent;

export const main = () => screen.getByRole('main').textContent;

export async function openWizard(pin: ChangeablePin = 'auth', view: ReturnType<typeof card> = cards.adult) {
  const app = await renderApp(withCard(view));
  await app.user.click(button(`${names[pin]}を変える`));
  await screen.findByRole('list', { name: '手順' });
  const sent = () => app.inputsOf('card.changePin');
  const answerWith = (problem: AppError) => app.answer({ 'card.changePin': Promise.resolve(fail(problem)) });
  const goOn = async (text: string = values[pin].current) => app.user.type(current(), `${text}{Enter}`);
  const choose = async (text: string, again: string = text) => {
    await app.user.type(first(), text);
    await app.user.type(second(), again);
  };
  return { ...app, sent, answerWith, goOn, choose };
}
