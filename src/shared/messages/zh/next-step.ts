import { kioskHours, periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { chainsFor } from './shops.ts';

const OFFICE = '市区町村窗口「市区町村の窓口」';
const bring = '请携带卡，并记好PIN码和密码（如果收到了到期通知书「有効期限通知書」，也请带上）。不收手续费。';
const bringCard = '请携带卡，最好再带一份其他身份证明文件。';

export const nextStep: Messages['nextStep'] = {
  wait: { title: '请稍候', sentence: '正在读取卡。请不要移动卡。' },
  readAgain: {
    title: '请把卡重新放在读卡器上，再读取一次',
    sentence: `如果反复出现，请到住民票所在的${OFFICE}请工作人员检查卡。`,
  },
  cardEnded: (endedOn) => ({
    title: `请到${OFFICE}咨询新卡事宜`,
    sentence: `这张卡已于${date.plain(endedOn)}到期。不能只更新电子证书。请申请新卡（需要照片，大约${periods.cardWaitMonths}个月），在窗口领取。`,
  }),
  noCertificates: {
    title: `如果需要电子证书，可以在${OFFICE}申请签发`,
    sentence: '这张卡中没有电子证书。作为身份证明文件，仍可照常使用。',
  },
  bothLocked: {
    title: `请到住民票所在的${OFFICE}，两个都重新设置`,
    sentence: `签名用密码和用户认证用PIN码都被锁定了，所以不能在便利店重新设置。${bringCard}`,
  },
  locked: (pin, reset) =>
    reset === 'kiosk'
      ? {
          title: `请重新设置${common.secrets[pin]}`,
          sentence: `如果您知道${common.secrets[pin === 'sign' ? 'auth' : 'sign']}，请用手机应用「JPKI暗証番号リセット」和${pin === 'sign' ? '便利店' : `${chainsFor('auth')}等`}的终端（${kioskHours.from}～${kioskHours.to}）办理。如果不知道，请到${OFFICE}办理。两种方法都免费。`,
        }
      : {
          title: `请到${OFFICE}重新设置${common.secrets[pin]}`,
          sentence: `其他PIN码、密码和电子证书仍可照常使用。${bringCard}`,
        },
  lockedAndExpired: {
    title: `请到${OFFICE}办理更新，并重新设置PIN码或密码`,
    sentence: `电子证书已过期，所以不能在便利店重新设置。在窗口可以一次办完。${bringCard}`,
  },
  renewExpired: {
    title: `请到${OFFICE}申请签发新的电子证书`,
    sentence: `过期之后也可以签发。${bring}`,
  },
  signExpired: {
    title: `如果需要签名用电子证书，可以在${OFFICE}申请签发`,
    sentence: `用户认证用电子证书可以继续使用。${bring}`,
  },
  lastTry: (pin) => ({
    title: `再输错1次就会被锁定：${common.secrets[pin]}`,
    sentence:
      '想起来之前，请不要尝试。输入正确后，剩余次数会恢复。如果不确定，可以在被锁定之前到窗口重新设置。',
  }),
  renew: (until, daysLeft) => ({
    title: daysLeft === 0 ? `请今天就到${OFFICE}更新` : `请最晚在${date.day(until)}当天到${OFFICE}更新`,
    sentence: daysLeft === 0 ? `如果窗口不办公，过期后也可以免费签发。${bring}` : bring,
  }),
  renewWithCard: (until) => ({
    title: `需要换新卡：请尽早申请，以便最晚在${date.day(until)}领到`,
    sentence: `卡也在这一天到期。请尽早准备照片，通过邮寄、手机或电脑申请新卡，到领取大约需要${periods.cardWaitMonths}个月。有在留期间「在留期間」的人不用申请，而是在窗口延长卡的期限。`,
  }),
  checkClock: (from) => ({
    title: '请核对电脑的日期',
    sentence: `证书${date.from(from)}生效，但按电脑的时钟还没有到那一天。时钟似乎不准，请在电脑的设置中自动校准日期和时间。如果日期正确，到那天就可以使用。`,
  }),
  checkClockByBuild: (shown) => ({
    title: '请核对电脑的日期',
    sentence: `这台电脑的时钟显示${date.plain(shown)}，但本版 Shomei 是在那之后制作的。时钟不准，请在电脑的设置中自动校准日期和时间。`,
  }),
  seeSignature: {
    title: '要查看日期，请输入签名用密码「署名用パスワード」',
    sentence: '这张卡中似乎只有签名用电子证书。',
  },
  justIssued: {
    title: '请等1天左右再使用',
    sentence: '刚刚签发的电子证书，有时需要1小时到1天左右才能使用。',
  },
  nothing: (renewFrom) => ({
    title: '现在没有需要做的事',
    sentence: `${date.from(renewFrom)}，可以到${OFFICE}更新。`,
  }),
  nothingWithCard: (until, months) => ({
    title: '现在没有需要做的事',
    sentence: `${date.day(until)}，卡和电子证书同时到期。从${months}个月前起可以申请新卡（大约需要${periods.cardWaitMonths}个月）。有在留期间「在留期間」的人，请在延长在留期间之后、这一天之前到窗口办理。`,
  }),
};
