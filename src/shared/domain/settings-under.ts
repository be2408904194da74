import type { PolicyView } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';

/** The settings as they count under this policy: its language, and no log where nothing of a holder is to stay. */
export const settingsUnder = (policy: PolicyView, settings: Settings): Settings => ({
  ...settings,
  ...(policy.language !== null && { language: policy.language }),
  ...(policy.forgets && { log: false }),
});

/** What is to be stored of them: what the policy decides stays as its user had it, for the day on which the policy goes. */
export const storedUnder = (policy: PolicyView, settings: Settings, stored: Settings): Settings => ({
  ...settings,
  ...(policy.language !== null && { language: stored.language }),
  ...(policy.forgets && { log: stored.log }),
});

/** Whether the policy leaves this change to the user. */
export const allowsChange = (
  policy: PolicyView,
  change: { readonly [K in keyof Settings]?: unknown },
): boolean =>
  (policy.language === null || change.language === undefined || change.language === policy.language) &&
  !(policy.forgets && change.log === true);
