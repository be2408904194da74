import type { SecretProfile } from '../generations/card-profile.ts';
import {
  certificatesOf,
  profileOf,
  secretOf,
  secretsByHolder,
  secretsOf,
} from '../generations/generations.ts';
import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot } from '../model/certificate.ts';
import type { PinKind } from '../model/pin.ts';
import type { Instant } from '../model/time.ts';
import { jstDayOf } from './tokyo-calendar.ts';
import { stageAt } from './validity-period.ts';

/** What can be done with a secret now. */
export type SecretState = 'usable' | 'locked' | 'absent' | 'unknown' | 'reading';

/**
 * The state of a secret, from its counter and the certificate that it opens. Without that certificate there is nothing
 * to open, so a counter at zero is no lock: a child's card is not locked.
 */
export function secretState(pin: PinKind, { kind, certificates, pins }: CardView): SecretState {
  const secret = secretOf(profileOf(kind), pin);
  const counter = pins[pin];
  if (!secret || !counter) return 'absent';
  const slot = secret.opens && certificates[secret.opens];
  if (counter.state === 'pending' || slot?.state === 'pending') return 'reading';
  if (slot?.state === 'absent') return 'absent';
  if (counter.state === 'ok') return 'usable';
  return counter.state === 'blocked' ? 'locked' : counter.state;
}

/** Why a lock can only be ended at the counter and not at a kiosk. */
export type OfficeReason =
  /** The kiosk asks for the other secret of the two. */
  | 'both-locked'
  /** Only the counter sets 券面事項入力補助用 and 住民基本台帳用. It sets the others along with them. */
  | 'office-only'
  /** The card is not issued yet, and where it is set anew was not announced. */
  | 'not-announced'
  /** The kiosk would ask for the other secret, which is not on the card or whose counter is not known. */
  | 'other-secret'
  | 'card-ended'
  | 'certificate-ended'
  /** The certificate has not begun yet, or could not be read. */
  | 'certificate-unusable';

/** One page, and with it one way out. */
export type LockGuide =
  | { readonly page: 'reading'; readonly wayOut: 'wait' }
  /** Not all counters could be read, and none of the others is locked. */
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

/** Which page shows the way out of this card's state. */
export function lockGuide(card: CardView, now: Instant): LockGuide {
  const { certificates } = card;
  const profile = profileOf(card.kind);
  const secrets = secretsByHolder(profile);
  const inState = (state: SecretState) => secrets.filter(({ kind }) => secretState(kind, card) === state);
  if (inState('reading').length > 0) return { page: 'reading', wayOut: 'wait' };
  const [first, ...others] = inState('locked');
  if (first)
    return {
      page: 'locked',
      locked: [first.kind, ...others.map(({ kind }) => kind)],
      ...wayOutOf([first, ...others], card, now),
    };
  const free = certificatesOf(profile).filter(({ readAfter }) => readAfter === undefined);
  const opensWhatIsThere = ({ opens }: SecretProfile) =>
    free.some(({ kind }) => kind === opens && certificates[kind]?.state !== 'absent');
  if (inState('absent').some(opensWhatIsThere)) return { page: 'no-pins', wayOut: 'none' };
  if (inState('unknown').length > 0) return { page: 'unknown', wayOut: 'read-again' };
  const absent = secrets.flatMap(({ opens }) =>
    opens && certificates[opens]?.state === 'absent' ? [opens] : [],
  );
  return absent.length > 0
    ? { page: 'no-certificate', absent, wayOut: 'none' }
    : { page: 'nothing-locked', wayOut: 'none' };
}

/**
 * A kiosk resets one of the two secrets if the other one works and the certificates are valid (JPKI暗証番号リセット, terms of
 * use). Whether they were revoked is not known here, so the page names that condition.
 */
function wayOutOf(
  locked: readonly [SecretProfile, ...SecretProfile[]],
  card: CardView,
  now: Instant,
): LockWayOut {
  const office = (because: OfficeReason): LockWayOut => ({ wayOut: 'office', because });
  const profile = profileOf(card.kind);
  const isForKiosk = ({ reset }: SecretProfile) => reset === 'kiosk';
  if (locked.filter(isForKiosk).length > 1) return office('both-locked');
  const [{ kind, opens: reset }] = locked;
  if (locked.length > 1 || !locked.some(isForKiosk) || !reset)
    return office(profile.status === 'announced' ? 'not-announced' : 'office-only');
  if (card.expiresOn.state === 'known' && card.expiresOn.value < jstDayOf(now)) return office('card-ended');
  const unfit = unfitCertificate(card, now);
  if (unfit) return office(unfit);
  const other = secretsOf(profile).find((each) => isForKiosk(each) && each.kind !== kind);
  return other?.opens && secretState(other.kind, card) === 'usable'
    ? { wayOut: 'kiosk', reset, other: other.opens }
    : office('other-secret');
}

/** Why the certificates cannot be used at a kiosk. A certificate that needs its secret cannot be judged before. */
function unfitCertificate({ kind, certificates }: CardView, now: Instant): OfficeReason | undefined {
  const fitness = certificatesOf(profileOf(kind)).map((certificate) => {
    const slot = certificates[certificate.kind];
    return certificate.readAfter && slot?.state === 'needs-password' ? 'fit' : fitnessOf(slot, now);
  });
  if (fitness.includes('ended')) return 'certificate-ended';
  if (fitness.includes('absent')) return 'other-secret';
  return fitness.includes('unusable') ? 'certificate-unusable' : undefined;
}

function fitnessOf(slot: CertificateSlot | undefined, now: Instant): 'fit' | 'ended' | 'absent' | 'unusable' {
  if (slot?.state !== 'readable') return !slot || slot.state === 'absent' ? 'absent' : 'unusable';
  const { stage } = stageAt(slot.certificate, now);
  if (stage === 'expired') return 'ended';
  return stage === 'not-yet-valid' ? 'unusable' : 'fit';
}
