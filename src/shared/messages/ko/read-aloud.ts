import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: '소리 내어 읽기',
  stop: '읽기 멈추기',
};
