import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jstDayOf, toInstant } from '../shared/domain/tokyo-calendar.ts';
import {
  fiveAnswers,
  headlineSentences,
  isSignerProven,
  reasonSentences,
} from '../shared/messages/check-words.ts';
import { presentError } from '../shared/messages/error-messages.ts';
import { foreign } from '../shared/messages/markup.ts';
import { loadDocumentTexts } from '../shared/messages/load-document-texts.ts';
import type { CheckHeadline } from '../shared/model/document-check.ts';
import type { DocumentAnswer } from '../main/document/check/check-document.ts';
import { documentChecker } from '../main/document/check/document-checker.ts';
import { openPlainFile } from '../main/files/plain-file.ts';
import { systemClock } from '../main/platform/clock.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { platformHere, type Terminal } from './terminal.ts';

type Options = {
  readonly file: string;
  readonly content: string | undefined;
  readonly holder: boolean;
  readonly json: boolean;
};

const exitCodes: Readonly<Record<CheckHeadline, ExitCode>> = {
  'no-change-found': ExitCode.done,
  'look-closer': ExitCode.lookCloser,
  changed: ExitCode.changed,
  'cannot-be-checked': ExitCode.cannotBeChecked,
  'no-signature': ExitCode.noSignature,
};

/** Examines a signed file. Needs no card and no network, and keeps nothing. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = optionsOf(args);
  const { cli } = terminal.messages;
  if (options === 'no-file') return misuse(cli.missingOption('FILE'), args, terminal);
  if (!options) return misuse(cli.badOption(foreign(args.join(' '))), args, terminal);
  const answer = await lookAt(options);
  if (!answer) return unreadable(options, terminal);
  if (options.json) terminal.printJson(reportOf(answer, options));
  else terminal.print(await inWords(answer, options, terminal));
  return exitCodes[answer.check.headline];
}

function optionsOf(args: readonly string[]): Options | 'no-file' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { content: { type: 'string' }, holder: { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined) return 'no-file';
    if (more.length > 0) return undefined;
    return { file, content: values.content, holder: values.holder === true, json: values.json === true };
  } catch {
    return undefined;
  }
}

async function lookAt({ file, content }: Options): Promise<DocumentAnswer | undefined> {
  const opened: number[] = [];
  try {
    for (const path of content === undefined ? [file] : [file, content]) {
      const descriptor = openPlainFile(path);
      if (descriptor === undefined) return undefined;
      opened.push(descriptor);
    }
    const [descriptor = 0, beside] = opened;
    const check = documentChecker(join(__dirname, 'checking-worker.cjs'));
    return await check({ descriptor, content: beside, now: toInstant(systemClock.now()) });
  } catch {
    return undefined;
  } finally {
    opened.forEach(closeSync);
  }
}

function unreadable({ json }: Options, { messages, fail }: Terminal): ExitCode {
  const { title, next } = presentError({ code: 'file/not-readable' }, messages, platformHere());
  fail('file/not-readable', messages.cli.error(title, next), json);
  return ExitCode.cannotBeChecked;
}

/** Stable, see docs/cli.md. The signer is named only on request. */
const reportOf = ({ check, holders }: DocumentAnswer, { holder }: Options) => ({
  ...check,
  signatures: check.signatures.map((signature, index) => ({
    ...signature,
    ...(holder && { holder: holders[index] ?? null }),
  })),
});

async function inWords(
  { check, holders }: DocumentAnswer,
  { holder }: Options,
  { language, messages }: Terminal,
): Promise<string> {
  const { check: texts } = await loadDocumentTexts(language);
  const { date, certificate } = messages;
  const say = { day: (instant: string) => date.plain(jstDayOf(instant)), moment: date.moment };
  const signatures = check.signatures.flatMap((signature, index) => {
    const name = holders[index]?.name?.text;
    const why = reasonSentences(signature.reasons, texts);
    return [
      '',
      texts.signature(index + 1, check.signatures.length),
      ...fiveAnswers(signature, texts, say).flatMap(({ question, answer }) => [
        `  ${question}`,
        ...answer.map(({ text }) => `    ${text}`),
      ]),
      ...(why.length > 0 ? [`  ${texts.why}`, ...why.map((line) => `    ${line}`)] : []),
      ...(holder
        ? [`  ${certificate.holder.name}: ${name === undefined ? texts.holder.none : foreign(name)}`]
        : []),
      ...(holder && name !== undefined && !isSignerProven(signature) ? [`  ${texts.holder.unproven}`] : []),
    ];
  });
  const { title } = texts.headlines[check.headline];
  return [title, ...headlineSentences(check, texts), ...signatures].join('\n');
}
