import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: '서명용은 자동으로 끝납니다. 신고할 때 새로 발급받아 주세요.',
  words: [
    '이사',
    '전입',
    '전출',
    '결혼',
    '이혼',
    '개명',
    '이름',
    '성명',
    '성',
    '주소',
    '해외',
    '귀국',
    `${periods.plannedMoveDays}일`,
    `${periods.moveInDays}일`,
    `${periods.continuedUseDays}일`,
    '계속 이용',
  ],
  sections: {
    sign: {
      heading: '서명용 전자증명서(署名用電子証明書)',
      ends: '이사나 결혼 등으로 성명이나 주소 등이 바뀌면 기한 전이라도 자동으로 사용할 수 없게 됩니다(失効).',
      again: '이사나 결혼 신고를 할 때 창구에서 새 서명용 전자증명서의 발급도 함께 요청해 주세요.',
      until: '새것의 기한은 이용자 증명용과 같은 날까지입니다. 그때부터 5년이 아닙니다.',
    },
    auth: {
      heading: '이용자 증명용 전자증명서(利用者証明用電子証明書)',
      stays: '성명이나 주소가 바뀌어도 그대로 사용할 수 있습니다.',
      thirty: `다만 카드 자체를 사용할 수 없게 되는 경우가 있습니다. 이사한 날부터 ${periods.moveInDays}일, 전출 예정일부터 ${periods.plannedMoveDays}일 이내에 전입신고(転入届)를 하지 않았거나, 신고 후 ${periods.continuedUseDays}일 이내에 카드의 계속 이용(継続利用) 절차를 밟지 않은 경우입니다. 전자증명서도 함께 효력을 잃고, 다시 만드는 데 약 ${fees.newCard.toLocaleString('ko')}엔이 듭니다.`,
    },
    phone: {
      heading: '스마트폰',
      ends: '카드의 서명용이 효력을 잃으면 스마트폰용 전자증명서(スマホ用電子証明書)도 효력을 잃습니다. 카드의 절차를 마친 뒤 다시 신청해 주세요.',
    },
    abroad: {
      heading: '해외로 이사할 때',
      ask: '일본 국적인 분은 출발 전날까지 창구에서 계속 이용(継続利用) 절차를 밟으면 카드를 계속 사용할 수 있습니다. 하지 않으면 카드는 효력을 잃습니다. 서명용은 출국일에 효력을 잃습니다.',
    },
  },
  next: {
    title: '창구에서 「署名用電子証明書も新しくしたい」라고 말하기',
    sentence:
      '서명용 전자증명서도 새로 하고 싶다는 뜻입니다. 카드 외에 주민기본대장용 비밀번호(住民基本台帳用暗証番号) 4자리와 서명용 패스워드(署名用パスワード)가 필요합니다. 미리 확인해 두세요.',
  },
};
