import * as z from 'zod/mini';
import { Holder, JpkiCaId } from './certificate.ts';
import { Instant } from './time.ts';

/** Whether the content is still the one that was signed. `unreadable`: it cannot be told. */
export const Integrity = z.enum(['unchanged', 'changed', 'unreadable']);
export type Integrity = z.infer<typeof Integrity>;

/** How much of the file a signature speaks for. */
export const Coverage = z.enum(['whole-file', 'signatures-added-later', 'added-later', 'part']);
export type Coverage = z.infer<typeof Coverage>;

/** Who issued the signer's certificate, by the public key that signed it. */
export const SignatureIssuer = z.enum([
  'jpki-sign',
  'jpki-auth',
  'sample',
  'self-signed',
  'other',
  'unknown',
]);
export type SignatureIssuer = z.infer<typeof SignatureIssuer>;

/** The details behind the answers about one signature. */
export const SignatureReason = z.enum([
  'content-differs',
  'signature-differs',
  'byte-range',
  'contents',
  'hole',
  'not-a-revision',
  'not-cms',
  'unknown-form',
  'time-stamp',
  'no-signer',
  'no-certificate',
  'certificate-unreadable',
  'certificate-differs',
  'algorithm',
  'algorithms-differ',
  'weak-hash',
  'weak-key',
  'attributes',
  'attributes-stripped',
  'not-der',
  'padding',
  'other-content-type',
  'no-content',
  'other-file',
  'shared',
  'not-in-form',
  'not-found-by-scan',
  'issuer-imitated',
  'issuer-not-at-hand',
  'not-for-documents',
  'outside-dates',
  'no-claimed-time',
  'ahead-of-clock',
  'unsigned-attributes',
  'ber',
]);
export type SignatureReason = z.infer<typeof SignatureReason>;

/** Why a file could not be judged, or only in part. */
export const CheckObstacle = z.enum([
  'not-known',
  'damaged',
  'encrypted',
  'too-complex',
  'unsupported',
  'timed-out',
  'not-readable',
]);
export type CheckObstacle = z.infer<typeof CheckObstacle>;

/** The five answers about one signature, and the details behind them. There is never one word for all of them. */
export const CheckedSignature = z.strictObject({
  integrity: Integrity,
  coverage: Coverage,
  issuer: SignatureIssuer,
  /** Which published authority, if it is one. */
  ca: z.optional(JpkiCaId),
  /** The issuer's name as the certificate has it, if it is none of those; any characters. */
  issuerName: z.optional(z.string()),
  /** By the signer's own clock. */
  claimedAt: z.optional(Instant),
  certificate: z.optional(z.strictObject({ notBefore: Instant, notAfter: Instant, serial: z.string() })),
  atClaimedTime: z.optional(z.enum(['within', 'outside'])),
  now: z.optional(z.enum(['within', 'expired', 'not-yet'])),
  /** Only registered verifiers may ask whether it was revoked (公的個人認証法 17条, 18条). */
  revocation: z.literal('not-asked'),
  reasons: z.array(SignatureReason),
  /** How many of the first bytes are the file as it was signed; missing if that cannot be cut out. */
  signedBytes: z.optional(z.int().check(z.gte(1))),
});
export type CheckedSignature = z.infer<typeof CheckedSignature>;

export const CheckHeadline = z.enum([
  'no-change-found',
  'look-closer',
  'changed',
  'cannot-be-checked',
  'no-signature',
]);
export type CheckHeadline = z.infer<typeof CheckHeadline>;

/** More signatures than any document has. */
export const MOST_SIGNATURES = 100;

export const DocumentCheck = z.strictObject({
  kind: z.enum(['pdf', 'detached', 'enveloping', 'unknown']),
  headline: CheckHeadline,
  signatures: z.array(CheckedSignature).check(z.maxLength(MOST_SIGNATURES)),
  obstacle: z.optional(CheckObstacle),
});
export type DocumentCheck = z.infer<typeof DocumentCheck>;

/** The four attributes of a signer's certificate. They have a call of their own. */
export const CheckedHolder = z.nullable(Holder);
export type CheckedHolder = z.infer<typeof CheckedHolder>;
