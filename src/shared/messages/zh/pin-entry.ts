import type { Messages } from '../ja.ts';

export const pinEntry: Messages['pinEntry'] = {
  password: {
    reveal: '显示密码',
    hint: '大写小写都可以输入。字母会全部变成大写。',
    faults: {
      'bad-character': '含有字母和数字以外的字符。请关闭中文或日文输入法。',
      'too-short': '字符太少。至少6个字符。',
      'too-long': '字符太多。最多16个字符。',
      'needs-letter': '没有字母。这个密码与4位的PIN码不同。',
      'needs-digit': '没有数字。',
    },
  },
  pin: {
    reveal: '显示PIN码',
    hint: '4位数字。',
    faults: {
      'bad-character': '含有数字以外的字符。PIN码是4位数字。',
      'too-short': '位数太少。PIN码是4位数字。',
      'too-long': '位数太多。PIN码是4位数字。',
      'needs-letter': 'PIN码是4位数字。',
      'needs-digit': 'PIN码是4位数字。',
    },
  },
  rules: {
    heading: '密码的格式',
    length: '6～16个字符',
    letter: '有字母（A～Z）',
    digit: '有数字（0～9）',
    met: '已满足',
    unmet: '未满足',
  },
  keyboard: {
    caps: 'Caps Lock 已开启。无论怎样输入都会变成大写，所以不必关闭。',
    ime: '日语输入法「日本語入力」已开启。确定后会变成半角。',
  },
  changes: {
    case: '已将小写改为大写。',
    width: '已将全角字符改为半角。',
    spaces: '已去掉前后的空格。',
  },
  lookAlike: (positions) => `请注意相似的字符：${positions.join('，')}`,
  lookAlikeAt: (position, name) => `第${position}个字符是${name}`,
  lookAlikeNames: { '0': '数字0（零）', O: '字母O', '1': '数字1（一）', I: '字母I' },
  cleared: '您离开了一段时间，所以输入已清除。',
  notSent: '还没有发送到卡，所以剩余次数没有减少。',
  lastTry: {
    title: '这是最后1次机会',
    sentence: '再输错一次就会被锁定，在窗口等重新设置之前不能使用。如果不确定，请在此停止。',
    askedAgain: '继续的话，会在另一个窗口再确认一次。',
  },
  keypad: {
    show: '用屏幕按键输入',
    hide: '关闭屏幕按键',
    label: '数字按键',
    delete: '删除一位',
    clear: '清除',
    shuffle: '打乱数字的排列',
    count: (typed, length) => `${length}位中已输入${typed}位`,
  },
};
