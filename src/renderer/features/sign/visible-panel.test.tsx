import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { signing } from '../../../shared/messages/ja/signing.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { ShownFact } from '../../../shared/model/signing.ts';
import { VisiblePanel } from './visible-panel.tsx';

const { visible: words } = signing.window;

function show(shows: readonly ShownFact[], missing: string[] = []) {
  const chosen: (readonly ShownFact[])[] = [];
  const wording = { lines: [], missing };
  render(<VisiblePanel {...{ shows, wording, words }} onChange={(next) => void chosen.push(next)} />);
  return chosen;
}

describe('what a visible signature shows', () => {
  it('is what is chosen: the address is never there by itself', async () => {
    const chosen = show(['name', 'time', 'reason']);
    const address = screen.getByRole('checkbox', { name: words.facts.address });
    expect((address as HTMLInputElement).checked).toBe(false);
    await userEvent.click(address);
    await userEvent.click(screen.getByRole('checkbox', { name: words.facts.name }));
    expect(chosen).toEqual([
      ['name', 'time', 'reason', 'address'],
      ['time', 'reason'],
    ]);
  });

  it('names the characters that its font does not have, as text and never as markup', () => {
    show(['name'], ['🙂', '{b|c}']);
    expect(screen.getByRole('status').textContent).toContain('🙂 {b|c}');
  });

  it('says nothing of characters where all are there', () => {
    show(['name']);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText(plainText(words.public))).toBeTruthy();
  });
});
