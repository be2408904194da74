import { about } from './ja/about.ts';
import { calendar } from './ja/calendar.ts';
import { certificate } from './ja/certificate.ts';
import { cli } from './ja/cli.ts';
import { common } from './ja/common.ts';
import { date } from './ja/date.ts';
import { elsewhere } from './ja/elsewhere.ts';
import { ending } from './ja/ending.ts';
import { errors } from './ja/errors.ts';
import { guideLinks } from './ja/guide-links.ts';
import { home } from './ja/home.ts';
import { lifeEvents } from './ja/life-events.ts';
import { locked } from './ja/locked.ts';
import { logs } from './ja/logs.ts';
import { nextStep } from './ja/next-step.ts';
import { notices } from './ja/notices.ts';
import { password } from './ja/password.ts';
import { pinChange } from './ja/pin-change.ts';
import { pinEntry } from './ja/pin-entry.ts';
import { plan } from './ja/plan.ts';
import { question } from './ja/question.ts';
import { readAloud } from './ja/read-aloud.ts';
import { samples } from './ja/samples.ts';
import { settings } from './ja/settings.ts';

/** The source of all texts. Every other language has to fill its shape. */
export const ja = {
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

export type Messages = typeof ja;
