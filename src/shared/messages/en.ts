import { about } from './en/about.ts';
import { calendar } from './en/calendar.ts';
import { certificate } from './en/certificate.ts';
import { cli } from './en/cli.ts';
import { common } from './en/common.ts';
import { date } from './en/date.ts';
import { elsewhere } from './en/elsewhere.ts';
import { ending } from './en/ending.ts';
import { errors } from './en/errors.ts';
import { guideLinks } from './en/guide-links.ts';
import { home } from './en/home.ts';
import { lifeEvents } from './en/life-events.ts';
import { locked } from './en/locked.ts';
import { logs } from './en/logs.ts';
import { nextStep } from './en/next-step.ts';
import { notices } from './en/notices.ts';
import { password } from './en/password.ts';
import { pinChange } from './en/pin-change.ts';
import { pinEntry } from './en/pin-entry.ts';
import { plan } from './en/plan.ts';
import { question } from './en/question.ts';
import { readAloud } from './en/read-aloud.ts';
import { samples } from './en/samples.ts';
import { settings } from './en/settings.ts';
import type { Messages } from './ja.ts';

/** English. Official Japanese terms stand beside their translation, so that one can point at them at a counter. */
export const en: Messages = {
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
