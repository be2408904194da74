import { causes } from '../domain/causes.ts';
import { pinKinds } from '../generations/kinds.ts';
import type { AppError } from '../model/app-error.ts';
import { languages } from '../model/language.ts';
import { GAP, type OwnSentence } from '../domain/own-sentence.ts';
import type { Doctor } from './doctor-texts.ts';
import type { ErrorText, Platform, Say } from './error-texts.ts';
import { loadDoctor } from './load-doctor.ts';
import { loadMessages } from './load-messages.ts';
import { loadSigning, type SigningMessages } from './load-signing.ts';
import { plainText } from './markup.ts';
import type { Messages } from './messages.ts';

let loaded: Promise<readonly OwnSentence[]> | undefined;

/**
 * What this program itself says of errors and findings, in all languages, from the tables that it speaks from. So a
 * text that somebody copied out of its window or a terminal is known, whatever language that spoke.
 */
export const loadOwnSentences = (): Promise<readonly OwnSentence[]> =>
  (loaded ??= Promise.all(
    languages.map(async (language) => {
      const [messages, doctor, signing] = await Promise.all([
        loadMessages(language),
        loadDoctor(language),
        loadSigning(language),
      ]);
      return [...ofErrors(messages), ...ofFindings(doctor), ...ofFiles(signing)];
    }),
  ).then((all) => all.flat()));

const PLATFORMS: readonly Platform[] = ['linux', 'windows', 'mac'];

/** What these fields of an error may hold, as far as it makes another text. All others hold what leaves a gap. */
const values = {
  pin: pinKinds,
  triesLeft: [1, 2, 3, 4, 5, 0],
  counted: [2, 3, 4, 5],
  reset: [undefined, 'office'],
} as const;
type Field = keyof typeof values;

const ofErrors = ({ errors }: Messages): readonly OwnSentence[] =>
  Object.entries(errors).flatMap(([code, text]) => {
    const { title, sentence, next } = text as ErrorText<AppError>;
    return [
      ...[title, sentence].flatMap(saidBy).map((said) => ({ code, text: said, isShared: false })),
      ...saidBy(next).map((said) => ({ code, text: said, isShared: true })),
    ];
  });

/** Every text that this can become. Which fields make a difference is seen by asking it. */
function saidBy(part: Say<AppError>): readonly string[] {
  if (typeof part === 'string') return [plainText(part)];
  const used = new Set<Field>();
  const said = new Set<string>();
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const data of dataOf([...used]))
      for (const platform of PLATFORMS) said.add(plainText(part(watched(data, used), platform)));
  }
  return [...said];
}

type Data = Readonly<Partial<Record<Field, unknown>>>;

/** An error that notes which of its fields are read. The text of a code is only ever given what its error has. */
const watched = (data: Data, used: Set<Field>): AppError =>
  new Proxy(data, {
    get: (_, name) => {
      if (!isField(name)) return GAP;
      used.add(name);
      return name in data ? data[name] : values[name][0];
    },
  }) as AppError;

const isField = (name: string | symbol): name is Field => Object.hasOwn(values, name);

/** Each combination of what these fields may hold. */
const dataOf = (fields: readonly Field[]): readonly Data[] =>
  fields.reduce<readonly Data[]>(
    (all, field) => all.flatMap((data) => values[field].map((value) => ({ ...data, [field]: value }))),
    [{}],
  );

const ofFindings = ({ causes: texts }: Doctor): readonly OwnSentence[] =>
  Object.entries(causes).flatMap(([id, { code }]) => {
    const text = texts[id as keyof typeof causes];
    return [
      { code, text: plainText(text.says), isShared: false },
      { code, text: plainText(text.do), isShared: true },
    ];
  });

const ofFiles = ({ problems }: SigningMessages): readonly OwnSentence[] =>
  Object.entries(problems).flatMap(([code, { title, sentence, next }]) => [
    { code, text: plainText(title), isShared: false },
    { code, text: plainText(sentence), isShared: false },
    { code, text: plainText(next), isShared: true },
  ]);
