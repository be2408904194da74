import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SigningMessages } from '../shared/messages/load-signing.ts';
import { fail, ok, type Result } from '../shared/model/result.ts';
import { type ShownFact, ShownFacts, SignatureForm, SignaturePlace } from '../shared/model/signing.ts';
import type { Destination } from '../main/document/sign/output-file.ts';
import type { SigningTask } from '../main/document/sign/signing-task.ts';

export type SignOptions = {
  readonly files: readonly SigningTask[];
  readonly reason: string | undefined;
  /** The lines of visible signatures. */
  readonly shows: readonly ShownFact[];
  readonly reader: string | undefined;
  readonly passwordFromStdin: boolean;
  readonly lastTry: boolean;
  readonly outsideValidity: boolean;
  readonly json: boolean;
};

/**
 * What was typed, or the sentence on what is wrong with it. The sentence is empty if no option of that kind exists.
 */
export function signOptions(
  args: readonly string[],
  words: SigningMessages['commandLine'],
): Result<SignOptions, string> {
  const parsed = parsedArgs(args);
  if (!parsed) return fail('');
  const { values, positionals } = parsed;
  if (positionals.length === 0) return fail(words.noFiles);
  const form = values.form === undefined ? undefined : SignatureForm.safeParse(values.form);
  if (form?.success === false) return fail(words.badForm);
  const { out, 'out-dir': folder } = values;
  if (out !== undefined && (folder !== undefined || positionals.length > 1)) return fail(words.oneOutput);
  const place = values.visible === undefined ? undefined : placeOf(values.visible);
  if (values.visible !== undefined && !place) return fail(words.badPlace);
  const shows = ShownFacts.safeParse(values.show?.split(',') ?? USUALLY_SHOWN);
  if (!shows.success) return fail(words.badShow);
  const destination = destinationOf(out, folder);
  return ok({
    files: positionals.map((input) => ({
      input: resolve(input),
      form: form?.data ?? usualForm(input),
      destination,
      isSample: false,
      place,
    })),
    reason: values.reason,
    shows: shows.data,
    reader: values.reader,
    passwordFromStdin: values['password-stdin'] === true,
    lastTry: values['last-try'] === true,
    outsideValidity: values['outside-validity'] === true,
    json: values.json === true,
  });
}

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        form: text,
        out: text,
        'out-dir': text,
        visible: text,
        show: text,
        reason: text,
        reader: text,
        'password-stdin': flag,
        'last-try': flag,
        'outside-validity': flag,
        json: flag,
      },
    });
  } catch {
    return undefined;
  }
}

const USUALLY_SHOWN: readonly ShownFact[] = ['name', 'time', 'reason'];
const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** `PAGE,LEFT,TOP,WIDTH,HEIGHT`: pages count from 1, the rest is in millimetres on the page as it is shown. */
function placeOf(typed: string): SignaturePlace | undefined {
  const numbers = typed.split(',').map((each) => (each.trim() === '' ? NaN : Number(each)));
  const [page = NaN, ...lengths] = numbers;
  if (lengths.length !== 4) return undefined;
  const [left, top, width, height] = lengths.map((each) => each * POINTS_IN_MILLIMETRE);
  const place = SignaturePlace.safeParse({ page: page - 1, left, top, width, height });
  return place.success ? place.data : undefined;
}

function destinationOf(out: string | undefined, folder: string | undefined): Destination {
  if (out !== undefined) return { kind: 'file', path: resolve(out) };
  return folder === undefined ? { kind: 'beside' } : { kind: 'folder', path: resolve(folder) };
}

/** A PDF holds its signature inside, any other file gets one beside it. */
const usualForm = (input: string): SignatureForm => (extname(input).toLowerCase() === '.pdf' ? 'pdf' : 'p7s');
