import type { Guide } from '../../ja/guide.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

export const lost: Guide['topics']['lost'] = {
  summary: `바로 ${lostCardLines.foreign.number}로 전화하세요. 24시간, 매일, 무료로 정지할 수 있습니다.`,
  words: [
    '잃어버림',
    '잃어버렸다',
    '분실',
    '떨어뜨림',
    '도난',
    '도둑',
    '찾음',
    '찾았다',
    '전화',
    '경찰',
    '재발급',
    '일시 정지',
    '정지',
    '특급',
    '새 카드',
    '지갑',
  ],
  sections: {
    stop: {
      heading: '먼저 전화로 정지하기',
      phone: `외국어 전용 ${lostCardLines.foreign.number}: 한국어는 ${foreignLineHours.ko}. 일본어 번호(マイナンバー総合フリーダイヤル)는 ${lostCardLines.japanese.number}입니다(음성 안내에서 2번).`,
      hours:
        '둘 다 무료이며 분실과 도난은 24시간, 매일 접수합니다. 위 시간 외에 외국어 전화는 일시 정지만 접수합니다.',
    },
    after: {
      heading: '그다음에',
      list: [
        '밖에서 잃어버렸으면 경찰에도 신고하고 접수번호(受理番号)를 적어 둡니다.',
        `찾지 못하면 주민등록이 있는 시구정촌 창구(市区町村の窓口)에서 분실을 신고하고 새 카드를 신청합니다. 사진과 다른 본인 확인 서류도 가져갑니다. 보통은 수수료(${fees.newCard.toLocaleString('ko')}엔 정도)가 듭니다.`,
        `급할 때는 신고 후 ${periods.expressReportDays}일 이내에 특급 발급(特急発行)을 요청할 수 있습니다. 1주일 정도 걸리고 ${fees.expressCard.toLocaleString('ko')}엔 정도입니다. 먼저 창구에 문의해 주세요.`,
        '운전면허 정보를 넣은 카드(マイナ免許証)를 쓰던 분은 새 카드에 면허 정보가 없습니다. 경찰에서 다시 넣을 때까지 그 카드만으로는 운전할 수 없습니다.',
      ],
    },
    found: {
      heading: '찾았을 때',
      office:
        '창구에서 일시 정지를 풀어 달라고 합니다. 전화로는 할 수 없습니다. 전자증명서를 다시 발급해야 할 수도 있고, 수수료가 들 수도 있습니다.',
    },
    safe: {
      heading: '주운 사람이 사용할 수 있나요?',
      pin: '전자증명서를 사용하려면 비밀번호가 필요합니다. 연달아 틀리면 잠깁니다. 비밀 키는 IC 칩에서 읽을 수 없습니다.',
    },
  },
  next: {
    title: `${lostCardLines.foreign.number}로 전화하기`,
    sentence: '정지한 뒤에 찾아도 다시 사용할 수 있습니다. 망설여지면 먼저 정지해 주세요.',
  },
};
