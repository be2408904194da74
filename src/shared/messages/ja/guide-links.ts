import type { GuideTopicId } from '../../model/guide-topic.ts';

const titles: Readonly<Record<GuideTopicId, string>> = {
  certificates: '電子証明書とは',
  uses: '電子証明書を使うところ',
  pins: '暗証番号とパスワード',
  expiry: 'いつまで使えるか',
  renewal: '電子証明書の更新',
  expired: '期限が切れたとき',
  revoked: '期限の前に使えなくなるとき',
  moving: '引っ越しや結婚をしたとき',
  children: '子どものカード',
  foreigners: '在留期間のある方',
  stopping: '使うのをやめるとき',
  locked: 'ロックされたとき、忘れたとき',
  lost: 'カードをなくしたとき',
  office: '市区町村の窓口',
  readers: 'カードリーダーをつなぐ',
  phone: 'スマホ用電子証明書',
  'card-renewal': 'カードの更新（10年・5年）',
  hospital: '病院や薬局で使えないとき',
  driving: 'マイナ免許証',
  services: 'e-Tax・マイナポータルでエラーが出るとき',
  'office-days': '窓口の休みと予約',
  reissue: '再交付・特急発行・手数料',
  abroad: '海外へ行くとき',
  combined: '特定在留カード',
  baby: '赤ちゃんのカード',
  'which-pin': 'どの暗証番号ですか（場所別）',
};

/** What the rest of the window says about the guide. Its pages are loaded when one of them is opened. */
export const guideLinks = {
  open: 'ガイド',
  titles,
  /** @param title of the page */
  read: (title: string) => `「${title}」を読む`,
};
