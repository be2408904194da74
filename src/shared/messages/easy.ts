import { about } from './easy/about.ts';
import { calendar } from './easy/calendar.ts';
import { certificate } from './easy/certificate.ts';
import { cli } from './easy/cli.ts';
import { common } from './easy/common.ts';
import { date } from './easy/date.ts';
import { elsewhere } from './easy/elsewhere.ts';
import { ending } from './easy/ending.ts';
import { errors } from './easy/errors.ts';
import { guideLinks } from './easy/guide-links.ts';
import { home } from './easy/home.ts';
import { lifeEvents } from './easy/life-events.ts';
import { locked } from './easy/locked.ts';
import { logs } from './easy/logs.ts';
import { nextStep } from './easy/next-step.ts';
import { notices } from './easy/notices.ts';
import { password } from './easy/password.ts';
import { pinChange } from './easy/pin-change.ts';
import { pinEntry } from './easy/pin-entry.ts';
import { plan } from './easy/plan.ts';
import { question } from './easy/question.ts';
import { readAloud } from './easy/read-aloud.ts';
import { samples } from './easy/samples.ts';
import { settings } from './easy/settings.ts';
import type { Messages } from './ja.ts';

/** やさしいにほんご: short sentences, plain words, a reading above every kanji. */
export const easy: Messages = {
  common,
  date,
  elsewhere,
  ending,
  errors,
  home,
  nextStep,
  notices,
  certificate,
  calendar,
  guideLinks,
  logs,
  password,
  pinEntry,
  pinChange,
  locked,
  plan,
  question,
  samples,
  about,
  readAloud,
  lifeEvents,
  settings,
  cli,
};
