import type { Guide } from '../../ja/guide.ts';

export const officeDays: Guide['topics']['office-days'] = {
  summary: '很多窗口周末休息；第3个星期六的次日星期日，全国都不能办理电子证书手续。',
  words: ['周末', '星期六', '星期日', '节假日', '开放时间', '休息', '预约', '年末年初'],
  sections: {
    closed: {
      heading: '休息日',
      usual: '周末、节假日、年末年初通常休息。有的市区町村每月开放几次。',
      national: '第3个星期六的次日星期日，全国系统停止，即使窗口开放也不能办理电子证书手续。',
    },
    appointment: {
      heading: '预约「予約」',
      ask: '有的窗口没有预约就不受理，有的预约已满。请在到期前尽早预约。',
      late: '即使错过期限，之后也可以免费签发。',
    },
    place: {
      heading: '地点',
      branch: '有的市区町村可以在分所或邮局「郵便局」办理。请查看网站或打电话确认。',
    },
  },
  next: {
    title: '去之前，在市区町村网站或打电话确认',
    sentence: '请搜索「マイナンバーカード 電子証明書 予約」。',
  },
};
