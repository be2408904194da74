import { about } from './pt/about.ts';
import { calendar } from './pt/calendar.ts';
import { certificate } from './pt/certificate.ts';
import { cli } from './pt/cli.ts';
import { common } from './pt/common.ts';
import { date } from './pt/date.ts';
import { elsewhere } from './pt/elsewhere.ts';
import { ending } from './pt/ending.ts';
import { errors } from './pt/errors.ts';
import { guideLinks } from './pt/guide-links.ts';
import { home } from './pt/home.ts';
import { lifeEvents } from './pt/life-events.ts';
import { locked } from './pt/locked.ts';
import { logs } from './pt/logs.ts';
import { nextStep } from './pt/next-step.ts';
import { notices } from './pt/notices.ts';
import { password } from './pt/password.ts';
import { pinChange } from './pt/pin-change.ts';
import { pinEntry } from './pt/pin-entry.ts';
import { plan } from './pt/plan.ts';
import { question } from './pt/question.ts';
import { readAloud } from './pt/read-aloud.ts';
import { samples } from './pt/samples.ts';
import { settings } from './pt/settings.ts';
import type { Messages } from './ja.ts';

/**
 * Brazilian Portuguese. Official Japanese terms stand beside their translation, so that one can point at them at a
 * counter.
 */
export const pt: Messages = {
  common,
  date,
  elsewhere,
  ending,
  errors,
  guideLinks,
  home,
  nextStep,
  notices,
  certificate,
  password,
  pinEntry,
  pinChange,
  lifeEvents,
  locked,
  logs,
  plan,
  question,
  readAloud,
  samples,
  settings,
  about,
  calendar,
  cli,
};
