import { rulesOf } from '../generations/generations.ts';
import type { GenerationId } from '../generations/kinds.ts';
import type { CertificateKind } from '../model/certificate.ts';
import type { JstDay } from '../model/time.ts';
import { termOfBirthday } from './expiry.ts';
import type { CertificateRule } from './validity.ts';

/** First and last day of a certificate, as days in Japan. */
export type CertificateDays = {
  readonly issuedOn: JstDay;
  readonly expiresOn: JstDay;
  /** Of its card; the present one where none is told. */
  readonly generation?: GenerationId | undefined;
};

/** What else is known of the card. Each may be missing, and nothing is guessed in its place. */
export type ExpiryEvidence = {
  readonly cardExpiresOn?: JstDay | undefined;
  /** The 利用者証明用 certificate on the card. It counts only for a 署名用 one. */
  readonly auth?: CertificateDays | undefined;
  /** The holder's birth date, once the 署名用 certificate has been read. */
  readonly birth?: JstDay | undefined;
};

export type ExpiryExplanation = {
  /** The rule that decided, if only one can have; otherwise `unknown`. */
  readonly rule: CertificateRule | 'unknown';
  /** The rules that agree with the dates, in the order of the ordinance. */
  readonly possible: readonly CertificateRule[];
};

/**
 * Why a certificate ends on its day, from its dates alone. A day four to five years after the issue can be a fifth
 * birthday, five to six years a sixth. A day that is not the card's last cannot come from the card. So most
 * certificates are explained as soon as the card's expiry is known. If both days are the same, the birth date must
 * tell them apart.
 */
export function explainExpiry(
  kind: CertificateKind,
  certificate: CertificateDays,
  { auth, birth, cardExpiresOn }: ExpiryEvidence = {},
): ExpiryExplanation {
  // Two certificates that were issued and end on the same days have the same terms, so one explains the other.
  const isTwin = kind === 'sign' && auth !== undefined && isSameSpan(auth, certificate);
  const birthdays = birthdayRules(certificate, birth);
  const isKnownBirthday = birth !== undefined && birthdays.length > 0;
  const canComeFrom = (end: JstDay | undefined) => end === undefined || end === certificate.expiresOn;
  const canBeAuth = kind === 'sign' && !isTwin && canComeFrom(auth?.expiresOn);

  const possible: CertificateRule[] = [...birthdays];
  if (canBeAuth && !isKnownBirthday) possible.push('auth-certificate');
  if (canComeFrom(cardExpiresOn) && !isKnownBirthday) possible.push('card-expiry');
  const [first] = possible;
  return { rule: first && possible.length === 1 ? first : 'unknown', possible };
}

/** Which birthday the last day can be: the holder's own, or that of anybody born on such a day. */
function birthdayRules(
  { issuedOn, expiresOn, generation }: CertificateDays,
  birth?: JstDay,
): CertificateRule[] {
  const { birthday } = rulesOf(generation).certificate;
  if (!birthday) return [];
  const births = birth === undefined ? birthdaysOn(expiresOn) : [birth];
  return [birthday.first, birthday.exchanged]
    .filter((rule) => births.some((day) => termOfBirthday(rule, day, issuedOn).day === expiresOn))
    .map(({ rule }) => rule);
}

/** The birth dates that can have this birthday: 28 February may stand for the 29th. */
const birthdaysOn = (day: JstDay): JstDay[] => (day.endsWith('-02-28') ? [day, '2000-02-29'] : [day]);

const isSameSpan = (a: CertificateDays, b: CertificateDays): boolean =>
  a.issuedOn === b.issuedOn && a.expiresOn === b.expiresOn;
