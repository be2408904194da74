import { causeOf, type CauseId, causes } from '../domain/causes.ts';
import { meaningOf, type MeaningId } from '../domain/meanings.ts';
import type { ErrorEntry, FoundError } from '../domain/error-dictionary.ts';
import { layerIds } from '../domain/layers.ts';
import type { AppError } from '../model/app-error.ts';
import type { LayerId } from '../model/doctor.ts';
import type { Doctor } from './doctor-texts.ts';
import { presentError, type Platform } from './error-messages.ts';
import type { SigningMessages } from './load-signing.ts';
import type { Messages } from './messages.ts';

/** A message of any program, explained. */
export type ExplainedError = {
  /** The part of the message that was recognised. */
  readonly code: string;
  readonly says: string;
  readonly do: string;
  readonly otherwise: string;
  readonly layer: LayerId | undefined;
  /** The source of its meaning; none for codes of this program. */
  readonly source: Pick<ErrorEntry, 'source' | 'certainty'> | undefined;
};

/** The words that an explanation is made of, all in one language. */
export type ExplainingTexts = {
  readonly doctor: Doctor;
  readonly messages: Messages;
  /** About files that are to be signed; empty where they are not loaded. */
  readonly problems: Readonly<Partial<SigningMessages['problems']>>;
};

export function explainError(found: FoundError, texts: ExplainingTexts, platform: Platform): ExplainedError {
  const { code } = found;
  if (found.kind === 'own')
    return { code, ...ownWords(code, texts, platform), layer: undefined, source: undefined };
  const cause = found.kind === 'finding' ? found.cause : found.entry.cause;
  const source = found.kind === 'foreign' ? found.entry : undefined;
  return { code, ...wordsOf(cause, texts.doctor), layer: layerOf(cause), source };
}

const isOurs = (cause: CauseId | MeaningId): cause is CauseId => Object.hasOwn(causes, cause);

function wordsOf(cause: CauseId | MeaningId, texts: Doctor) {
  const { otherwise } = isOurs(cause) ? causeOf(cause) : meaningOf(cause);
  const words = isOurs(cause) ? texts.causes[cause] : texts.meanings[cause];
  return { ...words, otherwise: texts.page.otherwise[otherwise] };
}

function layerOf(cause: CauseId | MeaningId): LayerId | undefined {
  if (!isOurs(cause)) return meaningOf(cause).layer;
  const number = Number(/\d+/.exec(causeOf(cause).code)?.[0]);
  return layerIds[number - 1];
}

/**
 * The title and the next step of our own error. Its data is not known here, so texts that depend on it are left out.
 */
function ownWords(code: string, { messages, problems }: ExplainingTexts, platform: Platform) {
  const problem = Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined;
  if (problem) return { says: problem.title, do: problem.next, otherwise: '' };
  const known = { code, pin: 'auth', triesLeft: 2, counted: 2 };
  const data = new Proxy(known, { get: (of, name) => Reflect.get(of, name) ?? '–' });
  const { title, next } = presentError(data as unknown as AppError, messages, platform);
  return { says: title, do: next, otherwise: '' };
}

/** All error codes of this program. */
export const ownErrorCodes = ({
  messages,
  problems,
}: Pick<ExplainingTexts, 'messages' | 'problems'>): readonly string[] => [
  ...Object.keys(messages.errors),
  ...Object.keys(problems),
];
