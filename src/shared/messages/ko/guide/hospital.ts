import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const hospital: Guide['topics']['hospital'] = {
  summary: '얼굴이나 4자리 비밀번호로 접수합니다. 안 되면 창구에서 자격확인서 등을 보여 줍니다.',
  words: ['건강보험증', '병원', '약국', '접수', '얼굴 인증', '자격확인서', '보험증', '오류'],
  sections: {
    use: {
      heading: '접수 방법',
      ways: '기기에 카드를 올려놓고 얼굴 인증이나 이용자 증명용 비밀번호(利用者証明用暗証番号) 4자리로 확인합니다.',
      locked: '비밀번호가 잠겨 있어도 얼굴 인증으로 사용할 수 있습니다.',
    },
    ended: {
      heading: '기한이 지났을 때',
      certificate: `이용자 증명용의 기한이 지난 달의 ${periods.insuranceMonths}개월 뒤 말일까지 사용할 수 있습니다. 진료나 약 정보는 제공할 수 없습니다.`,
      card: '카드의 기한이 지났으면 가입한 건강보험에 문의해 주세요.',
    },
    failing: {
      heading: '기기가 읽지 못할 때',
      list: [
        '카드를 다시 올려놓고 한 번 더 시도합니다.',
        '창구에 말합니다. 보통은 자격확인서(資格確認書)나, 자격정보 안내(資格情報のお知らせ)를 카드와 함께 보여 주면 됩니다.',
        '마이나포털(マイナポータル)의 건강보험증 화면을 보여 주는 방법도 있습니다.',
      ],
    },
  },
  next: {
    title: '이용자 증명용의 기한 보기',
    sentence: 'Shomei로 카드를 읽으면 기한과 잠김을 바로 알 수 있습니다.',
  },
};
