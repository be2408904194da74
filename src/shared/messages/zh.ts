import { about } from './zh/about.ts';
import { calendar } from './zh/calendar.ts';
import { certificate } from './zh/certificate.ts';
import { cli } from './zh/cli.ts';
import { common } from './zh/common.ts';
import { date } from './zh/date.ts';
import { elsewhere } from './zh/elsewhere.ts';
import { ending } from './zh/ending.ts';
import { errors } from './zh/errors.ts';
import { guideLinks } from './zh/guide-links.ts';
import { home } from './zh/home.ts';
import { lifeEvents } from './zh/life-events.ts';
import { locked } from './zh/locked.ts';
import { logs } from './zh/logs.ts';
import { nextStep } from './zh/next-step.ts';
import { notices } from './zh/notices.ts';
import { password } from './zh/password.ts';
import { pinChange } from './zh/pin-change.ts';
import { pinEntry } from './zh/pin-entry.ts';
import { plan } from './zh/plan.ts';
import { question } from './zh/question.ts';
import { readAloud } from './zh/read-aloud.ts';
import { samples } from './zh/samples.ts';
import { settings } from './zh/settings.ts';
import type { Messages } from './ja.ts';

/** Simplified Chinese. Official Japanese terms stand in 「」 beside their translation, and nothing else does. */
export const zh: Messages = {
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
