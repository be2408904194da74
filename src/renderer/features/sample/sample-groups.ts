import type { Messages } from '../../../shared/messages/messages.ts';
import type { SampleId } from '../../../shared/model/sample.ts';

export type SampleGroup = keyof Messages['samples']['groups'];

/** Under which heading each sample is offered, in the order of the list. A new sample without one does not compile. */
export const groupOf = {
  adult: 'people',
  'renewal-open': 'people',
  expired: 'people',
  'not-yet-valid': 'people',
  child: 'people',
  resident: 'people',
  'leap-day': 'people',
  'last-try': 'secrets',
  'signature-locked': 'secrets',
  'authentication-locked': 'secrets',
  'both-locked': 'secrets',
  'no-certificates': 'cards',
  'faceless-pin': 'cards',
  juki: 'cards',
  phone: 'cards',
  'other-card': 'cards',
  damaged: 'cards',
  'slow-reader': 'readers',
  'taken-out-early': 'readers',
  'card-in-use': 'readers',
  'card-not-answering': 'readers',
  'no-card': 'readers',
  'no-reader': 'readers',
  'no-service': 'readers',
} as const satisfies Record<SampleId, SampleGroup>;

const isSample = (key: string): key is SampleId => key in groupOf;

/** The samples of one group, in the order above. */
export const samplesIn = (group: SampleGroup): readonly SampleId[] =>
  Object.keys(groupOf)
    .filter(isSample)
    .filter((sample) => groupOf[sample] === group);
