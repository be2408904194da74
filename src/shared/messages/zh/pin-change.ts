import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';

const name = (pin: PinKind) => common.secrets[pin];
const word = (pin: PinKind) => (pin === 'sign' ? '密码' : 'PIN码');

export const pinChange: Messages['pinChange'] = {
  open: { sign: '修改密码', pin: '修改PIN码' },
  openOf: (pin) => `修改${name(pin)}`,
  title: '修改PIN码或密码',
  leave: '取消并返回主页',
  left: (pin) => `已取消修改。${word(pin)}没有改变。`,
  back: '上一步',
  next: '下一步',
  steps: {
    label: '步骤',
    which: '选择',
    current: (pin) => `现在的${word(pin)}`,
    replacement: (pin) => `新的${word(pin)}`,
    done: '完成',
    passed: '已完成',
  },
  nothingSentYet: '在最后按下“修改”之前，不会向卡发送任何内容。您可以随时停止。',
  looks: { sign: '字母和数字 6～16个字符', pin: '4位数字' },
  introduction: {
    sign: '由字母和数字组成的6～16个字符。在 e-Tax 报税、在线迁出登记「転出届」等电子申请的最后输入。',
    auth: '4位数字。登录 Mynaportal「マイナポータル」、在便利店领取证明「コンビニ交付」、作为健康保险证「健康保険証」办理登记时输入。',
    'card-info': '4位数字。将姓名和住址填入申请表时输入。',
  },
  notToBeMixedUp: {
    sign: '它与4位的PIN码「暗証番号」不同。',
    auth: '卡面信息录入辅助用「券面事項入力補助用」和居民基本台账用「住民基本台帳用」也是4位数字，但分别是不同的PIN码。',
    'card-info':
      '用户认证用「利用者証明用」和居民基本台账用「住民基本台帳用」也是4位数字，但分别是不同的PIN码。',
  },
  which: {
    heading: '您想修改哪一个？',
    label: '可以修改的',
    elsewhere: '在这里不能修改的',
    none: '现在没有可以在这里修改的项目。',
    residentOnly: '只能在住民票所在的市区町村窗口「市区町村の窓口」修改。',
    reasons: {
      locked: '因为已被锁定，所以不能在这里修改。',
      absent: '这张卡没有设置。',
      unknown: '无法确认剩余次数，所以不能修改。请把卡重新放在读卡器上。',
      reading: '正在读取卡。',
    },
  },
  current: {
    heading: (pin) => `请输入现在的${name(pin)}`,
    label: (pin) => `现在的${name(pin)}`,
    forgotten: '想不起来时',
    notNow: (pin) => `现在不能修改${name(pin)}`,
  },
  pad: {
    heading: (pin) => `用读卡器的按键修改${name(pin)}`,
    sentence: '这个读卡器有数字按键。PIN码从读卡器直接传给卡，不会进入这台电脑。',
    order: [
      '输入现在的PIN码，按读卡器的确认键。',
      '输入新的PIN码，按确认键。',
      '再次输入新的PIN码，按确认键。',
    ],
    advice: '请避免使用生日或 1234 等容易被人猜中的号码。此屏幕无法检查。',
    begin: '在读卡器上开始',
    whatHappens: '开始后，读卡器会要求输入号码。要停止时，请按读卡器的取消键。',
    working: '请用读卡器的按键输入。要停止时，请按读卡器的取消键。',
    typeHere: '在此屏幕输入',
    useKeys: '用读卡器的按键输入',
    noKeys: '这个读卡器没有数字按键，所以请在此屏幕输入。',
    noLetters: '读卡器的按键只有数字，所以请在此屏幕输入密码。',
  },
  replacement: {
    heading: (pin) => `请设置新的${name(pin)}`,
    first: (pin) => `新的${name(pin)}`,
    second: '请再输入一次相同的内容',
    same: '两次相同。',
    different: '两次不同。',
    differentNext: '其中一次输错了。请重新输入。',
    whatHappens: (pin) =>
      `按下“修改”后，卡会核对一次现在的${word(pin)}。如果正确，就会换成新的；如果不正确，则不会改变，剩余次数减少1次。`,
    submit: '修改',
    submitAnyway: '仍然修改',
    working: '卡正在修改。请不要移动卡。',
  },
  advice: {
    title: '容易被人猜中',
    reasons: {
      'same-as-current': '与现在的相同。',
      'same-as-other': '与其他PIN码相同。',
      'birth-date': '与生日或卡上的日期相同。捡到卡的人会最先尝试。',
      year: '与公历年份相同。',
      sequence: '是按顺序排列的数字或字母。',
      repeated: '是相同数字或字母的重复。',
    },
    again: '请另选一个；如果确定使用，请再按一次“仍然修改”。',
  },
  done: {
    heading: (pin) => `已修改${name(pin)}`,
    sentence: '从现在起，只能使用新的。',
    keep: {
      heading: '写下来，妥善保管',
      texts: [
        '请将领卡时拿到的「設定暗証番号記載票」等记录改写成新的。',
        '请将记录与卡分开，保管在安全的地方。',
      ],
    },
    asks: {
      heading: '今后会要求输入新的地方',
      texts: {
        sign: [
          'e-Tax、Mynaportal「マイナポータル」等，用于电子申请的所有软件和应用',
          '在其他电脑或手机上使用这张卡时',
        ],
        auth: [
          'Mynaportal「マイナポータル」等，用这张卡登录的所有软件和应用',
          '便利店的终端「コンビニ交付」、健康保险证「健康保険証」的登记处',
          '在其他电脑或手机上使用这张卡时',
        ],
        'card-info': [
          '填入姓名和住址的所有软件和应用',
          '办理将电子证书存入手机「スマホ用電子証明書」等手续，要求输入此PIN码时',
        ],
      },
      phone: '手机用电子证书「スマホ用電子証明書」的PIN码和密码是另外的。它们没有改变。',
    },
    secret: {
      heading: '不要告诉别人',
      text: '请不要将PIN码和密码告诉别人，也不要把卡借给别人。有人通过电话或邮件询问时，也请不要回答。',
    },
    another: '再修改其他的',
    home: '返回主页',
  },
  failed: {
    title: '修改的结果',
    inForce: {
      old: {
        sign: '密码仍是原来的，没有改变。',
        pin: 'PIN码仍是原来的，没有改变。',
      },
      'old-or-new': {
        sign: '不清楚现在是哪个密码。请先试新的。',
        pin: '不清楚现在是哪个PIN码。请先试新的。',
      },
    },
  },
  interrupted: {
    heading: '因为卡离开了，修改已停止',
    inForce: (pin) => `${word(pin)}仍是原来的，没有改变。`,
    sentence: '您输入的内容没有发送到卡，已从此屏幕清除。',
    next: '读取卡后，可以从主页再次修改。',
  },
};
