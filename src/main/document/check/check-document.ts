import {
  type CheckedHolder,
  type CheckedSignature,
  type CheckObstacle,
  type DocumentCheck,
  MOST_SIGNATURES,
} from '../../../shared/model/document-check.ts';
import { readHolder } from '../../certificate/holder.ts';
import { parseCertificate } from '../../certificate/parse-certificate.ts';
import type { ByteSource } from '../byte-source.ts';
import { PdfFault, type PdfFaultCode } from '../pdf/pdf-fault.ts';
import { checkCms } from './check-cms.ts';
import { checkPdf } from './check-pdf.ts';
import { couldBeCms, readCmsFile } from './cms-file.ts';
import { headlineOf, type Judged } from './judged.ts';
import type { JudgeOptions } from './judge-signer.ts';

/** The answer, and who each signer is according to the certificate. That is told separately, and only on request. */
export type DocumentAnswer = {
  readonly check: DocumentCheck;
  readonly holders: readonly CheckedHolder[];
};

const PDF = '%PDF-';

/**
 * Examines a file that may be signed: a PDF, or CMS in DER or PEM. It takes bytes of any content and never throws. It
 * may need more time or memory than anybody wants to spend, so it runs where it can be ended.
 * @param content the file that a detached signature belongs to
 */
export function checkDocument(
  source: ByteSource,
  content: ByteSource | undefined,
  options: JudgeOptions,
): DocumentAnswer {
  if (Buffer.from(source.read(0, PDF.length)).toString('latin1') === PDF) return pdfAnswer(source, options);
  if (!couldBeCms(source)) return cannotBeChecked('unknown', 'not-known');
  const file = readCmsFile(source);
  if (!file.ok) return cannotBeChecked('unknown', obstacleOf(file.error, source));
  const kind = file.value.content ? 'enveloping' : 'detached';
  return answer(kind, checkCms(file.value, content, options));
}

/** The identifier of signed data, in DER: 1.2.840.113549.1.7.2. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');

/** A file that begins as a signature and cannot be read to its end is damaged. Any other file is no signature. */
function obstacleOf(error: 'not-cms' | 'too-complex', source: ByteSource): CheckObstacle {
  if (error === 'too-complex') return 'too-complex';
  return Buffer.from(source.read(0, 32)).includes(SIGNED_DATA) ? 'damaged' : 'not-known';
}

const obstacles: Readonly<Record<PdfFaultCode, CheckObstacle>> = {
  'not-a-pdf': 'not-known',
  damaged: 'damaged',
  encrypted: 'encrypted',
  'too-complex': 'too-complex',
  unsupported: 'unsupported',
};

function pdfAnswer(source: ByteSource, options: JudgeOptions): DocumentAnswer {
  try {
    return answer('pdf', checkPdf(source, options));
  } catch (thrown) {
    if (thrown instanceof PdfFault) return cannotBeChecked('pdf', obstacles[thrown.code]);
    throw thrown;
  }
}

function answer(kind: DocumentCheck['kind'], judged: readonly Judged[]): DocumentAnswer {
  if (judged.length > MOST_SIGNATURES) return cannotBeChecked(kind, 'too-complex');
  return {
    check: { kind, headline: headlineOf(judged), signatures: judged.map(withoutCertificate) },
    holders: judged.map(holderOf),
  };
}

/** A file about which nothing can be said, and why. */
const cannotBeChecked = (kind: DocumentCheck['kind'], obstacle: CheckObstacle): DocumentAnswer => ({
  check: { kind, headline: 'cannot-be-checked', signatures: [], obstacle },
  holders: [],
});

function withoutCertificate({ certificateDer: _, ...signature }: Judged): CheckedSignature {
  return { ...signature, reasons: [...new Set(signature.reasons)] };
}

function holderOf({ certificateDer }: Judged): CheckedHolder {
  const certificate = certificateDer && parseCertificate(certificateDer);
  return (certificate?.ok && readHolder(certificate.value.extensions)) || null;
}
