import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: '请输入签名用密码「署名用パスワード」',
  purpose: '用于从卡中读取签名用电子证书的日期和记载内容。不会进行签名。',
  label: '签名用密码「署名用パスワード」',
  which: '您在市区町村窗口设置的6～16个字符的密码。不是4位的PIN码。',
  submit: '读取证书',
  working: '卡正在确认。请不要移动卡。',
  done: '已读取签名用电子证书。',
  keepsNothing: '密码不会保存在任何地方，也不会发送到互联网。',
};
