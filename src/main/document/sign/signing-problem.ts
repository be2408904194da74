import { constants } from 'node:os';
import type { SigningProblemCode } from '../../../shared/model/signing.ts';
import { systemCodeOf } from '../../files/system-error.ts';
import { PdfFault } from '../pdf/pdf-fault.ts';

/** Why a file is not signed. Thrown inside the engine; a value for everybody else. */
export class SigningProblem extends Error {
  readonly code: SigningProblemCode;

  constructor(code: SigningProblemCode) {
    super(code);
    this.name = 'SigningProblem';
    this.code = code;
  }
}

const pdfCodes: Readonly<Record<PdfFault['code'], SigningProblemCode>> = {
  'not-a-pdf': 'sign/not-a-pdf',
  damaged: 'sign/damaged',
  encrypted: 'sign/encrypted',
  'too-complex': 'sign/too-complex',
  unsupported: 'sign/unsupported',
};

/** By the system's error code, for writing. */
const writeCodes: Readonly<Record<string, SigningProblemCode>> = {
  ENOSPC: 'sign/no-room',
  EDQUOT: 'sign/no-room',
  EFBIG: 'sign/no-room',
  EACCES: 'sign/folder-closed',
  EPERM: 'sign/folder-closed',
  EROFS: 'sign/folder-closed',
  ENAMETOOLONG: 'sign/name-too-long',
};

/** Runs code that reads the PDF. */
export const reading = <T>(run: () => T): T => translated(run, () => 'sign/unreadable');

/** Runs code that makes or fills the output. */
export const writing = <T>(run: () => T): T =>
  translated(run, (code) => writeCodes[code] ?? 'sign/not-written');

function translated<T>(run: () => T, codeOf: (systemCode: string) => SigningProblemCode): T {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof PdfFault) throw new SigningProblem(pdfCodes[thrown.code]);
    const code = systemCodeOf(thrown);
    if (code in constants.errno) throw new SigningProblem(codeOf(code));
    throw thrown;
  }
}
