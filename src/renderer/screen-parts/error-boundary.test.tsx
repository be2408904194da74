import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';

function Broken(): never {
  throw new Error('broken');
}

test('a fault of the window is told in both languages instead of showing nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  await screen.findByText(/Something unexpected/);
  expect(screen.getByRole('main').textContent).toMatch(/予想していない問題.*window.*Something unexpected/);
  vi.restoreAllMocks();
});
