import type { SampleId } from '../../shared/model/sample.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import type { TransportFaultReason } from '../card/card-gateway.ts';

/** What stands where the readers would be. */
export type Scenario = {
  readonly isServiceRunning: boolean;
  readonly hasReader: boolean;
  readonly profile?: ProfileName;
  /** The card is there but every attempt to have it ends in this fault. */
  readonly fault?: TransportFaultReason;
  readonly isMute?: boolean;
  /** The card leaves after this many answers. */
  readonly answersBeforeRemoval?: number;
  /** Milliseconds each answer takes. */
  readonly latencyMs?: number;
};

const withCard = (profile: ProfileName): Scenario => ({ isServiceRunning: true, hasReader: true, profile });

const scenarios: Readonly<Record<SampleId, Scenario>> = {
  adult: withCard('adult'),
  'renewal-open': withCard('renewal-open'),
  expired: withCard('expired'),
  'not-yet-valid': withCard('not-yet-valid'),
  child: withCard('child'),
  'no-certificates': withCard('no-certificates'),
  resident: withCard('resident'),
  'leap-day': withCard('leap-day'),
  'signature-locked': withCard('signature-locked'),
  'authentication-locked': withCard('authentication-locked'),
  'both-locked': withCard('both-locked'),
  'last-try': withCard('last-try'),
  'faceless-pin': withCard('faceless-pin'),
  juki: withCard('juki'),
  phone: withCard('phone'),
  'other-card': withCard('other-card'),
  damaged: withCard('damaged'),
  'no-card': { isServiceRunning: true, hasReader: true },
  'taken-out-early': { ...withCard('adult'), answersBeforeRemoval: 5, latencyMs: 150 },
  'slow-reader': { ...withCard('adult'), latencyMs: 600 },
  'card-in-use': { ...withCard('adult'), fault: 'card-in-use' },
  'card-not-answering': { isServiceRunning: true, hasReader: true, isMute: true },
  'no-reader': { isServiceRunning: true, hasReader: false },
  'no-service': { isServiceRunning: false, hasReader: false },
};

export const scenarioOf = (sample: SampleId): Scenario => scenarios[sample];
