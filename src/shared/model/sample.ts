import * as z from 'zod/mini';

/** The people and the troubles that sample mode can show: a card each, or a state of the reader or the service. */
export const SampleId = z.enum([
  'adult',
  'renewal-open',
  'expired',
  'not-yet-valid',
  'child',
  'no-certificates',
  'resident',
  'leap-day',
  'signature-locked',
  'authentication-locked',
  'both-locked',
  'last-try',
  'faceless-pin',
  'juki',
  'phone',
  'other-card',
  'damaged',
  'no-card',
  'taken-out-early',
  'slow-reader',
  'card-in-use',
  'card-not-answering',
  'no-reader',
  'no-service',
]);
export type SampleId = z.infer<typeof SampleId>;
