import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const home: Messages['home'] = {
  starting: { title: '正在寻找读卡器', sentence: '请稍候。' },
  identifying: { title: '正在确认卡', sentence: '请不要移动卡，稍候片刻。' },
  stillReading: '读卡器应答很慢。仍在读取中。如需停止，取下卡即可。',
  otherTokens: {
    juki: {
      title: '这是居民基本台账卡「住民基本台帳カード（住基カード）」',
      sentence: '这种卡的电子证书在2015年12月停止签发。卡中的电子证书也已过了有效期，不能使用。',
      next: '如需电子证书，请申请个人编号卡「マイナンバーカード」。如果您已有，请放置个人编号卡。',
      action: '更换为个人编号卡',
    },
    phone: {
      title: '这是手机用电子证书「スマホ用電子証明書」',
      sentence: '放置的似乎不是卡，而是手机。手机用电子证书的到期日与卡中的电子证书相同。',
      next: '请在此放置个人编号卡。手机用电子证书可以在手机的 Mynaportal 应用「マイナポータル」中确认。',
      action: '更换为个人编号卡',
    },
    unknown: {
      title: '无法识别这张卡的种类',
      sentence:
        '这似乎是公共个人认证服务「公的個人認証サービス」的卡，但 Shomei 不认识这个种类。没有向卡写入任何内容。',
      next: '如果您有个人编号卡「マイナンバーカード」，请更换。',
      action: '更换为个人编号卡',
    },
  },
  card: {
    reading: '正在读取卡',
    read: '已读取个人编号卡「マイナンバーカード」',
    reader: '读卡器',
    expires: '卡的有效期限「カードの有効期限」',
    expired: '这张卡已过期',
    announced:
      '这是根据已公布的内容设想的下一代个人编号卡「次期個人番号カード」。它尚未发行。尚未决定的部分由本软件暂且假定。',
    expiryUnknown: '无法从卡中读取',
    notChecked:
      '这里不确认电子证书是否在到期前已经失效「失効」。搬家或结婚等使住址或姓名变更时，签名用电子证书会失效。',
    howToCheck: '查看官方的确认方法',
  },
  certificates: {
    purpose: {
      auth: '用于登录，以及在便利店领取证明。',
      sign: '用于在电子申请等文件上进行电子签名。',
    },
    badge: {
      pending: '正在读取',
      within: '在有效期内',
      renewable: '可以更新',
      lastDay: '今天到期',
      expired: '已过期',
      'not-yet': '尚未生效',
      absent: '卡中没有',
      'needs-password': '需要密码',
      locked: '已锁定',
      unreadable: '无法读取',
    },
    renewFrom: '可以更新的日期「更新」',
    openPassword: '输入密码查看',
    details: '查看详情',
    detailsOf: (certificate) => `查看详情：${certificate}`,
    notLaterThanAuth: (day) => `通常最晚与用户认证用同一天到期：${date.day(day)}。`,
    locked: '因为连续输错，签名用密码「署名用パスワード」已被锁定。重新设置后，也可以看到日期。',
    triesUnknown: '无法确认剩余次数，所以不能输入密码。请把卡重新放在读卡器上。',
    absent: {
      sign: '原则上不向未满15岁的人签发。没有申请时，卡中也没有。这不是故障。',
      auth: '您可能没有申请，或已停止使用。这不是故障。',
      faceCard: '这似乎是无PIN码的卡「顔認証マイナンバーカード」。这种卡不包含签名用电子证书。',
    },
    expired: {
      auth: '不能用于登录 Mynaportal「マイナポータル」和在便利店领取证明。',
      sign: '不能在 e-Tax 等电子申请中签名。',
      stillAuth: '作为身份证明文件，可以用到卡的有效期限为止。',
      cardToo: '卡也已过期，所以也不能作为身份证明文件使用。',
      insuranceAsk: '能否作为健康保险证使用，请向您加入的健康保险咨询。',
      stillSign: '不影响登录和在便利店领取证明（用户认证用）。',
      insuranceUntil: (day) => `作为健康保险证，可以用到${date.day(day)}（不能提供诊疗和用药信息）。`,
      insuranceEnded: (day) => `作为健康保险证的使用，也已于${date.plain(day)}结束。`,
    },
    notYet: (day) => `${date.from(day)}可以使用。在此之前不能使用。`,
  },
  secrets: {
    heading: '各PIN码「暗証番号」的剩余次数',
    tries: (left, max) => `剩余${left}次（共${max}次）`,
    lastTry: '只剩1次',
    blocked: '已锁定',
    absent: '未设置',
    unknown: '剩余次数不明',
    pending: '正在确认',
  },
  meaning: '关于这些日期',
  entries: {
    sign: '对文件签名',
    guide: '阅读指南',
    planner: '查询可以用到何时',
    doctor: '进行检查',
    check: '查看已签名的文件',
  },
  announce: {
    problem: (title, sentence) => `${title}。${sentence}`,
    card: (sentences) => `已读取个人编号卡。${sentences.join('')}`,
    certificate: (name, state, until) => `${name}：${state}${until ? `，${until}` : ''}。`,
  },
};
