import { describe, expect, it } from 'vitest';
import { memorySource } from '../byte-source.ts';
import { buildPdf } from '../fixtures/pdf-builder.ts';
import { plainDocument } from '../fixtures/pdf-documents.ts';
import { PdfFault } from './pdf-fault.ts';
import { PdfFile } from './pdf-file.ts';
import { examinePdf } from './signing-obstacles.ts';

/** A file of six objects, and of one more if its cross-reference is a stream, whose trailer tells of fewer. */
const ofSize = (size: number, form: 'table' | 'stream') =>
  buildPdf(plainDocument, { form, trailer: form === 'stream' ? '/Index [0 8]' : '' })
    .toString('latin1')
    .replace(/\/Size \d+/, `/Size ${size}`);

const obstacleIn = (text: string) => {
  try {
    return examinePdf(PdfFile.open(memorySource(Buffer.from(text, 'latin1')))).obstacle;
  } catch (thrown) {
    if (thrown instanceof PdfFault) return thrown.code;
    throw thrown;
  }
};

describe('a PDF that tells of fewer objects than it has', () => {
  it('is not signed, because readers do not agree on what it shows', () => {
    expect(obstacleIn(ofSize(7, 'table'))).toBeUndefined();
    expect(obstacleIn(ofSize(6, 'table'))).toBe('damaged');
    expect(obstacleIn(ofSize(6, 'stream'))).toBe('damaged');
  });

  it('is signed where only its cross-reference is beyond them', () => {
    expect(obstacleIn(ofSize(7, 'stream'))).toBeUndefined();
  });
});
