import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { date } from './date.ts';

const OFFICE = '市区町村窗口「市区町村の窓口」';
const eras = { meiji: '明治', taisho: '大正', showa: '昭和', heisei: '平成', reiwa: '令和' };

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? `（${eras[era.era]}${era.yearOfEra === 1 ? '元' : era.yearOfEra}年）` : '';
};

export const plan: Messages['plan'] = {
  open: '期限和计划',
  openFromCard: '加入日历、打印',
  title: '期限和计划',
  tabsLabel: '期限和计划的内容',
  tabs: { cards: '卡的日程', planner: '计算到期日', events: '遇到这些情况时' },
  backToPlan: '返回期限和计划',

  life: {
    label: '电子证书的日期',
    issued: '签发日「発行日」',
    today: '今天',
    renewal: '可以更新的第一天「更新」',
    end: '可以使用的最后一天「有効期限」',
    lastPossible: '最晚到这一天',
    insurance: '可以作为健康保险证使用的最后一天「健康保険証」',
    cardEnd: '卡可以使用的最后一天「カードの有効期限」',
    in: (days) => `${days}天后`,
    ago: (days) => `${days}天前`,
    wholeDay: '可以用到这一天结束（日本时间 23:59:59）。',
    renewalNote: '如果在这一天之前更新，可能只能用到第5个生日，缩短1年。',
    insuranceNote: '只能确认保险资格。不能提供诊疗和用药信息。',
    lastPossibleNote:
      '签名用电子证书「署名用電子証明書」的真实日期，输入密码之前看不到。它不会比用户认证用电子证书「利用者証明用電子証明書」更晚到期，所以最晚到这一天。',
  },

  why: {
    otherDay: (name, day) => `${name}：${date.until(day)}（更晚，所以不由它决定）`,
    certificateWins: '请以证书中写明的日期为准。',
    disagreement: '证书的日期与通常的规定不符',
    computed: (day) => `按规定计算，应到${date.day(day)}为止。`,
    mayMean: {
      'no-rule': [
        '有在留期间「在留期間」的人，可能按签发时的在留期间缩短了。',
        '搬家或结婚后重新签发的签名用电子证书，会按用户认证用电子证书的期限缩短。',
        '如果在签发之后换了新卡或延长了卡的期限，就会与现在的卡的日期不符。',
      ],
      'beyond-card': ['卡的有效期限更早。卡到期后，电子证书也不能使用。'],
      'beyond-auth': ['用户认证用电子证书更早到期。可能只有它在后来重新签发过。'],
    },
    ask: `如果担心，请在${OFFICE}出示此屏幕询问。`,
    leapDay: '2月29日出生的人，在非闰年按2月28日为生日计算。因为关于电子证书的规定不明确，可能会相差1天。',
  },

  cardRenewal: (day) =>
    `${date.from(day)}可以申请新卡。需要照片，到领取大约需要${periods.cardWaitMonths}个月。有在留期间的人，不用申请，而是延长期限。`,
  planner: {
    intro: '即使没有卡，也可以计算电子证书能用到什么时候。输入的日期不会保存在任何地方。',
    form: '已知的日期',
    kind: '电子证书的种类',
    optional: '知道时填写',
    furtherFields: '有在留期间「在留期間」的人，或更新时',
    labels: {
      birth: '出生日期「生年月日」',
      issuedOn: '电子证书的签发日「発行日」',
      cardExpiresOn: '卡的有效期限「カードの有効期限」',
      authExpiresOn: '用户认证用电子证书的有效期限「利用者証明用電子証明書の有効期限」',
      stayUntil: '在留期间届满日「在留期間の満了日」',
      previousExpiresOn: '以前的电子证书的有效期限「前の電子証明書の有効期限」',
    },
    hints: {
      birth: '例：1975/1/2、昭和50年1月2日、S50.1.2',
      issuedOn: '新卡的情况，不是领取日，而是制卡日。今后要更新的情况，是去窗口的那一天。',
      cardExpiresOn: '印在卡的正面。',
      authExpiresOn: '签名用电子证书不会晚于这一天到期。',
      stayUntil: '只有有在留期间的人需要填写。',
      previousExpiresOn: '只在更新时填写。用来检查是否在可以更新的期间内。',
    },
    today: '设为今天',
    todayFor: (field) => `设为今天：${field}`,
    spelled: (day) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: '填入卡的日期',
    fromCardHint: (kind) => `可以从现在放置的卡填入签发日和有效期限：${kind}。`,
    cardSays: (day) => `证书中写明的有效期限是${date.day(day)}。请以证书的日期为准。`,
    cardAgrees: '与现在放置的卡的证书日期相同。',
    clear: '全部清除',
    complaints: {
      incomplete: '请输入年、月、日。',
      'no-such-day': '日历中没有这一天。请再确认一次。',
      'not-in-era': '该年号中没有这一天。也可以用公历输入。',
      unreadable: '无法识别为日期。请从年份开始输入，例如 1975/1/2。',
      'issued-before-birth': '这一天早于出生日期。请确认这两个日期。',
      'ended-before-issue': '这一天早于签发日。请确认这两个日期。',
    },
    result: {
      heading: '计算出的到期日',
      waiting: '输入出生日期和签发日后，这里会显示到期日。',
      correct: '改正带标记的日期后，这里会显示到期日。',
      forecast: '这是按规定计算的日期。如果签发的证书日期不同，请以证书为准。',
      why: '为什么到这一天？',
      terms: {
        'fifth-birthday': '签发日之后的第5个生日',
        'sixth-birthday': '签发日之后的第6个生日（因为在可以更新的期间内更新）',
        'auth-certificate': '用户认证用电子证书「利用者証明用電子証明書」的有效期限',
        'card-expiry': '卡的有效期限「カードの有効期限」',
      },
      decided: (term, day) => `${term}（${date.plain(day)}）是最早的一天。`,
      later: (term, day) => `${term}是${date.plain(day)}，更晚。`,
      sameDay: (term) => `${term}也是同一天。`,
      exchange: {
        'too-early': `离以前的电子证书到期还有${periods.renewalMonths}个月以上，所以到第5个生日为止。等到可以更新的期间再更新，可以延长1年。`,
        'in-window': '这是在可以更新的期间内的更新，提前更新没有任何损失。',
        'after-end': '这是以前的电子证书到期之后的，所以按新签发计算。',
      },
      tooYoung: '签名用电子证书「署名用電子証明書」原则上不向未满15岁的人签发。',
      card: '卡本身',
      cardRules: {
        told: '按您输入的日期。',
        'tenth-birthday': '如果卡在同一天制作，到签发后的第10个生日为止。',
        'fifth-birthday': '如果卡在未满18岁时于同一天制作，到签发后的第5个生日为止。',
        'month-after-tenth-birthday': '如果卡在同一天制作，到签发后第10个生日的1个月后为止（已公布的计划）。',
        'month-after-fifth-birthday':
          '如果卡在未满18岁时于同一天制作，到签发后第5个生日的1个月后为止（已公布的计划）。',
        'period-of-stay': '到在留期间「在留期間」届满日为止。即使延长在留期间，卡也不会自动延长。',
        'extended-stay': '这是只在申请延长在留期间的时候延长了的卡。',
      },
      cardUnknown: '输入卡的有效期限后，还会确认卡是否更早到期。',
    },
  },

  take: {
    heading: '别忘了带',
    calendar: '保存日历文件',
    calendarHint: '包含可以更新的第一天、到期前1个月、前1周和最后一天。',
    calendarSaved: '已保存日历文件。打开后，即可加入您自己的日历。',
    print: '制作带到窗口的纸',
    printHint: '用大字体印在A4纸上。',
    remind: '在这台电脑上提醒',
    remindHint: '这台电脑上只保存您起的名称和日期。随时可以删除。',
  },

  reminders: {
    heading: '在这台电脑上的提醒',
    none: '还没有。这台电脑上只保存您要求提醒的内容。',
    label: '名称',
    labelHint: '例：我、妈妈。不必是真名。',
    add: '设置提醒',
    added: '已设置提醒。',
    remove: '删除',
    removeOf: (label) => `删除${label}的提醒`,
    removeAll: '全部删除',
    when: (label, kind, day) => `${label}：${kind}，${date.until(day)}`,
    where: '保存的只有这里的名称和日期。',
    sampleOnly: '示例卡不能保存提醒。',
  },

  cards: {
    heading: '现在放置的卡',
    none: '放置卡后，这里会显示到期日。没有卡时，可以根据日期计算。',
    toPlanner: '没有卡，直接计算',
    noDates: '这张卡中没有能看到日期的电子证书。',
    toDates: '查看日期详情',
    lastPossible: (day) => `最晚${date.until(day)}`,
  },

  family: {
    heading: '家人的卡列表',
    intro: '请逐张放置卡，起一个称呼后加入。关闭 Shomei 后，列表会消失。',
    label: '称呼',
    labelHint: '例：我、妈妈、孩子',
    add: '加入列表',
    added: (label) => `已将${label}加入列表。`,
    placeCard: '请放置要加入的卡。',
    listLabel: '家人的卡',
    remove: '移除',
    removeOf: (label) => `将${label}从列表中移除`,
    clear: '清空列表',
    cardEnds: (day) => `卡：${date.until(day)}`,
    renewFrom: (day) => `${date.from(day)}可以更新`,
    printAll: '将列表印成纸',
    calendarAll: '将全家的计划保存为日历文件',
  },

  sheet: {
    title: '带到窗口的纸',
    preview: '将要打印的内容',
    print: '打印',
    savePdf: '保存为 PDF',
    pdfSaved: '已保存 PDF。',
    withLabel: '也印上称呼',
    withoutPersonal: '这张纸上没有姓名、住址、出生日期和个人编号。',
    paperTitle: '电子证书的到期日和更新「電子証明書の更新」',
    state: '现在的状态',
    states: {
      'not-yet-valid': '尚未生效',
      within: '在有效期内（还没到更新的时候）',
      'renewal-open': '现在可以更新',
      'ends-today': '今天是最后一天',
      expired: '已过期「有効期限切れ」',
    },
    end: '可以使用的最后一天「有効期限」',
    renewal: '可以更新的第一天「更新できる最初の日」',
    insurance: '可以作为健康保险证使用的最后一天「健康保険証」',
    cardEnd: '卡的有效期限「カードの有効期限」',
    writeOnCard: '写在卡上的日期「電子証明書の有効期限」',
    writeHint: '填写栏在卡的正面，卡的有效期限的下方。在窗口更新后，请改写成新的日期。',
    writeBlank: '更新后的日期：＿＿＿＿＿年＿＿＿月＿＿＿日',
    bring: '携带物品「持ち物」',
    bringList: [
      '个人编号卡「マイナンバーカード」',
      '用户认证用PIN码「利用者証明用暗証番号」（4位）和签名用密码「署名用パスワード」（6～16个字符）。忘记时，可以在窗口重新设置',
      '到期通知书「有効期限通知書」（如果收到了）',
      '其他身份证明文件「本人確認書類」（驾照等，以备忘记PIN码或密码时使用）',
    ],
    where: '去哪里',
    whereText: `住民票所在的${OFFICE}。不收手续费。`,
    words: '在窗口说的话',
    say: {
      auth: '更新用户认证用电子证书「利用者証明用電子証明書の更新」',
      sign: '更新签名用电子证书「署名用電子証明書の更新」',
    },
    forecast: '日期是计算得出的。请以签发的证书的日期为准。',
    printed: (day) => `由 Shomei 于${day}制作。Shomei 不是 J-LIS 或日本政府的官方软件。`,
  },
};
