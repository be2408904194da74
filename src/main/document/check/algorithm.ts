import type { SignatureReason } from '../../../shared/model/document-check.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { signatureAlgorithms } from '../../certificate/object-identifiers.ts';
import { type HashName, hashes, RSA_ENCRYPTION } from '../cms/object-identifiers.ts';
import type { ParsedSigner } from '../cms/parse-signed-data.ts';

/** The hash and the kind of key of a signature. */
export type Algorithm = { readonly hash: HashName; readonly keyType: 'rsa' | 'ec' };

/** SHA-1 and MD5, alone and in signature algorithms: anybody can make two files with the same hash. */
const WEAK = new Set([
  '1.3.14.3.2.26',
  '1.2.840.113549.2.5',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
]);

/** RSASSA-PSS is not judged: no card of JPKI is known to make it. */
export function algorithmOf({
  digestAlgorithm,
  signatureAlgorithm,
}: ParsedSigner): Result<Algorithm, SignatureReason> {
  if (WEAK.has(digestAlgorithm) || WEAK.has(signatureAlgorithm)) return fail('weak-hash');
  const hash = hashes[digestAlgorithm];
  if (!hash) return fail('algorithm');
  if (signatureAlgorithm === RSA_ENCRYPTION) return ok({ hash, keyType: 'rsa' });
  const known = signatureAlgorithms[signatureAlgorithm];
  if (!known?.hash || !known.key) return fail('algorithm');
  return known.hash === hash ? ok({ hash, keyType: known.key }) : fail('algorithms-differ');
}
