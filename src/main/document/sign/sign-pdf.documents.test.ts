import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignaturePlace } from '../../../shared/model/signing.ts';
import { bytesOf, nameOf, refusedCorpus, signableCorpus } from '../testing/corpus.ts';
import { type JavaVerdict, javaVerdicts, mutool, pdfsig, run } from '../testing/other-checkers.ts';
import { openTestFont, sealRequest, SIGNER_NAME, signFile, taskOf } from '../testing/signing.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-sign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Signed = { readonly original: string; readonly output: string; readonly verdict: JavaVerdict };

const FORMS = ['pdf', 'pdf-cades'] as const;
let signed: Readonly<Record<(typeof FORMS)[number], readonly Signed[]>> = { pdf: [], 'pdf-cades': [] };

/** The second form with a visible signature, so that the other programs see both forms and both looks. */
const places: Readonly<Record<(typeof FORMS)[number], SignaturePlace | undefined>> = {
  pdf: undefined,
  'pdf-cades': { page: 0, left: 340, top: 740, width: 200, height: 60 },
};

beforeAll(async () => {
  const originals = signableCorpus(join(folder, 'corpus'));
  const request = sealRequest({ reason: '申請のため', shows: ['name', 'time', 'reason'] });
  const font = await openTestFont();
  const outputs = FORMS.map((form) =>
    originals.map((path) => signFile(taskOf(path, form, { place: places[form] }), request, font)),
  );
  const verdicts = new Map(javaVerdicts(outputs.flat()).map((verdict) => [verdict.file, verdict]));
  const [pdf = [], cades = []] = outputs.map((paths) =>
    paths.map((output, index) => {
      const [original, verdict] = [originals[index], verdicts.get(output)];
      if (original === undefined || !verdict) throw new Error(`no verdict on ${output}`);
      return { original, output, verdict };
    }),
  );
  signed = { pdf, 'pdf-cades': cades };
});

describe.each(FORMS)('a PDF signed as %s', (form) => {
  /** Each file by name with what was found, so that a failure names the file. */
  const findings = <T>(look: (signed: Signed) => T) =>
    Object.fromEntries(signed[form].map((each) => [nameOf(each.original), look(each)]));
  const everywhere = <T>(value: T) =>
    Object.fromEntries(signed[form].map(({ original }) => [nameOf(original), value]));

  it('keeps every byte of the original at its beginning', () => {
    const kept = ({ original, output }: Signed) => {
      const before = bytesOf(original);
      return bytesOf(output).subarray(0, before.length).equals(before);
    };
    expect(findings(kept)).toEqual(everywhere(true));
  });

  it('is whole and unchanged for poppler, earlier signatures too', () => {
    const last = ({ output }: Signed) => pdfsig(output).at(-1);
    expect(findings(last)).toEqual(everywhere({ isValid: true, isWhole: true }));
    expect(findings(({ output }) => pdfsig(output).every(({ isValid }) => isValid))).toEqual(
      everywhere(true),
    );
  });

  it('is unchanged for mupdf', () => {
    expect(findings(({ output }) => mutool(output).at(-1))).toEqual(everywhere(true));
  });

  it('is whole and unchanged for PDFBox, which reads name and reason as they were given', () => {
    const subFilter = form === 'pdf' ? 'adbe.pkcs7.detached' : 'ETSI.CAdES.detached';
    expect(findings(({ verdict }) => verdict.pdfbox.at(-1))).toEqual(
      everywhere({ ok: true, whole: true, name: SIGNER_NAME, reason: '申請のため', subFilter }),
    );
  });

  it('is whole and unchanged for iText, earlier signatures too', () => {
    const newest = ({ verdict: { itext } }: Signed) =>
      typeof itext === 'string'
        ? itext
        : { ok: itext.every(({ ok }) => ok), whole: itext.some(({ whole }) => whole) };
    expect(findings(newest)).toEqual(everywhere({ ok: true, whole: true }));
  });

  it('has nothing that qpdf warns of', () => {
    const warnings = ({ original, output }: Signed) =>
      run('qpdf', '--check', output).includes('WARNING') &&
      !run('qpdf', '--check', original).includes('WARNING');
    expect(findings(warnings)).toEqual(everywhere(false));
  });
});

const outputOf = (name: string): Signed => {
  const found = signed.pdf.find(({ original }) => nameOf(original) === name);
  if (!found) throw new Error(`no ${name} in the corpus`);
  return found;
};

it('a PDF signed as the register wants it has the form, a name, and the time of signing', () => {
  const text = bytesOf(outputOf('plain-table').output).toString('latin1');
  expect(text).toContain('/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached');
  expect(text).toMatch(/\/M <[0-9a-f]{46}>/);
  expect(text).toMatch(/\/Name <feff[0-9a-f]{20}>/);
});

it('an empty signature field that is there is the one that is filled', () => {
  expect(outputOf('field-table').verdict.itext).toMatchObject([{ field: 'applicant.sign here' }]);
});

it('what cannot be signed well is refused with its reason, and nothing is left in the folder', () => {
  const refused = refusedCorpus(join(folder, 'refused'));
  const before = readdirSync(join(folder, 'refused'));
  const contents = new Map(refused.map(([path]) => [path, bytesOf(path)]));
  const reasons = refused.map(([path]) => {
    try {
      return [path, signFile(taskOf(path, 'pdf'))];
    } catch (thrown) {
      return [path, thrown instanceof Error && 'code' in thrown ? thrown.code : thrown];
    }
  });
  expect(reasons).toEqual(refused);
  expect(readdirSync(join(folder, 'refused'))).toEqual(before);
  for (const [path, bytes] of contents) expect(bytesOf(path).equals(bytes)).toBe(true);
});

it('a byte changed after signing is noticed by all', () => {
  const bytes = bytesOf(outputOf('plain-table').output);
  bytes[bytes.indexOf('Application')] = 'a'.charCodeAt(0);
  const path = join(folder, 'changed.pdf');
  writeFileSync(path, bytes);
  expect(pdfsig(path).map(({ isValid }) => isValid)).toEqual([false]);
  expect(mutool(path)).not.toContain(true);
  const [verdict] = javaVerdicts([path]);
  expect(verdict?.itext).toMatchObject([{ ok: false }]);
  expect(verdict?.pdfbox).toContain('message-digest attribute value does not match');
});
