import type { CardGeneration } from './card-state.ts';
import type { Holder } from './holder.ts';
import type { Day } from './issue-dates.ts';
import type { CertificateKind } from './names.ts';

/** What carries the applications. It decides the token's label and which applications are there. */
export type Carrier = 'my-number' | 'next' | 'juki' | 'android' | 'foreign';

export type IssuedCertificate = {
  readonly issuedAt: Date;
  /** Valid through this day in Japan. */
  readonly endsOn: Day;
};

/** The four PINs that a holder knows. */
export type HolderPin = 'sign' | 'auth' | 'card-info' | 'resident';

/** What an office writes onto a card at its issue, and what has happened to it since. */
export type CardData = {
  readonly generation: CardGeneration;
  readonly carrier: Carrier;
  readonly holder: Holder;
  readonly cardExpiresOn: Day;
  /** 15 digits. */
  readonly cardSerial: string;
  /** The four digits printed on the face. */
  readonly securityCode: string;
  /** What was never issued is absent, together with its CA certificate, key and PIN. */
  readonly certificates: { readonly [kind in CertificateKind]?: IssuedCertificate };
  /** False on a 顔認証 card, which is issued without any PIN. */
  readonly hasPins: boolean;
  /** Tries left if fewer than the maximum; 0 is blocked. */
  readonly triesLeft: { readonly [pin in HolderPin]?: number };
  /** The 利用者証明用 certificate's file holds noise. */
  readonly damaged: boolean;
};
