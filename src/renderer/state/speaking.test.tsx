import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import { ja } from '../../shared/messages/ja.ts';
import { useMessages } from './messages.ts';
import { Speaking } from './speaking.tsx';

const Word = () => <p>{useMessages().common.copied}</p>;

test('a window speaks as soon as its texts have come, and goes on in the old language until the new one is there', async () => {
  const { rerender } = render(
    <Speaking language="ja">
      <Word />
    </Speaking>,
  );
  expect(await screen.findByText(ja.common.copied)).toBeTruthy();
  rerender(
    <Speaking language="en">
      <Word />
    </Speaking>,
  );
  expect(screen.getByText(ja.common.copied)).toBeTruthy();
  expect(await screen.findByText(en.common.copied)).toBeTruthy();
});
