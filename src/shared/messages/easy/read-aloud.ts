import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: '{声|こえ}で {読|よ}む',
  stop: '{声|こえ}を {止|と}める',
};
