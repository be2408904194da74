import { expect, it } from 'vitest';
import { pacedLinks } from './paced-links.ts';

function browser() {
  const opened: string[] = [];
  let now = 0;
  const open = pacedLinks(
    (address) => (opened.push(address), Promise.resolve(true)),
    () => now,
  );
  return { opened, open, wait: (milliseconds: number) => void (now += milliseconds) };
}

it('many addresses at once are one', async () => {
  const { opened, open } = browser();
  const answers = await Promise.all(['a', 'b', 'c', 'a', 'b'].map(open));
  expect(answers).toEqual([true, false, false, true, false]);
  expect(opened).toEqual(['a']);
});

it('one after the other is each of them, the same one too', async () => {
  const { opened, open, wait } = browser();
  for (const address of ['a', 'b', 'b']) {
    expect(await open(address)).toBe(true);
    wait(1_000);
  }
  expect(opened).toEqual(['a', 'b', 'b']);
});
