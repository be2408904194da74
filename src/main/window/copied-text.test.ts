import { expect, test } from 'vitest';
import { CopiedText } from './copied-text.ts';

function clipboardWith(content: string) {
  const state = { content };
  const copied = new CopiedText({
    readText: () => Promise.resolve(state.content),
    writeText: (text) => {
      state.content = text;
      return Promise.resolve();
    },
    clear: () => void (state.content = ''),
  });
  return { state, copied };
}

test('what was copied here is taken away', async () => {
  const { state, copied } = clipboardWith('');
  copied.copy('ssh-rsa AAAA');
  expect(state.content).toBe('ssh-rsa AAAA');
  await copied.forget();
  expect(state.content).toBe('');
});

test('what was copied elsewhere, before or after, stays', async () => {
  const { state, copied } = clipboardWith('a recipe');
  await copied.forget();
  expect(state.content).toBe('a recipe');
  copied.copy('ssh-rsa AAAA');
  state.content = 'an address';
  await copied.forget();
  expect(state.content).toBe('an address');
});
