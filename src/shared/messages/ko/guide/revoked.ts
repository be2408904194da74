import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const revoked: Guide['topics']['revoked'] = {
  summary: '기한 전이라도 이사나 분실 등으로 효력을 잃는 경우가 있습니다.',
  words: [
    '실효',
    '효력 상실',
    '폐지',
    '무효',
    '사용 불가',
    '유효성 확인',
    '도난',
    '직권',
    '유출',
    '사망',
    '전출',
    `${periods.plannedMoveDays}일`,
  ],
  sections: {
    causes: {
      heading: '효력을 잃는 경우(失効)',
      both: '2가지 모두',
      list: [
        '사용을 그만두는 신청을 했다',
        '카드를 잃어버렸거나 도난당했다, 또는 카드를 사용할 수 없게 되었다',
        '기록에 잘못이 발견되는 등 관공서의 판단으로 효력을 잃었다(職権失効)',
        '비밀 키 등의 정보가 새어 나갔다',
        '유효기한이 되었다',
      ],
      sign: '서명용(署名用)만: 성명, 주소, 생년월일, 성별이 바뀌었다.',
      auth: `이용자 증명용: 기한(이사 후 ${periods.moveInDays}일, 전출 예정일부터 ${periods.plannedMoveDays}일)까지 전입신고(転入届)를 하지 않거나 ${periods.continuedUseDays}일 이내에 계속 이용(継続利用) 절차를 밟지 않으면 카드 자체와 함께 효력을 잃습니다.`,
    },
    stays: {
      heading: '효력을 잃지 않는 경우',
      auth: `이용자 증명용은 성명이나 주소가 바뀌어도 효력을 잃지 않습니다(위의 ${periods.plannedMoveDays}일 규정은 제외).`,
      minor:
        '지역 이름이 바뀌거나 번지를 매기는 방식이 바뀌는 등의 작은 변경으로는 서명용도 효력을 잃지 않습니다.',
    },
    check: {
      heading: '효력을 잃었는지 확인하는 방법',
      notHere:
        'Shomei에서는 확인할 수 없습니다. 확인할 수 있는 사람이 법률로 정해져 있기 때문입니다. Shomei의 “유효기간 내”는 날짜만을 말합니다.',
      official:
        '공식 JPKI 이용자 소프트웨어(JPKI利用者ソフト)의 유효성 확인(有効性確認)이나 시구정촌 창구에서 확인할 수 있습니다.',
    },
  },
  next: {
    title: '새 전자증명서가 필요하면 시구정촌 창구(市区町村の窓口)로',
    sentence:
      '효력을 잃은 것은 되돌릴 수 없습니다. 카드와 비밀번호를 준비해서 가면 새로 발급받을 수 있습니다.',
  },
};
