import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testKey } from '../../../virtual-card/test-keys.ts';
import { toPem } from '../../certificate/pem.ts';
import { buildPdf, streamObject } from '../fixtures/pdf-builder.ts';
import { documentWithForm, plainDocument } from '../fixtures/pdf-documents.ts';
import { cardSigner } from '../fixtures/card-signer.ts';
import { certifyByIText, javaVerdicts, mutool, pdfsig, run, signByIText } from '../testing/other-checkers.ts';
import { check, objectText, otherPage, replaced, signed, signedPdf, updated } from './testing/attacks.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};

type Row = {
  readonly file: string;
  readonly ours: string;
  readonly coverage: string;
  readonly pdfsig: string;
  readonly mutool: string;
  readonly pdfbox: string;
  readonly itext: string;
  readonly doAllAgreeOnWhole: boolean;
  readonly doesAnySeeEdits: boolean;
};

/** Whole and right, right with more behind, wrong, or an error. */
const word = (isRight: boolean, isWhole: boolean): string =>
  isRight ? (isWhole ? 'whole' : 'edited') : 'wrong';

let rows: readonly Row[] = [];

beforeAll(() => {
  const file = signedPdf();
  const changed = Buffer.from(file);
  changed[file.indexOf('Application')] = 0x42;
  const form = write('form.pdf', buildPdf(documentWithForm));
  signByIText(form, at('itext.pdf'));
  certifyByIText(form, at('itext-certified.pdf'), 2);
  const byIText = readFileSync(at('itext.pdf'));
  const paths = [
    write('ours.pdf', file),
    write('ours-pades.pdf', signed(buildPdf(plainDocument), 'pdf-cades')),
    write('ours-streams.pdf', signed(buildPdf(plainDocument, { form: 'object-streams' }), 'pdf')),
    write('ours-twice.pdf', signed(file, 'pdf')),
    write('ours-after-itext.pdf', signed(byIText, 'pdf')),
    at('itext.pdf'),
    at('itext-certified.pdf'),
    write('byte-changed.pdf', changed),
    write('page-replaced.pdf', updated(file, { 6: otherPage })),
    write(
      'annotation.pdf',
      updated(file, {
        3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
        9: '<< /Type /Annot /Subtype /FreeText /Rect [50 690 400 740] /Contents (0 yen) /DA (/F1 24 Tf) >>',
      }),
    ),
    write(
      'marker.pdf',
      updated(file, {
        3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
        9: '<< /Type /Annot /Subtype /Highlight /FT /Sig /T (x) /Rect [0 0 0 0] /QuadPoints [50 740 400 740 50 690 400 690] >>',
      }),
    ),
    write(
      'awaited-object.pdf',
      updated(signedPdf({ ...plainDocument, 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 50 0 R >>' }), {
        50: '<< /FT /Sig /T (x) /Rect [0 0 0 0] /S /Named /N /Print >>',
      }),
    ),
    write('metadata.pdf', updated(file, { 9: '<< /Title (x) >>' }, '/Info 9 0 R')),
    write('bytes-behind.pdf', Buffer.concat([file, Buffer.from('x')])),
    write('range-null.pdf', replaced(file, /\/ByteRange \[[^\]]*\]/, '/ByteRange null')),
    write('attachment.pdf', updated(file, { 9: streamObject('', '/ByteRange [0 1 2 3]') })),
  ];
  const java = new Map(javaVerdicts(paths).map((verdict) => [verdict.file, verdict]));
  rows = paths.map((path) => rowOf(path, java.get(path)));
  process.stdout.write(`${table(rows)}\n`);
}, 180_000);

function rowOf(path: string, java: ReturnType<typeof javaVerdicts>[number] | undefined): Row {
  const { headline, signatures } = check(readFileSync(path)).check;
  const poppler = pdfsig(path).map(({ isValid, isWhole }) => word(isValid, isWhole));
  const mupdf = mutool(path).map((isUnchanged) => (isUnchanged ? 'whole' : 'edited'));
  const ofJava = (said: string | readonly { readonly ok: boolean; readonly whole: boolean }[] | undefined) =>
    Array.isArray(said) ? said.map(({ ok, whole }) => word(ok, whole)) : ['error'];
  const others = [poppler, mupdf, ofJava(java?.pdfbox), ofJava(java?.itext)];
  return {
    file: basename(path),
    ours: headline,
    coverage: signatures.map(({ integrity, coverage }) => `${integrity} ${coverage}`).join(', '),
    pdfsig: others[0]?.join(' ') ?? '',
    mutool: others[1]?.join(' ') ?? '',
    pdfbox: others[2]?.join(' ') ?? '',
    itext: others[3]?.join(' ') ?? '',
    doAllAgreeOnWhole: others.every((said) => said.length > 0 && said.every((each) => each === 'whole')),
    doesAnySeeEdits: others.some((said) => said.some((each) => each === 'edited' || each === 'wrong')),
  };
}

const table = (all: readonly Row[]): string =>
  all
    .map(({ file, ours, coverage, ...others }) =>
      [
        file.padEnd(22),
        ours.padEnd(18),
        `pdfsig ${others.pdfsig}; mutool ${others.mutool}; PDFBox ${others.pdfbox}; iText ${others.itext}`,
        `(${coverage})`,
      ].join(' '),
    )
    .join('\n');

describe('beside the answers of pdfsig, mutool, PDFBox and iText', () => {
  it('what all of them find whole and right is whole and unchanged here too', () => {
    const whole = rows.filter(({ doAllAgreeOnWhole }) => doAllAgreeOnWhole);
    expect(whole.length).toBeGreaterThan(3);
    expect(whole.filter(({ coverage }) => coverage !== 'unchanged whole-file')).toEqual([]);
  });

  it('where any of them sees edits, the file is never whole here', () => {
    const edited = rows.filter(({ doesAnySeeEdits }) => doesAnySeeEdits);
    expect(edited.length).toBeGreaterThan(3);
    expect(edited.filter(({ coverage }) => coverage === 'unchanged whole-file')).toEqual([]);
  });

  it('the signed revision, cut out, is whole for pdfsig by itself', () => {
    const attacked = readFileSync(at('page-replaced.pdf'));
    const [first] = check(attacked).check.signatures;
    const cut = write('cut.pdf', attacked.subarray(0, first?.signedBytes));
    expect(pdfsig(cut)).toEqual([{ isValid: true, isWhole: true }]);
    expect(readFileSync(cut)).toEqual(readFileSync(at('ours.pdf')));
  });
});

describe('signatures by OpenSSL with the key of a simulated card', () => {
  const openssl = (...args: readonly string[]): Buffer => {
    const out = at('openssl.p7');
    const said = run('openssl', 'cms', '-sign', '-binary', '-in', at('content'), '-out', out, ...args);
    if (said !== '') throw new Error(said);
    return readFileSync(out);
  };
  const content = Buffer.from('契約書\n');
  let who: readonly string[] = [];
  beforeAll(() => {
    const { certificate, ca } = cardSigner();
    write('content', content);
    const key = write('key.pem', String(testKey('sign').export({ type: 'pkcs8', format: 'pem' })));
    who = [
      '-signer',
      write('cert.pem', toPem(certificate)),
      '-inkey',
      key,
      '-certfile',
      write('ca.pem', toPem(ca)),
    ];
  });
  const headlineOf = (file: Buffer, beside?: Buffer): string => check(file, beside).check.headline;

  it.each([
    ['DER', ['-outform', 'DER']],
    ['PEM', ['-outform', 'PEM']],
    ['CAdES', ['-outform', 'DER', '-cades']],
    ['without attributes', ['-outform', 'DER', '-noattr']],
    ['SHA-512', ['-outform', 'DER', '-md', 'sha512']],
  ])('%s: no change found', (_name, args) => {
    expect(headlineOf(openssl(...args, ...who), content)).toBe('no-change-found');
  });

  it('with the content inside, in BER as streams are written: no change found', () => {
    const file = openssl('-outform', 'DER', '-nodetach', '-stream', ...who);
    expect(check(file).check).toMatchObject({ headline: 'no-change-found', kind: 'enveloping' });
    expect(check(file).check.signatures[0]?.reasons).toContain('ber');
  });

  it.each([
    ['SHA-1', ['-md', 'sha1'], 'weak-hash'],
    ['RSASSA-PSS', ['-keyopt', 'rsa_padding_mode:pss'], 'algorithm'],
    ['no certificate inside', ['-nocerts'], 'no-certificate'],
  ])('%s: cannot be checked, which is not changed', (_name, args, reason) => {
    const position =
      args[0] === '-keyopt' ? [...who.slice(0, 4), ...args, ...who.slice(4)] : [...args, ...who];
    const named = args[0] === '-nocerts' ? position.slice(0, -2) : position;
    const { headline, signatures } = check(openssl('-outform', 'DER', ...named), content).check;
    expect(headline).toBe('cannot-be-checked');
    expect(signatures[0]?.reasons).toContain(reason);
  });
});
