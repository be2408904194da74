import * as z from 'zod/mini';
import { languages } from './language.ts';

/** What whoever looks after a computer can decide for everybody at it; docs/policy.md says what each means. */
const Policy = z.strictObject({
  language: z.optional(z.enum(languages)),
  disableSigning: z.optional(z.boolean()),
  disableReminders: z.optional(z.boolean()),
  disableSamples: z.optional(z.boolean()),
  disableExports: z.optional(z.boolean()),
  forgetWhenCardLeaves: z.optional(z.boolean()),
});
type Policy = z.infer<typeof Policy>;

/** What can be switched off. */
export const Feature = z.enum(['signing', 'reminders', 'samples', 'exports']);
export type Feature = z.infer<typeof Feature>;

/** The policy as it is in force. */
export const PolicyView = z.strictObject({
  /** `damaged`: there is one, and it cannot be understood. Then all that it could switch off is off. */
  state: z.enum(['none', 'set', 'damaged']),
  /** The one language of this computer. */
  language: z.nullable(z.enum(languages)),
  off: z.readonly(z.array(Feature)),
  /** When a card leaves, nothing of its holder stays: neither on the screen nor in a file. */
  forgets: z.boolean(),
});
export type PolicyView = z.infer<typeof PolicyView>;

export const NO_POLICY: PolicyView = { state: 'none', language: null, off: [], forgets: false };

/**
 * The policy that a file or a system's settings hold.
 * @param content undefined where there is none
 */
export function policyIn(content: unknown): PolicyView {
  if (content === undefined) return NO_POLICY;
  const parsed = Policy.safeParse(content);
  return parsed.success ? inForce(parsed.data) : DAMAGED_POLICY;
}

/** What it was to forbid is not known, so it forbids all it could. Cards are read as ever. */
export const DAMAGED_POLICY: PolicyView = {
  state: 'damaged',
  language: null,
  off: Feature.options,
  forgets: true,
};

function inForce(policy: Policy): PolicyView {
  const forgets = policy.forgetWhenCardLeaves ?? false;
  const isOff: Readonly<Record<Feature, boolean | undefined>> = {
    signing: policy.disableSigning,
    // A reminder would stay behind.
    reminders: policy.disableReminders || forgets,
    samples: policy.disableSamples,
    exports: policy.disableExports,
  };
  return {
    state: 'set',
    language: policy.language ?? null,
    off: Feature.options.filter((feature) => isOff[feature]),
    forgets,
  };
}
