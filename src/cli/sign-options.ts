import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SigningMessages } from '../shared/messages/load-signing.ts';
import { fail, ok, type Result } from '../shared/model/result.ts';
import { SignatureForm } from '../shared/model/signing.ts';
import type { Destination } from '../main/document/sign/output-file.ts';
import type { SigningTask } from '../main/document/sign/signing-job.ts';

export type SignOptions = {
  readonly files: readonly SigningTask[];
  readonly reason: string | undefined;
  readonly reader: string | undefined;
  readonly passwordFromStdin: boolean;
  readonly lastTry: boolean;
  readonly outsideValidity: boolean;
  readonly json: boolean;
};

/** What was typed, or the sentence on what is wrong with it; an empty one where no option of that kind exists. */
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
  const destination = destinationOf(out, folder);
  return ok({
    files: positionals.map((input) => ({
      input: resolve(input),
      form: form?.data ?? usualForm(input),
      destination,
      isSample: false,
    })),
    reason: values.reason,
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

function destinationOf(out: string | undefined, folder: string | undefined): Destination {
  if (out !== undefined) return { kind: 'file', path: resolve(out) };
  return folder === undefined ? { kind: 'beside' } : { kind: 'folder', path: resolve(folder) };
}

/** A PDF is signed inside, everything else beside itself. */
const usualForm = (input: string): SignatureForm => (extname(input).toLowerCase() === '.pdf' ? 'pdf' : 'p7s');
