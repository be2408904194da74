import type { Messages } from './ja.ts';
import { about } from './vi/about.ts';
import { calendar } from './vi/calendar.ts';
import { certificate } from './vi/certificate.ts';
import { cli } from './vi/cli.ts';
import { common } from './vi/common.ts';
import { date } from './vi/date.ts';
import { elsewhere } from './vi/elsewhere.ts';
import { ending } from './vi/ending.ts';
import { errors } from './vi/errors.ts';
import { guideLinks } from './vi/guide-links.ts';
import { home } from './vi/home.ts';
import { lifeEvents } from './vi/life-events.ts';
import { locked } from './vi/locked.ts';
import { logs } from './vi/logs.ts';
import { nextStep } from './vi/next-step.ts';
import { notices } from './vi/notices.ts';
import { password } from './vi/password.ts';
import { pinChange } from './vi/pin-change.ts';
import { pinEntry } from './vi/pin-entry.ts';
import { plan } from './vi/plan.ts';
import { question } from './vi/question.ts';
import { readAloud } from './vi/read-aloud.ts';
import { samples } from './vi/samples.ts';
import { settings } from './vi/settings.ts';

/** Vietnamese. Official Japanese terms stand beside their translation, so that one can point at them at a counter. */
export const vi: Messages = {
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
