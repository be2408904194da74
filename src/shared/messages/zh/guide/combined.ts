import type { Guide } from '../../ja/guide.ts';

export const combined: Guide['topics']['combined'] = {
  summary: '把在留卡和个人编号卡合为一张的卡。2026年6月起可以选择。',
  words: ['特定在留卡', '一体卡', '合一', '在留卡', '入管'],
  sections: {
    about: {
      heading: '这是什么卡',
      what: '把在留卡和个人编号卡合为一张「特定在留カード」。是否办理由自己决定（2026年6月起）。',
      same: '电子证书和PIN码的用法与以往的个人编号卡相同。',
    },
    good: {
      heading: '好处',
      once: '与延长在留期间的手续一并申请，卡的期限也会延长。不必再去一次市区町村窗口。',
    },
    how: {
      heading: '申请',
      where: '在出入国在留管理局「出入国在留管理局」与在留手续一并申请。领取可能需要一些天数。',
      ask: '手续费、携带物品、领取方法，请看入管的网页。',
    },
  },
  next: {
    title: '在入管的网页查看自己能否申请',
    sentence: '不办理的人，领到在留卡后，请照旧到市区町村窗口。',
  },
};
