import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { PinKind } from '../../../shared/model/pin.ts';
import { prepareLanguage } from '../../state/messages.ts';
import { Speaking } from '../../state/speaking.tsx';
import { fakeApi } from '../../testing/fake-api.ts';
import { adult } from '../../../shared/testing/card-views.ts';
import { withCard } from '../../testing/snapshots.ts';
import { emptyText } from './pin-text.ts';
import { PinField } from './pin-field.tsx';

function showField(kind: PinKind) {
  render(
    <Speaking language="ja">
      <PinField
        shape={shapeOf(present, kind)}
        label="PIN"
        entry={emptyText}
        onType={() => undefined}
        isRevealed={false}
      />
    </Speaking>,
  );
  return screen.getByLabelText('PIN', { selector: 'input' });
}
const hints = () => screen.getByRole('status').textContent;

beforeAll(async () => {
  Object.assign(window, { shomei: fakeApi(withCard(adult)).api });
  await prepareLanguage('ja');
});

function press(field: HTMLElement, key: string, hasCapsLock: boolean): void {
  const event = createEvent.keyDown(field, { key });
  Object.assign(event, { getModifierState: (name: string) => name === 'CapsLock' && hasCapsLock });
  fireEvent(field, event);
}

test('the password says while Caps Lock is on that it does no harm', () => {
  const field = showField('sign');
  press(field, 'A', true);
  expect(hints()).toContain('Caps Lock');
  press(field, 'a', false);
  expect(hints()).toBe('');
});

test('a PIN of digits does not mind Caps Lock', () => {
  press(showField('auth'), '1', true);
  expect(hints()).toBe('');
});

test.each(['sign', 'auth'] as const)('the %s field says while an input method composes in it', (kind) => {
  const field = showField(kind);
  fireEvent.compositionStart(field);
  expect(hints()).toContain('日本語入力');
  fireEvent.compositionEnd(field);
  expect(hints()).toBe('');
});
