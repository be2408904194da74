import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const revoked: Guide['topics']['revoked'] = {
  summary: '即使还没到期，也可能因搬家或丢失等不能使用（失效）。',
  words: [
    '失效',
    '吊销',
    '无效',
    '不能用',
    '有效性确认',
    '被盗',
    '职权',
    '泄露',
    '死亡',
    '迁出',
    `${periods.plannedMoveDays}天`,
  ],
  sections: {
    causes: {
      heading: '失效「失効」的情况',
      both: '2种都会失效：',
      list: [
        '申请了停止使用',
        '卡丢失、被盗，或卡不能使用',
        '发现记录有误等，由政府机关决定失效「職権失効」',
        '私钥等信息泄露',
        '到了有效期限',
      ],
      sign: '只有签名用「署名用」失效：姓名、住址、出生日期或性别变更。',
      auth: `用户认证用：没有在期限内（搬入后${periods.moveInDays}天、预定迁出日起${periods.plannedMoveDays}天）办理迁入登记「転入届」，或${periods.continuedUseDays}天以内没有办理继续使用「継続利用」手续时，与卡本身一起失效。`,
    },
    stays: {
      heading: '不失效的情况',
      auth: '用户认证用电子证书，即使姓名或住址变更也不会失效（上述逾期未办手续的情况除外）。',
      minor: '市区町村或町的名称改变、住居表示改变等小的变更，签名用电子证书也不会失效。',
    },
    check: {
      heading: '确认是否失效的方法',
      notHere: 'Shomei 无法确认，因为法律规定了哪些人可以查询。Shomei 显示的“在有效期内”只是指日期。',
      official:
        '可以用官方的 JPKI 用户软件「JPKI利用者ソフト」的有效性确认「有効性確認」，或在市区町村窗口确认。',
    },
  },
  next: {
    title: '如果需要新的电子证书，请到市区町村窗口「市区町村の窓口」',
    sentence: '失效的证书不能恢复。带上卡，记好PIN码和密码，就可以申请签发新的。',
  },
};
