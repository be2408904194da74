/** Why a PDF, or a part of it, cannot be read. Nothing is ever repaired, because readers repair in different ways. */
export type PdfFaultCode =
  /** It does not begin with `%PDF-`. */
  | 'not-a-pdf'
  /** Something is not where the file says, or has not the form of ISO 32000. */
  | 'damaged'
  | 'encrypted'
  /** More, larger or deeper than the limits allow; perhaps made to stop a reader. */
  | 'too-complex'
  /** Well-formed as far as can be told, but with a part that is not understood here, such as a rare filter. */
  | 'unsupported';

/** Thrown inside the PDF reader only. The caller that opens a file turns it into a value. */
export class PdfFault extends Error {
  readonly code: PdfFaultCode;

  /** @param detail for tests and developers; never text from the file */
  constructor(code: PdfFaultCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'PdfFault';
    this.code = code;
  }
}

export const damaged = (detail: string): PdfFault => new PdfFault('damaged', detail);
