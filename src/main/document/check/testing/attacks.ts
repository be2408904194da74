import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleCaKeys } from '../../../certificate/ca-keys.ts';
import { memorySource } from '../../byte-source.ts';
import { buildPdf, type PdfObjects, streamObject } from '../../fixtures/pdf-builder.ts';
import { plainDocument } from '../../fixtures/pdf-documents.ts';
import { signFile, taskOf } from '../../testing/signing.ts';
import { checkDocument, type DocumentAnswer } from '../check-document.ts';
import { type PinnedKey, pinnedKeys } from '../pinned-keys.ts';

/** While these exist, simulated cards count as real ones: nobody has the keys of JPKI. */
export const asIfReal: readonly PinnedKey[] = sampleCaKeys.map((key, index) => ({
  key,
  issuer:
    index === 0 ? { kind: 'jpki', ca: 'sign03', of: 'sign' } : { kind: 'jpki', ca: 'auth03', of: 'auth' },
}));

const CHECKED_AT = '2026-11-29T03:00:00Z';

export const check = (bytes: Uint8Array, content?: Uint8Array, pinned = asIfReal): DocumentAnswer =>
  checkDocument(memorySource(bytes), content && memorySource(content), { now: CHECKED_AT, pinned });

export const asItIs = (bytes: Uint8Array): DocumentAnswer => check(bytes, undefined, pinnedKeys);

/** A PDF signed by a simulated card. */
export const signedPdf = (objects: PdfObjects = plainDocument): Buffer => signed(buildPdf(objects), 'pdf');

/** Signs bytes as a file. */
export function signed(bytes: Uint8Array, form: 'pdf' | 'pdf-cades' | 'p7s' | 'p7m'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-check-'));
  try {
    const input = join(folder, form.startsWith('pdf') ? 'file.pdf' : 'file.txt');
    writeFileSync(input, bytes);
    return readFileSync(signFile(taskOf(input, form)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Objects behind a file, with a cross-reference table that leads back to the previous one. */
export function updated(file: Buffer, objects: PdfObjects, trailer = ''): Buffer {
  const parts = [file];
  let length = file.length;
  const entries: string[] = [];
  for (const [number, text] of Object.entries(objects)) {
    const bytes = Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1');
    entries.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    parts.push(bytes);
    length += bytes.length;
  }
  const [, before] = [...file.toString('latin1').matchAll(/startxref\s+(\d+)/g)].at(-1) ?? [];
  const table = `xref\n${entries.join('')}trailer\n<< /Size 60 /Root 1 0 R /Prev ${before} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
}

/** The same file with one text replaced by another of the same length. */
export function replaced(file: Buffer, from: string | RegExp, to: string): Buffer {
  const text = file.toString('latin1');
  const found = typeof from === 'string' ? from : (from.exec(text)?.[0] ?? '');
  const at = text.indexOf(found);
  if (found === '' || at < 0) throw new Error(`not in the file: ${String(from)}`);
  if (to.length > found.length) throw new Error('longer than what it replaces');
  return Buffer.from(text.slice(0, at) + to.padEnd(found.length) + text.slice(at + found.length), 'latin1');
}

/** The text of an object as it stands in the newest revision. */
export function objectText(file: Buffer, number: number): string {
  const found = [
    ...file.toString('latin1').matchAll(new RegExp(`\\n${number} 0 obj\\s*([^]*?)\\s*endobj`, 'g')),
  ].at(-1);
  if (!found?.[1]) throw new Error(`no object ${number}`);
  return found[1];
}

export const otherPage = streamObject('', 'BT /F1 20 Tf 72 700 Td (Something else) Tj ET');
