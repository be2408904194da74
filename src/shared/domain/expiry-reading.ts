import type { CertificateKind } from '../model/certificate.ts';
import type { JstDay } from '../model/time.ts';
import { isLeapDay } from './birthday.ts';
import type { Term } from './expiry.ts';
import { type CertificateDays, explainExpiry, type ExpiryEvidence } from './explain-expiry.ts';
import { certificateExpiry, type CertificateRule } from './validity.ts';

/** How a certificate's own last day and the rule can differ. In each case the certificate is right. */
export type Disagreement = 'no-rule' | 'beyond-auth' | 'beyond-card';

export type ExpiryReading = {
  /** The rules that agree with the certificate's last day, in the order of the ordinance. */
  readonly possible: readonly CertificateRule[];
  /** Other terms whose day is known. They came later or did not decide. */
  readonly runnersUp: readonly Term<CertificateRule>[];
  readonly disagreements: readonly Disagreement[];
  /** What the rule gives from the birth date, if that is known and differs. */
  readonly computed: JstDay | undefined;
  /** The holder was born on 29 February: which birthday counts in a common year is our assumption. */
  readonly isLeapBirth: boolean;
};

/** What a certificate says of its last day, compared with the rule. */
export function readExpiry(
  kind: CertificateKind,
  certificate: CertificateDays,
  evidence: ExpiryEvidence,
): ExpiryReading {
  const { possible } = explainExpiry(kind, certificate, evidence);
  const caps = capsOf(kind, evidence);
  const disagreements: Disagreement[] = caps
    .filter(({ day }) => day < certificate.expiresOn)
    .map(({ rule }) => (rule === 'card-expiry' ? 'beyond-card' : 'beyond-auth'));
  if (possible.length === 0) disagreements.unshift('no-rule');
  return {
    possible,
    runnersUp: caps.filter(({ rule, day }) => !possible.includes(rule) && day > certificate.expiresOn),
    disagreements,
    computed: possible.length === 0 ? computedEnd(kind, certificate, evidence) : undefined,
    isLeapBirth: evidence.birth !== undefined && isLeapDay(evidence.birth),
  };
}

const capsOf = (
  kind: CertificateKind,
  { auth, cardExpiresOn }: ExpiryEvidence,
): readonly Term<CertificateRule>[] => [
  ...(kind === 'sign' && auth ? [{ rule: 'auth-certificate' as const, day: auth.expiresOn }] : []),
  ...(cardExpiresOn === undefined ? [] : [{ rule: 'card-expiry' as const, day: cardExpiresOn }]),
];

/** The end by the rule, for a certificate that was not renewed in a renewal window. */
function computedEnd(
  kind: CertificateKind,
  { issuedOn, generation }: CertificateDays,
  { birth, cardExpiresOn, auth }: ExpiryEvidence,
): JstDay | undefined {
  if (birth === undefined) return undefined;
  const expiry = certificateExpiry(kind, {
    generation,
    birth,
    issuedOn,
    cardExpiresOn,
    authExpiresOn: auth?.expiresOn,
  });
  return expiry.ok ? expiry.value.expiresOn : undefined;
}
