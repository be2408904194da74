/** The dialog that asks for the signature password. Its field has the words of `pinEntry`. */
export const password = {
  title: '署名用パスワードを入れてください',
  purpose: '署名用電子証明書の日付と記載内容を、カードから読むために使います。署名はしません。',
  label: '署名用パスワード',
  which: '市区町村の窓口で決めた、6〜16文字のパスワードです。4桁の暗証番号ではありません。',
  submit: '証明書を読む',
  working: 'カードが確かめています。動かさないでください。',
  done: '署名用電子証明書を読みました。',
  keepsNothing: 'パスワードは、どこにも保存しません。インターネットにも送りません。',
};
