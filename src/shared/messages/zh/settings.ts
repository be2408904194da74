import type { Translated } from '../translation.ts';

export const settings: Translated<'settings'> = {
  unconfirmed: '本翻译尚未经母语者确认。请以旁边的日语官方用语为准。',
};
