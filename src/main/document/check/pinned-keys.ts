import type { CertificateKind, JpkiCaId } from '../../../shared/model/certificate.ts';
import { jpkiCaKeys, sampleCaKeys } from '../../certificate/ca-keys.ts';
import { kindOfCa } from '../../certificate/known-issuers.ts';

/** A key that is trusted to identify an issuer. An embedded certificate of the same name proves nothing. */
export type PinnedKey = {
  /** DER of SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  readonly issuer:
    | { readonly kind: 'jpki'; readonly ca: JpkiCaId; readonly of: CertificateKind }
    | { readonly kind: 'sample' };
};

/** The program's own; a test takes others. */
export const pinnedKeys: readonly PinnedKey[] = [
  ...jpkiCaKeys.map(([ca, key]): PinnedKey => ({ key, issuer: { kind: 'jpki', ca, of: kindOfCa[ca] } })),
  ...sampleCaKeys.map((key): PinnedKey => ({ key, issuer: { kind: 'sample' } })),
];
