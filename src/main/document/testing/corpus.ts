import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SigningProblemCode } from '../../../shared/model/signing.ts';
import { buildPdf } from '../fixtures/pdf-builder.ts';
import { documentWithForm, documentWithSignatureField, plainDocument } from '../fixtures/pdf-documents.ts';
import { certifyByIText, run, signByIText } from './other-checkers.ts';

const FORMS = ['table', 'stream', 'object-streams', 'hybrid'] as const;

/** PDFs that can be signed, written into a folder: every kind of cross-reference, with and without a form. */
export function signableCorpus(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, `${name}.pdf`);
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(at(name), bytes);
    return at(name);
  };
  const documents = { plain: plainDocument, form: documentWithForm, field: documentWithSignatureField };
  const built = Object.entries(documents).flatMap(([name, objects]) =>
    FORMS.map((form) => write(`${name}-${form}`, buildPdf(objects, { form }))),
  );
  const plain = buildPdf(plainDocument);
  const qpdf = (name: string, ...args: readonly string[]) => {
    run('qpdf', ...args, at('form-table'), at(name));
    return at(name);
  };
  const byIText = (name: string, make: (input: string, output: string) => string) => {
    make(at('form-table'), at(name));
    return at(name);
  };
  return [
    ...built,
    write('without-last-line-end', plain.subarray(0, -1)),
    write('zeros-behind', Buffer.concat([plain, Buffer.alloc(700)])),
    write('annotations-in-a-list', buildPdf(annotationsInAList)),
    write('fields-in-a-list', buildPdf(fieldsInAList)),
    qpdf('linearized', '--linearize'),
    qpdf('linearized-object-streams', '--linearize', '--object-streams=generate'),
    qpdf('rewritten', '--object-streams=generate'),
    byIText('signed-by-another', signByIText),
    byIText('certified-2', (input, output) => certifyByIText(input, output, 2)),
    byIText('certified-3', (input, output) => certifyByIText(input, output, 3)),
  ];
}

const annotationsInAList = {
  ...documentWithForm,
  3: '<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots 9 0 R >>',
  9: '[8 0 R]',
};

const fieldsInAList = {
  ...documentWithForm,
  1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields 9 0 R /DR << /Font << /F1 5 0 R >> >> /DA (/F1 0 Tf 0 g) >> >>',
  9: '[8 0 R]',
};

/** PDFs that are refused, each with the reason. */
export function refusedCorpus(folder: string): readonly (readonly [string, SigningProblemCode])[] {
  mkdirSync(folder, { recursive: true });
  const plain = buildPdf(plainDocument);
  const at = (name: string) => join(folder, `${name}.pdf`);
  const write = (name: string, bytes: Uint8Array, code: SigningProblemCode) => {
    writeFileSync(at(name), bytes);
    return [at(name), code] as const;
  };
  const changed = (from: string | RegExp, to: string) =>
    Buffer.from(plain.toString('latin1').replace(from, to), 'latin1');
  const [source] = write('source', plain, 'sign/damaged');
  const encrypted = (name: string, ...args: readonly string[]) => {
    run('qpdf', '--allow-weak-crypto', '--encrypt', ...args, '--', source, at(name));
    return [at(name), 'sign/encrypted'] as const;
  };
  certifyByIText(source, at('certified-1'), 1);
  return [
    encrypted('encrypted-40', '', 'owner', '40'),
    encrypted('encrypted-128', '', 'owner', '128', '--use-aes=y'),
    encrypted('encrypted-256', '', 'owner', '256'),
    encrypted('encrypted-256-user', 'user', 'owner', '256'),
    [at('certified-1'), 'sign/certified'],
    write(
      'xfa',
      buildPdf({ ...plainDocument, 1: '<< /Pages 2 0 R /AcroForm << /XFA 6 0 R /Fields [] >> >>' }),
      'sign/xfa',
    ),
    write('wrong-startxref', changed(/startxref\n\d+/, 'startxref\n99'), 'sign/damaged'),
    write('wrong-offset', changed(/(5 1\n0{7})\d{3}/, '$1042'), 'sign/damaged'),
    write('size-too-small', changed(/\/Size \d+/, '/Size 6'), 'sign/damaged'),
    write('something-before', Buffer.concat([Buffer.from('\n'), plain]), 'sign/not-a-pdf'),
    write('cut-short', plain.subarray(0, -40), 'sign/damaged'),
    write('no-pdf', Buffer.from('plain text'), 'sign/not-a-pdf'),
    write(
      'no-pages',
      buildPdf({ ...plainDocument, 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
      'sign/damaged',
    ),
  ];
}

export const bytesOf = (path: string): Buffer => readFileSync(path);
export const nameOf = (path: string): string => basename(path, '.pdf');
