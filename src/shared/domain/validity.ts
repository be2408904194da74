import { rulesOf } from '../generations/generations.ts';
import type { GenerationId } from '../generations/kinds.ts';
import type { CertificateKind } from '../model/certificate.ts';
import { ok, type Result } from '../model/result.ts';
import type { JstDay } from '../model/time.ts';
import { cardExpiry } from './card-validity.ts';
import {
  checkDates,
  type DateFault,
  earliestTerm,
  type Expiry,
  type Term,
  termOfBirthday,
} from './expiry.ts';
import { inRenewalWindow } from './renewal.ts';

/** The days among what decides it. */
export type CertificateDay = Exclude<keyof CertificateDates, 'generation'>;

/** The terms of 公的個人認証法施行規則 13条 (署名用) and 49条 (利用者証明用), in the order of the text. */
export type CertificateRule = 'fifth-birthday' | 'sixth-birthday' | 'auth-certificate' | 'card-expiry';

/** What decides the end of a certificate. All days are days in Japan. */
export type CertificateDates = {
  /** Of its card; the present one where none is told. */
  readonly generation?: GenerationId | undefined;
  readonly birth: JstDay;
  /** 発行の日: the day on which the certificate was or will be made. For a new card it is not the day of delivery. */
  readonly issuedOn: JstDay;
  readonly cardExpiresOn?: JstDay | undefined;
  /** End of the 利用者証明用 certificate beside a 署名用 one. It counts for 署名用 only. */
  readonly authExpiresOn?: JstDay | undefined;
  /** End of the certificate of the same kind that is exchanged for the new one, if there is one. */
  readonly previousExpiresOn?: JstDay | undefined;
};

/**
 * Until when a certificate is or will be good: the fifth birthday after its issue; the sixth if the previous one is
 * exchanged in its renewal window; but never beyond the 利用者証明用 certificate (for 署名用) or the card. This forecasts and
 * explains. What the certificate itself says always wins.
 */
export function certificateExpiry(
  kind: CertificateKind,
  dates: CertificateDates,
): Result<Expiry<CertificateRule>, DateFault<CertificateDay>> {
  const { generation, birth, issuedOn, cardExpiresOn, previousExpiresOn } = dates;
  const authExpiresOn = kind === 'sign' ? dates.authExpiresOn : undefined;
  const others = { cardExpiresOn, authExpiresOn, previousExpiresOn };
  const checked = checkDates(birth, issuedOn, others, ['cardExpiresOn', 'authExpiresOn']);
  if (!checked.ok) return checked;

  const isExchange =
    previousExpiresOn !== undefined && inRenewalWindow(previousExpiresOn, issuedOn, generation);
  const expiry = earliestTerm(
    birth,
    ownTerm(dates, isExchange),
    termOf('auth-certificate', authExpiresOn),
    termOf('card-expiry', cardExpiresOn),
  );
  return ok(expiry);
}

/** The birthday that ends a certificate; where none does, the card's last day, told or by the card's own rule. */
function ownTerm(dates: CertificateDates, isExchange: boolean): Term<CertificateRule> {
  const { generation, birth, issuedOn, cardExpiresOn } = dates;
  const { birthday } = rulesOf(generation).certificate;
  if (birthday) return termOfBirthday(isExchange ? birthday.exchanged : birthday.first, birth, issuedOn);
  const card = cardExpiry({ generation, birth, issuedOn });
  return { rule: 'card-expiry', day: cardExpiresOn ?? (card.ok ? card.value.expiresOn : issuedOn) };
}

const termOf = (rule: CertificateRule, day: JstDay | undefined): Term<CertificateRule> | undefined =>
  day === undefined ? undefined : { rule, day };
