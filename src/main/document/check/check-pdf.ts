import type { CheckedSignature, SignatureReason } from '../../../shared/model/document-check.ts';
import type { Instant } from '../../../shared/model/time.ts';
import type { ByteSource } from '../byte-source.ts';
import { parseSignedData } from '../cms/parse-signed-data.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import { asName, type PdfDictionary, textOf } from '../pdf/pdf-value.ts';
import { coverageOf } from './coverage.ts';
import { type FoundSignature, findSignatures } from './find-signatures.ts';
import type { Judged } from './judged.ts';
import { type JudgeOptions, judgeSigner } from './judge-signer.ts';
import { contentOfStretches } from './signed-content.ts';
import { signedPart } from './signature-hole.ts';

/** Forms of a signature in a PDF whose hole holds CMS over the two stretches. */
const DETACHED = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

/** Judges every signature of a PDF by itself: a broken one hides no other. May throw PdfFault. */
export function checkPdf(source: ByteSource, options: JudgeOptions): readonly Judged[] {
  const file = PdfFile.open(source);
  return findSignatures(file).flatMap((found) => judge(file, found, options));
}

function judge(file: PdfFile, found: FoundSignature, options: JudgeOptions): readonly Judged[] {
  const { dictionary, reference } = found;
  const doubts = doubtsAbout(found);
  const form = asName(file.get(dictionary, 'SubFilter'));
  if (asName(file.get(dictionary, 'Type')) === 'DocTimeStamp' || form === 'ETSI.RFC3161')
    return [cannotBeRead([...doubts, 'time-stamp'])];
  if (form === undefined || !DETACHED.has(form)) return [cannotBeRead([...doubts, 'unknown-form'])];
  const part = signedPart(file, dictionary);
  if (!part.ok) return [cannotBeRead([...doubts, part.error])];
  const { stretches, cms, reasons: notes } = part.value;
  const end = stretches[1].end;
  const { coverage, isRevision } = coverageOf(file, reference, end);
  const around = [...doubts, ...notes, ...(isRevision ? [] : (['not-a-revision'] as const))];
  const cut = isRevision && end < file.source.size ? { signedBytes: end } : {};
  const parsed = parseSignedData(cms);
  if (!parsed.ok) return [{ ...cannotBeRead([...around, 'not-cms'], coverage), ...cut }];
  const { signers, content } = parsed.value;
  if (signers.length === 0) return [{ ...cannotBeRead([...around, 'no-signer'], coverage), ...cut }];
  // The file is what is signed; a content inside would be another one.
  if (content) return [{ ...cannotBeRead([...around, 'other-content-type'], coverage), ...cut }];
  const signed = contentOfStretches(file.source, stretches);
  const claimed = claimedTime(file, dictionary);
  return signers.map((signer) => {
    const judged = judgeSigner(parsed.value, signer, signed, { ...options, claimed });
    return { ...judged, coverage, ...cut, reasons: [...around, ...judged.reasons] };
  });
}

const doubtsAbout = ({ isInForm, isInScan, isShared }: FoundSignature): readonly SignatureReason[] => [
  ...(isInForm ? [] : (['not-in-form'] as const)),
  ...(isInScan ? [] : (['not-found-by-scan'] as const)),
  ...(isShared ? (['shared'] as const) : []),
];

const cannotBeRead = (
  reasons: readonly SignatureReason[],
  coverage: CheckedSignature['coverage'] = 'part',
): Judged => ({
  integrity: 'unreadable',
  coverage,
  issuer: 'unknown',
  revocation: 'not-asked',
  reasons: [...reasons],
  certificateDer: undefined,
});

const DATE =
  /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z(?:00'?(?:00'?)?)?|([+-])(\d{2})'?(?:(\d{2})'?)?)?$/;

/** `/M`, the signer's own clock (ISO 32000-2 §7.9.4). A time that does not exist tells nothing. */
function claimedTime(file: PdfFile, dictionary: PdfDictionary): Instant | undefined {
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    ahead,
    more = '00',
  ] = DATE.exec(textOf(file.get(dictionary, 'M')) ?? '') ?? [];
  if (year === undefined) return undefined;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const shift = sign === undefined ? 0 : (Number(ahead) * 60 + Number(more)) * (sign === '-' ? -1 : 1);
  if (Number.isNaN(moment)) return undefined;
  const instant = new Date(moment - shift * 60_000).toISOString();
  return /^\d{4}-/.test(instant) ? `${instant.slice(0, 19)}Z` : undefined;
}
