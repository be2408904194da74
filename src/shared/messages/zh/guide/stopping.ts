import type { Guide } from '../../ja/guide.ts';

export const stopping: Guide['topics']['stopping'] = {
  summary: '在市区町村窗口申请，可以停用电子证书。',
  words: ['停用', '不用了', '停止', '失效申请', '退还', '解约', '取消', '废止', '不需要', '添加', '重新使用'],
  sections: {
    stop: {
      heading: '停用',
      office: '在住民票所在的市区町村窗口「市区町村の窓口」，申请使电子证书不能使用，即失效「失効」。',
      online: '有时也可以用官方的 JPKI 用户软件「JPKI利用者ソフト」申请。不能从 Shomei 申请。',
      which: '也可以只停用签名用，或只停用用户认证用。',
    },
    effects: {
      heading: '停用之后',
      card: '作为身份证明文件的卡，可以继续使用。',
      auth: '停用用户认证用「利用者証明用」后，不能用于 Mynaportal、便利店和健康保险证。',
      phone: '停用卡的电子证书后，手机用电子证书「スマホ用電子証明書」也不能使用。',
    },
    again: {
      heading: '又想使用时',
      office: '在卡的有效期限之前，可以在窗口申请签发新的。',
    },
  },
  next: {
    title: '停用之前，确认是否作为健康保险证使用',
    sentence: '如果正在使用，请先就资格确认书「資格確認書」向您加入的健康保险咨询。',
  },
};
