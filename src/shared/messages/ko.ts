import { about } from './ko/about.ts';
import { calendar } from './ko/calendar.ts';
import { certificate } from './ko/certificate.ts';
import { cli } from './ko/cli.ts';
import { common } from './ko/common.ts';
import { date } from './ko/date.ts';
import { elsewhere } from './ko/elsewhere.ts';
import { ending } from './ko/ending.ts';
import { errors } from './ko/errors.ts';
import { guideLinks } from './ko/guide-links.ts';
import { home } from './ko/home.ts';
import { lifeEvents } from './ko/life-events.ts';
import { locked } from './ko/locked.ts';
import { logs } from './ko/logs.ts';
import { nextStep } from './ko/next-step.ts';
import { notices } from './ko/notices.ts';
import { password } from './ko/password.ts';
import { pinChange } from './ko/pin-change.ts';
import { pinEntry } from './ko/pin-entry.ts';
import { plan } from './ko/plan.ts';
import { question } from './ko/question.ts';
import { readAloud } from './ko/read-aloud.ts';
import { samples } from './ko/samples.ts';
import { settings } from './ko/settings.ts';
import type { Messages } from './ja.ts';

/**
 * Korean. Official Japanese terms stand in brackets behind their translation, so that one can point at them at a
 * counter.
 */
export const ko: Messages = {
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
