import { beginningOf } from '../shared/domain/beginning-of.ts';
import { findErrors } from '../shared/domain/error-dictionary.ts';
import { type ExplainedError, explainError, ownErrorCodes } from '../shared/messages/explain-error.ts';
import type { Doctor } from '../shared/messages/doctor-texts.ts';
import { loadDoctor } from '../shared/messages/load-doctor.ts';
import { loadSigning } from '../shared/messages/load-signing.ts';
import { loadOwnSentences } from '../shared/messages/own-sentences.ts';
import { foreign, plainText } from '../shared/messages/markup.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { platformHere, type Terminal } from './terminal.ts';

/** Says what a code or a message of another program means, from its own dictionary alone. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const message = args.filter((each) => each !== '--json').join(' ');
  const { messages, language } = terminal;
  if (message.trim() === '') return misuse(messages.cli.missingOption('CODE'), args, terminal);
  const isJson = args.includes('--json');
  const [texts, { problems }, sentences] = await Promise.all([
    loadDoctor(language),
    loadSigning(language),
    loadOwnSentences(),
  ]);
  const words = { doctor: texts, messages, problems };
  const found = findErrors(message, { codes: ownErrorCodes(words), sentences }).map((each) =>
    explainError(each, words, platformHere()),
  );
  if (found.length === 0) {
    terminal.fail('explain/unknown', texts.page.dictionary.unknown(foreign(beginningOf(message))), isJson);
    return ExitCode.somethingBroken;
  }
  if (isJson) terminal.printJson({ meanings: found.map(forPrograms) });
  else terminal.print(found.map((each) => forPeople(each, texts)).join('\n\n'));
  return ExitCode.done;
}

/** Stable, see docs/cli.md. */
const forPrograms = ({ code, says, do: action, layer, source }: ExplainedError) => ({
  code,
  meaning: plainText(says),
  action: plainText(action),
  layer,
  certainty: source?.certainty,
  source: source?.source,
});

function forPeople(
  { code, says, do: action, otherwise, layer, source }: ExplainedError,
  texts: Doctor,
): string {
  const { page, layers } = texts;
  return [
    `${code}${layer ? ` – ${layers.names[layer]}` : ''}`,
    says,
    `${page.what}: ${action}`,
    ...(otherwise === '' ? [] : [`${page.otherwiseTitle}: ${otherwise}`]),
    source
      ? `${page.dictionary.certainty[source.certainty]} ${page.dictionary.source}: ${source.source}`
      : page.dictionary.ours,
  ].join('\n');
}
