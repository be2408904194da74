import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const reissue: Guide['topics']['reissue'] = {
  summary: `분실 등으로 다시 만들면 ${fees.newCard.toLocaleString('ko')}엔 정도, 특급은 ${fees.expressCard.toLocaleString('ko')}엔 정도. 갱신과 재설정은 무료입니다.`,
  words: ['재발급', '수수료', '얼마', '비용', '무료', '특급', '고장', '파손'],
  sections: {
    fees: {
      heading: '비용',
      list: [
        `카드를 다시 만들기(再交付), 분실이나 파손: ${fees.newCard.toLocaleString('ko')}엔 정도`,
        `특급 발급(特急発行): ${fees.expressCard.toLocaleString('ko')}엔 정도`,
        '카드 갱신, 전자증명서 갱신과 발급, 비밀번호 재설정: 무료',
      ],
      may: '재해 등의 경우 무료가 되기도 합니다. 창구에 문의해 주세요.',
    },
    express: {
      heading: '특급 발급(特急発行)',
      who: `분실을 신고한 지 ${periods.expressReportDays}일 이내인 분, 1세 미만의 아기 등이 요청할 수 있습니다. 1주일 정도 걸립니다.`,
      ask: '누가 요청할 수 있는지, 어떻게 받는지 먼저 창구에 문의해 주세요.',
    },
    bring: {
      heading: '준비물',
      list: [
        '얼굴 사진',
        '본인 확인 서류(本人確認書類)',
        '경찰의 접수번호(受理番号). 밖에서 잃어버렸을 때',
        '망가진 카드(있으면)',
      ],
    },
  },
  next: {
    title: '주민등록이 있는 시구정촌 창구에 전화하기',
    sentence: '예약이 필요한지, 무엇을 가져갈지 문의해 주세요.',
  },
};
