import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: '전자증명서란',
  uses: '전자증명서를 사용하는 곳',
  pins: '비밀번호와 패스워드',
  expiry: '언제까지 사용할 수 있나',
  renewal: '전자증명서의 갱신(更新)',
  expired: '기한이 지났을 때',
  revoked: '기한 전의 효력 상실(失効)',
  moving: '이사나 결혼을 했을 때',
  children: '자녀의 카드',
  foreigners: '재류기간이 있는 분',
  stopping: '사용을 그만둘 때',
  locked: '잠겼을 때, 잊었을 때',
  lost: '카드를 잃어버렸을 때',
  office: '시구정촌 창구',
  readers: '카드 리더기 연결하기',
  phone: '스마트폰용 전자증명서',
  'card-renewal': '카드 갱신',
  hospital: '병원이나 약국에서 사용할 수 없을 때',
  driving: '운전면허 정보를 넣은 카드(マイナ免許証)',
  services: 'e-Tax·마이나포털에서 오류가 날 때',
  'office-days': '창구의 휴일과 예약',
  reissue: '재발급·특급 발급·수수료',
  abroad: '해외로 갈 때',
  combined: '특정재류카드(特定在留カード)',
  baby: '아기의 카드',
  'which-pin': '어느 비밀번호인가요? 장소별',
};

export const guideLinks: Messages['guideLinks'] = {
  open: '가이드',
  titles,
  read: (title) => `“${title}” 읽기`,
};
