import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'Read aloud',
  stop: 'Stop reading',
};
