import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary: `카드의 기한 ${periods.cardRenewalMonths}개월 전부터 사진을 준비해 신청합니다. ${periods.cardWaitMonths}개월 정도 걸립니다. 무료입니다.`,
  words: ['새 카드', '사진', '온라인 신청', '신청서', '10년', '수령', '카드 기한'],
  sections: {
    when: {
      heading: '언제부터',
      from: `카드의 유효기한(カードの有効期限) ${periods.cardRenewalMonths}개월 전부터 신청할 수 있습니다. 받을 때까지 ${periods.cardWaitMonths}개월 정도 걸리므로 일찍 신청해 주세요.`,
      stay: '재류기간이 정해진 분은 신청이 아니라 창구에서 카드의 기한을 연장합니다.',
    },
    how: {
      heading: '신청과 수령',
      steps: {
        steps: [
          '얼굴 사진을 준비합니다.',
          '스마트폰, 컴퓨터, 우편, 증명사진기 중 하나로 신청합니다. 무료입니다.',
          `${periods.cardWaitMonths}개월 정도 뒤에 수령 안내가 옵니다.`,
          '지금의 카드를 가지고 본인이 창구에서 받습니다. 예약(予約)이 필요한 창구도 있습니다.',
        ],
      },
    },
    after: {
      heading: '새 카드를 받으면',
      list: [
        '비밀번호와 패스워드를 모두 다시 정합니다.',
        '스마트폰용 전자증명서를 다시 신청하고 e-Tax 등에 다시 등록합니다.',
        '운전면허 정보(マイナ免許証)는 보통 새 카드에 없습니다.',
        '마이넘버는 바뀌지 않습니다.',
      ],
    },
  },
  next: {
    title: '홈에서 카드의 기한 보기',
    sentence: `카드를 올려놓으면 오른쪽 위에 표시됩니다. ${periods.cardRenewalMonths}개월이 남지 않았으면 바로 신청해 주세요.`,
  },
};
