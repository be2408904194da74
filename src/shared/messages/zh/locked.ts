import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { foreignLineHours, kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
const OFFICE = '住民票所在的市区町村窗口「市区町村の窓口」';

export const locked: Messages['locked'] = {
  open: '查看详细步骤',
  openOf: (pin) => `查看详细步骤：${name(pin)}`,
  pages: {
    reading: { title: '正在读取卡', sentence: '请不要移动卡，稍候片刻。' },
    unknown: {
      title: '无法确认剩余次数',
      sentence: '不清楚是否有被锁定「ロック」的项目。',
    },
    'nothing-locked': {
      title: '没有被锁定「ロック」的项目',
      sentence: 'PIN码和密码都可以照常使用。',
    },
    'no-pins': {
      title: '没有被锁定「ロック」的项目',
      sentence:
        '这似乎是无PIN码的卡「顔認証マイナンバーカード」。可以作为健康保险证和身份证明文件使用，不能用于需要输入PIN码的服务。',
    },
  },
  noCertificate: (absent) => ({
    title: '没有被锁定「ロック」的项目',
    sentence: `这张卡中没有${absent.map((kind) => common.certificates[kind]).join('和')}。相应的PIN码或密码也就没有，所以不会锁定。这不是故障。`,
  }),
  lockedPage: (pins) => ({
    title: `已锁定「ロック」：${pins.map(name).join('、')}`,
    sentence:
      '这是因为连续输错。等待不会让它恢复，但重新设置后就能再次使用。作为身份证明文件的卡，仍可照常使用。',
  }),
  wayOut: {
    heading: '解决方法',
    wait: '请等到卡读取完成。',
    'read-again': '请把卡重新放在读卡器上，再读取一次。',
    none: {
      title: '现在没有需要做的事',
      'nothing-locked': '如果您知道PIN码或密码，可以从主页修改。',
      'no-pins': `如果您想使用PIN码，可以到${OFFICE}切换。`,
      'no-certificate': `如果需要电子证书「電子証明書」，请到${OFFICE}咨询签发事宜。`,
      forgottenHeading: '想不起来时',
      forgotten: `请不要尝试，在被锁定之前重新设置。请带着卡到${OFFICE}。免费。`,
    },
    kiosk: {
      title: '可以用手机应用和便利店等的终端重新设置',
      steps: (other) => [
        '在手机上安装应用「JPKI暗証番号リセット」。',
        `在应用中预约：拍摄卡的照片面，输入${name(other)}读取卡，再拍摄自己的脸。`,
        `预约后${periods.kioskBookingHours}小时以内，到便利店等的自助终端「キオスク端末」。可使用时间为${kioskHours.from}～${kioskHours.to}。`,
        '将卡放在终端上，设置新的PIN码或密码。免费。',
      ],
      shopsHeading: '可以使用的店铺',
      shops: {
        sign: '7-Eleven「セブン-イレブン」、罗森「ローソン」、全家「ファミリーマート」、Ministop「ミニストップ」、永旺「イオン」、AEON Style，以及大荣「ダイエー」、永旺北海道、永旺东北、Fuji「フジ」的部分店铺。',
        auth: '7-Eleven「セブン-イレブン」、永旺「イオン」、AEON Style，以及永旺北海道、永旺东北、Fuji「フジ」的部分店铺。罗森、全家、Ministop、大荣不能使用。',
      },
      conditionsHeading: '须符合以下所有条件',
      conditions: (other) => [
        `知道${name(other)}`,
        '电子证书「電子証明書」在有效期内，且没有失效「失効」',
        '没有因搬家或结婚等变更住址或姓名',
      ],
      otherwise: `如果不符合，请到${OFFICE}重新设置。`,
      official: '在官方说明中确认可以使用的店铺',
    },
    office: {
      title: `请到${OFFICE}重新设置`,
      because: {
        'both-locked': '签名用密码和用户认证用PIN码都被锁定了，所以不能在便利店的终端重新设置。',
        'office-only':
          '卡面信息录入辅助用「券面事項入力補助用」和居民基本台账用「住民基本台帳用」的PIN码只能在窗口重新设置。如果其他的也被锁定，可以在窗口一并重新设置。',
        'not-announced': '这种卡尚未发行，所以除窗口以外能否重新设置，目前还不清楚。',
        'other-secret': '便利店的终端需要另一个PIN码（密码）和相应的电子证书，但这张卡不能使用它们。',
        'card-ended': '卡已过期，所以不能在便利店的终端重新设置。申请新卡的事宜，也请在窗口咨询。',
        'certificate-ended': '电子证书已过期，所以不能在便利店的终端重新设置。在窗口可以同时办理更新。',
        'certificate-unusable': '电子证书尚未生效或无法读取，所以不能在便利店的终端重新设置。',
      },
      free: '请在窗口说：「暗証番号を設定し直したい」（“我想重新设置PIN码”）。免费。',
    },
  },
  bring: {
    heading: '携带物品「持ち物」',
    kiosk: ['个人编号卡「マイナンバーカード」', '已安装应用「JPKI暗証番号リセット」的手机'],
    office: ['个人编号卡「マイナンバーカード」', '其他身份证明文件「本人確認書類」（驾照等）'],
    agent:
      '由别人代办「代理人」时，要等寄给本人的信件「照会書」收到后再去一次，所以通常需要去窗口2次。未满15岁孩子的父母等去1次即可。请先向窗口咨询。',
  },
  counters: '现在的剩余次数「残り回数」',
  lost: {
    heading: '卡丢失时「カードをなくしたとき」',
    sentence: '暂停使用「一時停止」的电话：',
    phone: lostCardLines.foreign.number,
    hours: `免费，全年每天24小时；中文服务时间 ${foreignLineHours.zh}，其余时间只办理暂停。日语：${lostCardLines.japanese.number}。`,
  },
  print: '用大字体打印',
  printed: (day) => `由 Shomei 于${day}打印`,
};
