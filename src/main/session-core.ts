import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import type { Clock } from '../shared/model/clock.ts';
import { languageFor } from '../shared/model/language.ts';
import type { PolicyView } from '../shared/model/policy.ts';
import { type Options, readOptions } from './options.ts';
import { buildDay } from './platform/build-day.ts';
import { clockStartingAt, systemClock } from './platform/clock.ts';
import type { Diagnostics } from './platform/diagnostics.ts';
import { readPolicy } from './platform/policy.ts';
import { settingsFile } from './platform/settings.ts';
import { initialSession } from './state/session-reducer.ts';
import { SessionStore } from './state/session-store.ts';

/** Where the program keeps its own files. */
export type Profile = { readonly folder: string; readonly canBeWritten: boolean };

/** What every other part of the program is built on. */
export type SessionCore = {
  readonly window: BrowserWindow;
  readonly diagnostics: Diagnostics;
  readonly profile: Profile;
  readonly options: Options;
  readonly policy: PolicyView;
  readonly clock: Clock;
  readonly settings: ReturnType<typeof settingsFile>;
  readonly store: SessionStore;
};

/** Reads arguments, policy and settings, and starts a session in which nothing is known yet. */
export async function sessionCore(
  window: BrowserWindow,
  diagnostics: Diagnostics,
  profile: Profile,
): Promise<SessionCore> {
  const options = readOptions(process.argv.slice(1));
  const policy = await readPolicy(process.platform, app.isPackaged ? undefined : options.policy);
  const clock = options.today ? clockStartingAt(options.today) : systemClock;
  const language = languageFor(app.getPreferredSystemLanguages());
  const defaults = { language, theme: 'system', textScale: 100, readings: false, log: false } as const;
  const settings = settingsFile(join(profile.folder, 'settings.json'), defaults);
  const store = new SessionStore(
    initialSession(toInstant(clock.now()), settings.load(), options.today ? null : buildDay, policy),
  );
  return { window, diagnostics, profile, options, policy, clock, settings, store };
}
