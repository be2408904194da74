import type { Clipboard } from 'electron';
import { expect, it } from 'vitest';
import { markedText, SelectedText } from './selected-text.ts';

function clipboardWith(text: string) {
  const marked = { text };
  const selected = new SelectedText({
    readText: () => marked.text,
    clear: () => void (marked.text = ''),
  });
  return { marked, selected };
}

it('takes away what was marked while a field for a PIN was shown', async () => {
  const { marked, selected } = clipboardWith('before');
  await selected.whileShown(true);
  marked.text = 'ABC123';
  await selected.whileShown(false);
  expect(marked.text).toBe('');
});

it('leaves what was marked before, and what is no PIN', async () => {
  const { marked, selected } = clipboardWith('before');
  await selected.whileShown(true);
  await selected.whileShown(false);
  expect(marked.text).toBe('before');
  await selected.whileShown(true);
  marked.text = 'two words';
  await selected.whileShown(false);
  expect(marked.text).toBe('two words');
  marked.text = 'ABC123';
  await selected.whileShown(false);
  expect(marked.text).toBe('ABC123');
});

it('remembers what was marked before the first of several fields', async () => {
  const { marked, selected } = clipboardWith('');
  await selected.whileShown(true);
  marked.text = '1234';
  await selected.whileShown(true);
  await selected.whileShown(false);
  expect(marked.text).toBe('');
});

it('is what is marked, and not what was copied, in older and in newer versions of Electron', async () => {
  const older = {
    readText: (of?: string) => (of === 'selection' ? 'marked' : 'copied'),
    clear: () => undefined,
  };
  const newer = { readText: async () => 'copied', selection: { readText: async () => 'marked' } };
  for (const clipboard of [older, newer])
    expect(await markedText(clipboard as unknown as Clipboard).readText()).toBe('marked');
});
