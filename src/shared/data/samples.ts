/**
 * The people and the troubles that sample mode can show, in the order of the list that the window offers. One entry
 * makes a sample; its name in each language stands in `messages/LANG/samples.ts`.
 */
export const samples = {
  adult: { group: 'people', profile: 'adult' },
  'renewal-open': { group: 'people', profile: 'renewal-open' },
  expired: { group: 'people', profile: 'expired' },
  'not-yet-valid': { group: 'people', profile: 'not-yet-valid' },
  child: { group: 'people', profile: 'child' },
  resident: { group: 'people', profile: 'resident' },
  'leap-day': { group: 'people', profile: 'leap-day' },
  'last-try': { group: 'secrets', profile: 'last-try' },
  'signature-locked': { group: 'secrets', profile: 'signature-locked' },
  'authentication-locked': { group: 'secrets', profile: 'authentication-locked' },
  'both-locked': { group: 'secrets', profile: 'both-locked' },
  'no-certificates': { group: 'cards', profile: 'no-certificates' },
  'faceless-pin': { group: 'cards', profile: 'faceless-pin' },
  next: { group: 'cards', profile: 'next' },
  juki: { group: 'cards', profile: 'juki' },
  phone: { group: 'cards', profile: 'phone' },
  'other-card': { group: 'cards', profile: 'other-card' },
  damaged: { group: 'cards', profile: 'damaged' },
  'slow-reader': { group: 'readers', profile: 'adult', latencyMs: 600 },
  'taken-out-early': { group: 'readers', profile: 'adult', answersBeforeRemoval: 5, latencyMs: 150 },
  'card-in-use': { group: 'readers', profile: 'adult', fault: 'card-in-use' },
  'card-not-answering': { group: 'readers', isMute: true },
  'no-card': { group: 'readers' },
  'no-reader': { group: 'readers', hasReader: false },
  'no-service': { group: 'readers', hasReader: false, isServiceRunning: false },
} as const satisfies Readonly<Record<string, Sample>>;

export type SampleId = keyof typeof samples;

const isSample = (key: string): key is SampleId => Object.hasOwn(samples, key);
export const sampleIds: readonly SampleId[] = Object.keys(samples).filter(isSample);

export type Sample = {
  /** The heading under which it is offered. */
  readonly group: 'people' | 'secrets' | 'cards' | 'readers';
  /** The simulated card on the reader. A name that src/virtual-card does not have does not compile. */
  readonly profile?: string;
  /** What stops every attempt to use the card. */
  readonly fault?: 'card-in-use';
  /** The card gives no answer, not even an ATR. */
  readonly isMute?: boolean;
  /** The card leaves after this many answers. */
  readonly answersBeforeRemoval?: number;
  /** Milliseconds that each answer takes. */
  readonly latencyMs?: number;
  /** `false`: no reader is plugged in. */
  readonly hasReader?: false;
  /** `false`: the smart-card service does not run. */
  readonly isServiceRunning?: false;
};
