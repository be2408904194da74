import type { ComponentType } from 'react';
import { stageAt, type ValidityStage } from '../../shared/domain/validity-period.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { CertificateSlot } from '../../shared/model/certificate.ts';
import type { PinCounter } from '../../shared/model/pin.ts';
import type { Instant } from '../../shared/model/time.ts';
import { useMessages } from '../state/messages.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import {
  AbsentIcon,
  AlertIcon,
  CalendarIcon,
  CheckCircleIcon,
  ClockIcon,
  EndedIcon,
  KeyIcon,
  LockIcon,
} from '../ui/icons.tsx';

/** The state of a certificate, in the words of its badge. */
export type Standing = keyof Messages['home']['certificates']['badge'];

const ofStage = {
  'not-yet-valid': 'not-yet',
  within: 'within',
  'renewal-open': 'renewable',
  'ends-today': 'lastDay',
  expired: 'expired',
} as const satisfies Record<ValidityStage['stage'], Standing>;

/** @param password the counter of the secret that opens this certificate, if there is one */
export function standingOf(slot: CertificateSlot, now: Instant, password?: PinCounter): Standing {
  if (slot.state === 'readable') return ofStage[stageAt(slot.certificate, now).stage];
  if (slot.state === 'needs-password' && password?.state === 'blocked') return 'locked';
  return slot.state;
}

const looks = {
  pending: { tone: 'neutral', Icon: ClockIcon },
  within: { tone: 'good', Icon: CheckCircleIcon },
  renewable: { tone: 'caution', Icon: CalendarIcon },
  lastDay: { tone: 'bad', Icon: AlertIcon },
  expired: { tone: 'bad', Icon: EndedIcon },
  'not-yet': { tone: 'neutral', Icon: ClockIcon },
  absent: { tone: 'neutral', Icon: AbsentIcon },
  'needs-password': { tone: 'neutral', Icon: KeyIcon },
  locked: { tone: 'bad', Icon: LockIcon },
  unreadable: { tone: 'caution', Icon: AlertIcon },
} as const satisfies Record<Standing, { readonly tone: Tone; readonly Icon: ComponentType }>;

export const toneOf = (standing: Standing): Tone => looks[standing].tone;

export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { home } = useMessages();
  const { tone, Icon } = looks[standing];
  return <Badge tone={tone} icon={<Icon />} text={home.certificates.badge[standing]} />;
}
