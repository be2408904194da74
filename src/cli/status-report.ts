import { counterIn, slotIn } from '../shared/domain/card-facts.ts';
import { dayOfStep, type NextStep, nextStepOf } from '../shared/domain/next-step.ts';
import { type PeriodState, periodAt } from '../shared/domain/validity-period.ts';
import { certificatesOf, isOwnCard, profileOf, secretsByHolder } from '../shared/generations/generations.ts';
import type { CardKind, CardView } from '../shared/model/card.ts';
import type { CertificateKind, CertificateSlot } from '../shared/model/certificate.ts';
import type { PinCounter, PinKind } from '../shared/model/pin.ts';
import type { Instant, JstDay } from '../shared/model/time.ts';
import type { ReadCard } from './read-reader.ts';

type CertificateReport = {
  readonly kind: CertificateKind;
  readonly state: 'readable' | 'needs-password' | 'absent' | 'unreadable';
  readonly notBefore?: Instant;
  readonly notAfter?: Instant;
  readonly issuedOn?: JstDay;
  readonly expiresOn?: JstDay;
  readonly period?: PeriodState;
  readonly issuer?: string;
  readonly serial?: string;
  readonly issuerKnown?: boolean;
};

export type PinReport = {
  readonly kind: PinKind;
  readonly state: 'ok' | 'blocked' | 'absent' | 'unknown';
  readonly triesLeft?: number;
  readonly maxTries?: number;
};

/**
 * The one thing to do next, as on Home. `pin` is there if the step is about one secret, `reason` if it is about the
 * clock.
 */
export type NextReport = {
  readonly code: NextStep['step'];
  readonly day?: JstDay;
  readonly pin?: PinKind;
  readonly reason?: 'certificate' | 'build';
};

/** What `status --json` prints; stable, see docs/cli.md. */
export type StatusReport = {
  readonly reader: string;
  readonly card: { readonly kind: CardKind; readonly expiresOn?: JstDay };
  readonly certificates: readonly CertificateReport[];
  readonly pins: readonly PinReport[];
  /** For a My Number Card only, because the rules know no other. */
  readonly next?: NextReport;
};

/** Issuer and serial number of each certificate that was read. */
export type CertificateNames = Readonly<
  Partial<Record<CertificateKind, { readonly issuer?: string; readonly serial?: string }>>
>;

/**
 * What `status` says of a card that was read.
 * @param builtAfter the day before the program was built, if it is known
 */
export function statusReport(
  { reader, card }: ReadCard,
  names: CertificateNames,
  now: Instant,
  builtAfter: JstDay | null,
): StatusReport {
  const { kind, expiresOn } = card;
  return {
    reader,
    card: { kind, ...(expiresOn.state === 'known' ? { expiresOn: expiresOn.value } : {}) },
    certificates: certificatesOf(profileOf(kind)).map((certificate) =>
      certificateReport(certificate.kind, slotIn(card, certificate.kind), names, now),
    ),
    pins: pinReports(card),
    ...(isOwnCard(kind) && { next: nextReport(nextStepOf(card, now, builtAfter)) }),
  };
}

function nextReport(next: NextStep): NextReport {
  const day = dayOfStep(next);
  return {
    code: next.step,
    ...(day !== undefined && { day }),
    ...('pin' in next && { pin: next.pin }),
    ...('reason' in next && { reason: next.reason }),
  };
}

const pinReports = (card: CardView): readonly PinReport[] =>
  secretsByHolder(profileOf(card.kind)).map(({ kind }) => pinReport(kind, counterIn(card, kind)));

function certificateReport(
  kind: CertificateKind,
  slot: CertificateSlot,
  names: CertificateNames,
  now: Instant,
): CertificateReport {
  if (slot.state !== 'readable') return { kind, state: slot.state === 'pending' ? 'unreadable' : slot.state };
  const { notBefore, notAfter, issuedOn, expiresOn, issuerCheck } = slot.certificate;
  const period = periodAt({ notBefore, notAfter }, now);
  return {
    kind,
    state: 'readable',
    notBefore,
    notAfter,
    issuedOn,
    expiresOn,
    period,
    ...names[kind],
    issuerKnown: issuerCheck.state === 'published',
  };
}

function pinReport(kind: PinKind, counter: PinCounter): PinReport {
  switch (counter.state) {
    case 'ok':
      return { kind, state: 'ok', triesLeft: counter.triesLeft, maxTries: counter.maxTries };
    case 'blocked':
      return { kind, state: 'blocked', triesLeft: 0, maxTries: counter.maxTries };
    case 'absent':
      return { kind, state: 'absent' };
    case 'pending':
    case 'unknown':
      return { kind, state: 'unknown' };
  }
}
