import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMessages } from '../shared/messages/load-messages.ts';
import { loadSigning } from '../shared/messages/load-signing.ts';
import { languages } from '../shared/model/language.ts';
import { commands } from './commands.ts';

/** The commands that a usage text names: `npm run -s cli -- NAME …`. */
const toldIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/npm run -s cli -- ([\w-]+)/g)].map(([, name]) => name ?? ''))].toSorted();

const names = Object.keys(commands).toSorted();

test('docs/cli.md tells every command that there is, and no other', () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  const synopsis = /```\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(toldIn(synopsis)).toEqual(names);
});

test.each(languages)('the help in %s tells every command that there is, and no other', async (language) => {
  const [{ cli }, { commandLine }] = await Promise.all([loadMessages(language), loadSigning(language)]);
  expect(toldIn(`${cli.usage}\n${commandLine.usage}`)).toEqual(names);
});
