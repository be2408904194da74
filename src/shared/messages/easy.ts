import { about } from './easy/about.ts';
import { calendar } from './easy/calendar.ts';
import { guideLinks } from './easy/guide-links.ts';
import { logs } from './easy/logs.ts';
import { readAloud } from './easy/read-aloud.ts';
import { lifeEvents } from './easy/life-events.ts';
import { ja, type Messages } from './ja.ts';

/** やさしいにほんご: short sentences, plain words, a reading above every kanji. */
export const easy: Messages = {
  ...ja,
  about,
  calendar,
  guideLinks,
  logs,
  readAloud,
  lifeEvents,
};
