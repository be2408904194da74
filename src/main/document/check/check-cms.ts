import type { SignatureReason } from '../../../shared/model/document-check.ts';
import type { ByteSource } from '../byte-source.ts';
import type { CmsFile } from './cms-file.ts';
import type { Judged } from './judged.ts';
import { type JudgeOptions, judgeSigner } from './judge-signer.ts';
import { contentOfStretches, type SignedContent } from './signed-content.ts';

/**
 * Judges every signer of a CMS file, over the content inside it or the file that it belongs to.
 * @param given the file that lies beside it, if there is one
 */
export function checkCms(
  { parsed, content }: CmsFile,
  given: ByteSource | undefined,
  options: JudgeOptions,
): readonly Judged[] {
  const inside = content && contentOfStretches(content.source, [content.stretch]);
  const beside = given && contentOfStretches(given, [{ start: 0, end: given.size }]);
  const signed = inside ?? beside;
  if (parsed.signers.length === 0) return [cannotBeRead('no-signer')];
  if (!signed) return parsed.signers.map(() => cannotBeRead('no-content'));
  const isOther = inside !== undefined && beside !== undefined && !isSame(inside, beside);
  return parsed.signers.map((signer) => {
    const judged = judgeSigner(parsed, signer, signed, { ...options, claimed: undefined });
    const reasons = [...(isOther ? (['other-file'] as const) : []), ...judged.reasons];
    return { ...judged, coverage: 'whole-file', reasons };
  });
}

const isSame = (a: SignedContent, b: SignedContent): boolean => a.digest('sha256').equals(b.digest('sha256'));

const cannotBeRead = (reason: SignatureReason): Judged => ({
  integrity: 'unreadable',
  coverage: 'whole-file',
  issuer: 'unknown',
  revocation: 'not-asked',
  reasons: [reason],
  certificateDer: undefined,
});
