import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot } from '../model/certificate.ts';
import type { PinKind } from '../model/pin.ts';
import type { Instant } from '../model/time.ts';
import { jstDayOf } from './tokyo-calendar.ts';
import { stageAt } from './validity-period.ts';

/** What can be done with one of the four secrets now. */
export type SecretState = 'usable' | 'locked' | 'absent' | 'unknown' | 'reading';

/**
 * The state of a secret, from its counter and the certificate that it opens. Without that certificate there is
 * nothing to open, and a counter at zero is no lock: a child's card is not locked.
 */
export function secretState(pin: PinKind, { certificates, pins }: CardView): SecretState {
  const counter = pins[pin];
  const slot = opensCertificate(pin) ? certificates[pin] : undefined;
  if (counter.state === 'pending' || slot?.state === 'pending') return 'reading';
  if (slot?.state === 'absent') return 'absent';
  if (counter.state === 'ok') return 'usable';
  return counter.state === 'blocked' ? 'locked' : counter.state;
}

/** Why a lock ends at the counter and not at a kiosk. */
export type OfficeReason =
  /** The kiosk asks for the other secret of the two. */
  | 'both-locked'
  /** 券面事項入力補助用 and 住民基本台帳用 are set at the counter only; it does the others along with them. */
  | 'office-only'
  /** The other secret, which the kiosk would ask for, is not on the card or its counter is not known. */
  | 'other-secret'
  | 'card-ended'
  | 'certificate-ended'
  /** It has not begun yet, or could not be read. */
  | 'certificate-unusable';

/** One page, and with it one way out. */
export type LockGuide =
  | { readonly page: 'reading'; readonly wayOut: 'wait' }
  /** Not all counters could be read, and none is known to be locked. */
  | { readonly page: 'unknown'; readonly wayOut: 'read-again' }
  | { readonly page: 'nothing-locked'; readonly wayOut: 'none' }
  /** 顔認証マイナンバーカード: the certificate is there, its PIN is not. */
  | { readonly page: 'no-pins'; readonly wayOut: 'none' }
  /** Nothing is locked; there is no such certificate, as on the card of a child. */
  | { readonly page: 'no-certificate'; readonly absent: readonly CertificateKind[]; readonly wayOut: 'none' }
  | ({ readonly page: 'locked'; readonly locked: readonly [PinKind, ...PinKind[]] } & LockWayOut);

export type LockWayOut =
  /** A kiosk in a shop, after the app JPKI暗証番号リセット, with the other secret. */
  | { readonly wayOut: 'kiosk'; readonly reset: CertificateKind; readonly other: CertificateKind }
  | { readonly wayOut: 'office'; readonly because: OfficeReason };

/** The order in which a holder knows them. */
const secrets = ['sign', 'auth', 'card-info', 'resident'] as const satisfies readonly PinKind[];

/** Which page leads out of the state this card is in. */
export function lockGuide(card: CardView, now: Instant): LockGuide {
  const { certificates } = card;
  const inState = (state: SecretState) => secrets.filter((pin) => secretState(pin, card) === state);
  if (inState('reading').length > 0) return { page: 'reading', wayOut: 'wait' };
  const [first, ...others] = inState('locked');
  if (first)
    return { page: 'locked', locked: [first, ...others], ...wayOutOf([first, ...others], card, now) };
  if (secretState('auth', card) === 'absent' && certificates.auth.state !== 'absent')
    return { page: 'no-pins', wayOut: 'none' };
  if (inState('unknown').length > 0) return { page: 'unknown', wayOut: 'read-again' };
  const absent = (['sign', 'auth'] as const).filter((kind) => certificates[kind].state === 'absent');
  return absent.length > 0
    ? { page: 'no-certificate', absent, wayOut: 'none' }
    : { page: 'nothing-locked', wayOut: 'none' };
}

/**
 * A kiosk resets one of the two secrets with the other one and valid certificates (JPKI暗証番号リセット, terms of use);
 * whether they were revoked is not known here, so the page names that condition.
 */
function wayOutOf(locked: readonly [PinKind, ...PinKind[]], card: CardView, now: Instant): LockWayOut {
  const office = (because: OfficeReason): LockWayOut => ({ wayOut: 'office', because });
  if (locked.includes('sign') && locked.includes('auth')) return office('both-locked');
  const [reset] = locked;
  if (locked.length > 1 || !opensCertificate(reset)) return office('office-only');
  if (card.expiresOn.state === 'known' && card.expiresOn.value < jstDayOf(now)) return office('card-ended');
  const unfit = unfitCertificate(card.certificates, now);
  if (unfit) return office(unfit);
  const other = reset === 'sign' ? 'auth' : 'sign';
  return secretState(other, card) === 'usable' ? { wayOut: 'kiosk', reset, other } : office('other-secret');
}

/** What keeps the certificates from being used at a kiosk. That of 署名用 is not seen before its password. */
function unfitCertificate({ auth, sign }: CardView['certificates'], now: Instant): OfficeReason | undefined {
  const fitness = [fitnessOf(auth, now), sign.state === 'needs-password' ? 'fit' : fitnessOf(sign, now)];
  if (fitness.includes('ended')) return 'certificate-ended';
  if (fitness.includes('absent')) return 'other-secret';
  return fitness.includes('unusable') ? 'certificate-unusable' : undefined;
}

function fitnessOf(slot: CertificateSlot, now: Instant): 'fit' | 'ended' | 'absent' | 'unusable' {
  if (slot.state !== 'readable') return slot.state === 'absent' ? 'absent' : 'unusable';
  const { stage } = stageAt(slot.certificate, now);
  if (stage === 'expired') return 'ended';
  return stage === 'not-yet-valid' ? 'unusable' : 'fit';
}

const opensCertificate = (pin: PinKind): pin is CertificateKind => pin === 'sign' || pin === 'auth';
