import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: '什么是电子证书',
  uses: '电子证书的用途',
  pins: 'PIN码和密码',
  expiry: '可以用到什么时候',
  renewal: '电子证书的更新',
  expired: '已经过期时',
  revoked: '到期前不能使用时：失效「失効」',
  moving: '搬家或结婚时',
  children: '孩子的卡',
  foreigners: '有在留期间的人',
  stopping: '不再使用时',
  locked: '被锁定或忘记时',
  lost: '卡丢失时',
  office: '市区町村窗口',
  readers: '连接读卡器',
  phone: '手机用电子证书',
  'card-renewal': '更换新卡（卡的更新）',
  hospital: '在医院或药店不能使用时',
  driving: '驾照一体卡「マイナ免許証」',
  services: 'e-Tax、Mynaportal 出现错误时',
  'office-days': '窗口的休息日和预约',
  reissue: '补发、加急签发和手续费',
  abroad: '去国外时',
  combined: '特定在留卡「特定在留カード」',
  baby: '婴儿的卡',
  'which-pin': '是哪个PIN码？按场所查看',
};

export const guideLinks: Messages['guideLinks'] = {
  open: '指南',
  titles,
  read: (title) => `阅读“${title}”`,
};
