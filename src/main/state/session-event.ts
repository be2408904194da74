import type { AppError } from '../../shared/model/app-error.ts';
import type { CardKind, CardView } from '../../shared/model/card.ts';
import type { CertificateSlot, CertificateKind, IssuerCheck } from '../../shared/model/certificate.ts';
import type { PinCounter, PinKind, PinPadUse } from '../../shared/model/pin.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { LastChange } from '../../shared/model/last-change.ts';
import type { Reminder } from '../../shared/model/plan.ts';
import type { SampleId } from '../../shared/model/sample.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Instant } from '../../shared/model/time.ts';

/** Everything that can change the session. Facts about a card name the card, and are ignored once it has left. */
export type SessionEvent =
  | { readonly type: 'time-passed'; readonly now: Instant }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'reminders-changed'; readonly reminders: readonly Reminder[] }
  /** A notice beside the card; see shared/model/notice.ts for its key. */
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'notice-over'; readonly key: string }
  | { readonly type: 'change-noted'; readonly change: LastChange | null }
  | { readonly type: 'ending' }
  | { readonly type: 'sample-changed'; readonly sample: SampleId | null }
  | { readonly type: 'reader-chosen'; readonly name: string }
  | { readonly type: 'service-starting' }
  | { readonly type: 'service-failed'; readonly error: AppError }
  /** All readers and the card in each, at once, so that a reader is never shown empty on the way to its card. */
  | {
      readonly type: 'readers-changed';
      readonly readers: readonly { readonly name: string; readonly cardId: string | null }[];
    }
  | { readonly type: 'pin-pad-found'; readonly reader: string; readonly pinPad: PinPadUse }
  | { readonly type: 'card-failed'; readonly cardId: string; readonly error: AppError }
  | { readonly type: 'card-identified'; readonly cardId: string; readonly kind: CardKind }
  /** What has not been told by now will not be: reading stopped early. */
  | { readonly type: 'reading-interrupted'; readonly cardId: string; readonly error: AppError }
  | {
      readonly type: 'certificate-found';
      readonly cardId: string;
      readonly kind: CertificateKind;
      readonly slot: CertificateSlot;
    }
  | {
      readonly type: 'issuer-checked';
      readonly cardId: string;
      readonly kind: CertificateKind;
      readonly check: IssuerCheck;
    }
  | {
      readonly type: 'pin-counted';
      readonly cardId: string;
      readonly pin: PinKind;
      readonly counter: PinCounter;
    }
  | {
      readonly type: 'card-expiry-found';
      readonly cardId: string;
      readonly expiresOn: CardView['expiresOn'];
    };
