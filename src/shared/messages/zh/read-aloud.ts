import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: '朗读',
  stop: '停止朗读',
};
