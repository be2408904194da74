import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs of other makers that sign and check, all from Debian. Each gives its answer as text or as data. */

const JAVA = '/usr/share/java';
const JARS = ['pdfbox2', 'fontbox2', 'commons-logging', 'bcpkix', 'bcprov', 'bcmail', 'bcutil', 'itext5'].map(
  (name) => join(JAVA, `${name}.jar`),
);

/** Output and error output together. A program that cannot be started is a mistake of the test. */
export function run(program: string, ...args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (error) throw error;
  return `${stdout}${stderr}`;
}

let classes: string | undefined;

/** Checkers.java, compiled when first needed. */
function java(...args: readonly string[]): string {
  if (!classes) {
    const missing = JARS.filter((jar) => !existsSync(jar));
    if (missing.length > 0) throw new Error(`not installed: ${missing.join(', ')}`);
    classes = mkdtempSync(join(tmpdir(), 'shomei-checkers-'));
    run('javac', '-cp', JARS.join(delimiter), '-d', classes, join(import.meta.dirname, 'Checkers.java'));
  }
  return run('java', '-cp', [...JARS, classes].join(delimiter), 'Checkers', ...args);
}

export type JavaVerdict = {
  readonly file: string;
  /** A text is the error of the library. */
  readonly pdfbox: string | readonly PdfBoxSignature[];
  readonly itext: string | readonly ITextSignature[];
};

export type PdfBoxSignature = {
  readonly ok: boolean;
  readonly whole: boolean;
  readonly name: string | null;
  readonly reason: string | null;
  readonly subFilter: string;
};

export type ITextSignature = {
  readonly field: string;
  readonly ok: boolean;
  readonly whole: boolean;
  readonly revision: number;
};

/** PDFBox with BouncyCastle, and iText, on many files at once. */
export const javaVerdicts = (files: readonly string[]): readonly JavaVerdict[] =>
  java('check', ...files)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as JavaVerdict);

/** BouncyCastle on detached signatures, each with its content: `true`, `false` or its error. */
export const bouncyCastle = (
  pairs: readonly (readonly [signature: string, content: string])[],
): readonly string[] =>
  java('cms', ...pairs.flat())
    .trim()
    .split('\n');

/** A signature of somebody else by iText. */
export const signByIText = (input: string, output: string): string => java('sign', input, output);

/** Certified by iText: 1 allows no changes, 2 filling in and signing, 3 also annotating. */
export const certifyByIText = (input: string, output: string, level: 1 | 2 | 3): string =>
  java('certify', input, output, String(level));

/** What poppler says of each signature; an empty field is none. `-nocert`: otherwise it would use the network. */
export function pdfsig(file: string): readonly { readonly isValid: boolean; readonly isWhole: boolean }[] {
  const [, ...signatures] = run('pdfsig', '-nocert', file).split(/^Signature #\d+/m);
  const made = signatures.filter((text) => !text.includes('The signature form field is not signed.'));
  return made.map((text) => ({
    isValid: text.includes('Signature Validation: Signature is Valid.'),
    isWhole: text.includes('Total document signed'),
  }));
}

/** What mupdf says of each signature. */
export const mutool = (file: string): readonly boolean[] =>
  run('mutool', 'sign', '-v', file)
    .split('\n')
    .filter((line) => /since signing|digest|signature is/i.test(line))
    .map((line) => line.includes('The document is unchanged since signing.'));
