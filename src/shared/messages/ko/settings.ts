import type { Translated } from '../translation.ts';

export const settings: Translated<'settings'> = {
  unconfirmed:
    '이 번역은 아직 원어민의 확인을 받지 않았습니다. 옆에 있는 일본어 공식 용어를 기준으로 해 주세요.',
};
