import { rulesOf } from '../generations/generations.ts';
import type { CertificateKind } from '../model/certificate.ts';
import { ok, type Result } from '../model/result.ts';
import type { JstDay } from '../model/time.ts';
import { ageOn } from './birthday.ts';
import { cardExpiry, type CardRule } from './card-validity.ts';
import type { DateFault, Expiry } from './expiry.ts';
import { inRenewalWindow, insuranceUsableUntil, renewalOpensOn } from './renewal.ts';
import {
  certificateExpiry,
  type CertificateDates,
  type CertificateDay,
  type CertificateRule,
} from './validity.ts';

/** What is known when a certificate is planned without its card. All days are days in Japan. */
export type PlanQuestion = CertificateDates & {
  readonly kind: CertificateKind;
  /** End of the period of stay (在留期間の満了日) of a holder who has one. */
  readonly stayUntil?: JstDay | undefined;
};

export type PlanField = CertificateDay | 'stayUntil';

/** When the previous one was exchanged. The sixth birthday counts only inside its renewal window. */
export type Exchange = 'first' | 'too-early' | 'in-window' | 'after-end';

export type Plan = {
  readonly expiry: Expiry<CertificateRule>;
  readonly renewalOpensOn: JstDay;
  /** For 利用者証明用 only: until when the card serves as a health insurance card. It never outlives the card itself. */
  readonly insuranceUntil: JstDay | undefined;
  /** The card's own end: as it was told, or by the rule for a card made on the same day. */
  readonly card: { readonly expiresOn: JstDay; readonly rule: CardRule | 'told' } | undefined;
  readonly exchange: Exchange;
  /** In principle, 署名用 is not issued below this age. */
  readonly isTooYoungToSign: boolean;
};

/** 署名用 counts like a registered seal (実印), so in principle it is not issued below the age of 15. */
const SIGNING_AGE = 15;

/**
 * Everything the rules say of a certificate that is or will be issued on a day: its end and why, its renewal window,
 * the insurance use after it, and the card itself. If neither the card's expiry nor an older certificate is known, the
 * card is taken as made on the same day.
 */
export function planFor(question: PlanQuestion): Result<Plan, DateFault<PlanField>> {
  const { generation, kind, birth, issuedOn } = question;
  const card = cardOf(question);
  if (!card.ok) return card;
  const cardExpiresOn = card.value?.expiresOn;
  const expiry = certificateExpiry(kind, { ...question, cardExpiresOn });
  if (!expiry.ok) return expiry;
  const { expiresOn } = expiry.value;
  return ok({
    expiry: expiry.value,
    renewalOpensOn: renewalOpensOn(expiresOn, generation),
    insuranceUntil: kind === 'auth' ? insuranceUsableUntil(expiresOn, cardExpiresOn) : undefined,
    card: card.value,
    exchange: exchangeOn(question),
    isTooYoungToSign: kind === 'sign' && ageOn(birth, issuedOn) < SIGNING_AGE,
  });
}

function cardOf(question: PlanQuestion): Result<Plan['card'], DateFault<PlanField>> {
  const { generation, birth, issuedOn, stayUntil, cardExpiresOn, previousExpiresOn } = question;
  if (cardExpiresOn !== undefined) return ok({ expiresOn: cardExpiresOn, rule: 'told' });
  const expiry = cardExpiry({ generation, birth, issuedOn, stayUntil });
  // It gets only those days of the question that it needs.
  if (!expiry.ok) return { ok: false, error: expiry.error as DateFault<PlanField> };
  if (previousExpiresOn === undefined)
    return ok({ expiresOn: expiry.value.expiresOn, rule: expiry.value.rule });
  return ok(stayUntil === undefined ? undefined : { expiresOn: stayUntil, rule: 'period-of-stay' });
}

function exchangeOn({ generation, issuedOn, previousExpiresOn }: PlanQuestion): Exchange {
  const knowsExchange = rulesOf(generation).certificate.birthday !== undefined;
  if (previousExpiresOn === undefined || !knowsExchange) return 'first';
  if (inRenewalWindow(previousExpiresOn, issuedOn, generation)) return 'in-window';
  return issuedOn > previousExpiresOn ? 'after-end' : 'too-early';
}
