import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'Đọc thành tiếng',
  stop: 'Ngừng đọc',
};
