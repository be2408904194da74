import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: '{電子|でんし}{証明書|しょうめいしょ}とは',
  uses: '{電子|でんし}{証明書|しょうめいしょ}を {使|つか}う ところ',
  pins: '{暗証|あんしょう}{番号|ばんごう}と パスワード',
  expiry: 'いつまで {使|つか}えるか',
  renewal: '{電子|でんし}{証明書|しょうめいしょ}の {更新|こうしん}',
  expired: '{期限|きげん}が {終|お}わったとき',
  revoked: '{期限|きげん}の {前|まえ}に {使|つか}えなく なるとき',
  moving: '{引|ひ}っ{越|こ}しや {結婚|けっこん}を したとき',
  children: '{子|こ}どもの カード',
  foreigners: '{日本|にほん}に いられる {期間|きかん}（{在留|ざいりゅう}{期間|きかん}）が ある{人|ひと}',
  stopping: '{使|つか}うことを やめるとき',
  locked: 'ロックのとき、{忘|わす}れたとき',
  lost: 'カードを なくしたとき',
  office: '{市区町村|しくちょうそん}の {窓口|まどぐち}',
  readers: 'カードリーダーを つなぐ',
  phone: 'スマホ{用|よう}{電子|でんし}{証明書|しょうめいしょ}',
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'ガイド',
  titles,
  read: (title) => `「${title}」を {読|よ}む`,
};
