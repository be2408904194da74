import { kioskHours, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';
import { chainsFor } from '../shops.ts';

export const locked: Guide['topics']['locked'] = {
  summary: '可以在便利店等的终端或市区町村窗口重新设置。免费。',
  words: [
    '锁定',
    '锁住',
    '密码',
    'PIN码',
    '忘记',
    '忘了',
    '输错',
    '想不起来',
    '解锁',
    '解除',
    '重新设置',
    '初始化',
    '自助终端',
    '便利店',
    '7-Eleven',
  ],
  sections: {
    why: {
      heading: '什么是锁定',
      limits:
        '签名用「署名用」连续输错5次，用户认证用「利用者証明用」连续输错3次，为了防止被盗用，就会锁定「ロック」，不能使用。',
      other: '被锁定的只有那一个。其他PIN码和密码，以及作为身份证明文件的卡，可以继续使用。',
      insurance: '即使用户认证用被锁定，也可以通过人脸识别作为健康保险证使用。',
      expiry: '这与过期不同。等待不会让它恢复。',
    },
    forgotten: {
      heading: '忘记时',
      again: '无法查出以前的。需要设置新的，也就是重新设置「再設定」。',
      wait: '想起来之前，请不要尝试。被锁定之前也可以重新设置。',
    },
    kiosk: {
      heading: '在便利店等的终端',
      know: '签名用和用户认证用，只要知道其中一个，就可以重新设置另一个。',
      steps: {
        steps: [
          '在支持NFC的手机上安装应用「JPKI暗証番号リセット」。',
          '在应用中预约。输入您知道的那个，读取卡，再拍摄卡和自己的脸。',
          `${periods.kioskBookingHours}小时以内，在店里的自助终端「キオスク端末」放置卡，设置新的。可使用时间为${kioskHours.from}～${kioskHours.to}。`,
        ],
      },
      shops: `签名用：${chainsFor('sign')}等。用户认证用：只有${chainsFor('auth')}等部分店铺。`,
      not: '电子证书已过期或失效「失効」时，以及住址或姓名变更时，不能使用。',
    },
    office: {
      heading: '在市区町村窗口「市区町村の窓口」',
      all: '在住民票所在的市区町村窗口，4种都可以重新设置。如果两个都不知道，只能到窗口办理。',
      only: '卡面信息录入辅助用和居民基本台账用只能在窗口办理。',
    },
  },
  next: {
    title: '放置卡，查看哪个被锁定了',
    sentence: '主页的“查看详细步骤”会显示一个适合您的卡的解决方法。',
  },
};
