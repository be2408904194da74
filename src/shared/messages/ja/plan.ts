import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { CardRule } from '../../domain/card-validity.ts';
import type { Disagreement } from '../../domain/expiry-reading.ts';
import type { Exchange, PlanField } from '../../domain/planner.ts';
import type { CertificateRule } from '../../domain/validity.ts';
import type { CertificateKind } from '../../model/certificate.ts';
import type { JstDay } from '../../model/time.ts';
import { date } from './date.ts';

const eras = { meiji: '明治', taisho: '大正', showa: '昭和', heisei: '平成', reiwa: '令和' };

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? `（${eras[era.era]}${era.yearOfEra === 1 ? '元' : era.yearOfEra}年）` : '';
};

export const plan = {
  open: '期限と予定',
  openFromCard: '予定に入れる・印刷する',
  title: '期限と予定',
  tabsLabel: '期限と予定の内容',
  tabs: { cards: 'カードの予定', planner: '期限を計算する', events: 'こんなときは' },
  backToPlan: '期限と予定に戻る',

  /** The days of a certificate's life, one below the other. */
  life: {
    label: '電子証明書の日付',
    issued: '発行した日',
    today: '今日',
    renewal: '更新できる最初の日',
    end: '使える最後の日',
    lastPossible: 'いちばん遅くて、この日まで',
    insurance: '健康保険証として使える最後の日',
    cardEnd: 'カードが使える最後の日',
    in: (days: number) => `${days}日後`,
    ago: (days: number) => `${days}日前`,
    wholeDay: 'この日の終わり（日本時間 23:59:59）まで使えます。',
    renewalNote: 'この日より前に更新すると、5回目の誕生日までになり、1年短くなることがあります。',
    insuranceNote: '資格の確認だけです。診療や薬の情報は渡せません。',
    lastPossibleNote:
      '署名用の本当の日付は、パスワードを入れるまで見えません。利用者証明用より長く続くことはないので、遅くてもこの日までです。',
  },

  why: {
    otherDay: (name: string, day: JstDay) =>
      `${name}：${date.until(day)}（もっと先なので、決め手ではありません）`,
    certificateWins: '正しいのは、証明書に書かれた日付です。',
    disagreement: '証明書の日付が、ふつうの決まりと合いません',
    computed: (day: JstDay) => `決まりから計算すると、${date.until(day)}です。`,
    mayMean: {
      'no-rule': [
        '在留期間のある方は、発行したときの在留期間に合わせて短くなっていることがあります。',
        '引っ越しや結婚のあとに発行し直した署名用は、利用者証明用の期限に合わせて短くなります。',
        '発行のあとでカードを新しくしたり、期限を延ばしたりすると、今のカードの日付とは合わなくなります。',
      ],
      'beyond-card': ['カードの有効期限のほうが先に来ます。カードが終わると、電子証明書も使えなくなります。'],
      'beyond-auth': [
        '利用者証明用のほうが先に終わります。利用者証明用だけが、あとで発行し直されたのかもしれません。',
      ],
    } as Record<Disagreement, readonly string[]>,
    ask: '心配なときは、この画面を市区町村の窓口で見せて聞いてください。',
    leapDay:
      '2月29日生まれの方の誕生日は、うるう年でない年は2月28日として計算しています。電子証明書についての決まりがはっきりしないため、1日ずれることがあります。',
  },

  /** For the card itself: the first day on which a new one can be applied for. */
  cardRenewal: (day: JstDay) =>
    `${date.from(day)}、新しいカードを申請できます。写真が必要で、受け取りまで${periods.cardWaitMonths}か月ほどかかります。在留期間の決まっている方は、申請ではなく期限を延ばします。`,
  planner: {
    intro: 'カードがなくても、電子証明書をいつまで使えるかを計算できます。入れた日付は、どこにも残しません。',
    form: 'わかっている日付',
    kind: '電子証明書の種類',
    optional: 'わかるときだけ',
    furtherFields: '在留期間のある方、更新のとき',
    labels: {
      birth: '生年月日',
      issuedOn: '電子証明書の発行日',
      cardExpiresOn: 'カードの有効期限',
      authExpiresOn: '利用者証明用電子証明書の有効期限',
      stayUntil: '在留期間の満了日',
      previousExpiresOn: '前の電子証明書の有効期限',
    } as Record<PlanField, string>,
    hints: {
      birth: '例：1975/1/2、昭和50年1月2日、S50.1.2',
      issuedOn:
        '新しいカードなら、受け取った日ではなく、カードが作られた日です。これから更新するなら、窓口に行く日です。',
      cardExpiresOn: 'カードの表に印刷されています。',
      authExpiresOn: '署名用は、この日より長く続きません。',
      stayUntil: '在留期間のある方だけ入れてください。',
      previousExpiresOn: '更新のときだけ入れてください。更新できる期間かどうかを調べます。',
    } as Record<PlanField, string>,
    today: '今日にする',
    todayFor: (field: string) => `${field}を今日にする`,
    spelled: (day: JstDay) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: 'カードの日付を入れる',
    fromCardHint: (kind: string) => `今置いてあるカードから、${kind}の発行日と有効期限を入れられます。`,
    cardSays: (day: JstDay) =>
      `証明書に書かれた有効期限は、${date.day(day)}です。正しいのは、証明書の日付です。`,
    cardAgrees: '今置いてあるカードの証明書と同じ日付です。',
    clear: 'すべて消す',
    complaints: {
      incomplete: '年、月、日まで入れてください。',
      'no-such-day': 'カレンダーにない日です。もう一度確かめてください。',
      'not-in-era': 'その年号には、この日がありません。西暦でも入れられます。',
      unreadable: '日付として読めません。1975/1/2 のように、年から入れてください。',
      'issued-before-birth': '生年月日より前の日です。どちらかを確かめてください。',
      'ended-before-issue': '発行日より前の日です。どちらかを確かめてください。',
    },
    result: {
      heading: '計算した期限',
      waiting: '生年月日と発行日を入れると、ここに期限が出ます。',
      correct: '印の付いた日付を直すと、ここに期限が出ます。',
      forecast:
        'これは決まりから計算した日付です。発行された証明書の日付が違うときは、証明書のほうが正しい日付です。',
      why: 'なぜこの日まで？',
      terms: {
        'fifth-birthday': '発行日のあとの、5回目の誕生日',
        'sixth-birthday': '発行日のあとの、6回目の誕生日（更新できる期間に更新したため）',
        'auth-certificate': '利用者証明用電子証明書の有効期限',
        'card-expiry': 'カードの有効期限',
      } as Record<CertificateRule, string>,
      decided: (term: string, day: JstDay) => `${term}（${date.plain(day)}）が、いちばん早い日です。`,
      later: (term: string, day: JstDay) => `${term}は${date.plain(day)}で、もっと先です。`,
      sameDay: (term: string) => `${term}も、同じ日です。`,
      exchange: {
        'too-early': `前の電子証明書の期限までまだ${periods.renewalMonths}か月以上あるので、5回目の誕生日までになります。更新できる期間まで待つと、1年長くなります。`,
        'in-window': '更新できる期間の更新なので、早く更新しても損はありません。',
        'after-end': '前の電子証明書が終わったあとなので、新しい発行として数えます。',
      } as Record<Exclude<Exchange, 'first'>, string>,
      tooYoung: '15歳未満の方には、署名用電子証明書は原則として発行されません。',
      card: 'カードそのもの',
      cardRules: {
        told: '入れた日付のとおりです。',
        'tenth-birthday': '同じ日に作ったカードなら、発行から10回目の誕生日までです。',
        'fifth-birthday': '18歳未満で同じ日に作ったカードなら、発行から5回目の誕生日までです。',
        'month-after-tenth-birthday':
          '同じ日に作ったカードなら、発行から10回目の誕生日の1か月後までです。（発表された予定）',
        'month-after-fifth-birthday':
          '18歳未満で同じ日に作ったカードなら、発行から5回目の誕生日の1か月後までです。（発表された予定）',
        'period-of-stay': '在留期間の満了日までです。在留期間を延ばしても、カードは自動では延びません。',
        'extended-stay': '在留期間の延長を申し込んでいる間だけ、延びたカードです。',
      } as Record<CardRule | 'told', string>,
      cardUnknown: 'カードの有効期限を入れると、カードのほうが先に終わらないかも確かめます。',
    },
  },

  take: {
    heading: '持っていく・忘れない',
    calendar: 'カレンダーのファイルを保存',
    calendarHint: '更新できる最初の日、1か月前、1週間前、最後の日が入ります。',
    calendarSaved: 'カレンダーのファイルを保存しました。開くと、ご自分のカレンダーに入ります。',
    print: '窓口に持っていく紙を作る',
    printHint: 'A4の紙に、大きな文字で。',
    remind: 'このパソコンで知らせる',
    remindHint: 'あなたが付けた名前と日付だけを、このパソコンに残します。いつでも消せます。',
  },

  reminders: {
    heading: 'このパソコンで知らせるもの',
    none: 'まだありません。知らせるように頼んだものだけを、このパソコンに残します。',
    label: '名前',
    labelHint: '例：わたし、母。本名でなくてもかまいません。',
    add: '知らせるように頼む',
    added: '頼みました。',
    remove: '消す',
    removeOf: (label: string) => `${label}のお知らせを消す`,
    removeAll: 'すべて消す',
    when: (label: string, kind: string, day: JstDay) => `${label}：${kind}、${date.until(day)}`,
    where: '残しているのは、ここにある名前と日付だけです。',
    sampleOnly: '見本のカードでは、お知らせを残せません。',
  },

  cards: {
    heading: '今置いてあるカード',
    none: 'カードを置くと、ここに期限が出ます。カードがないときは、日付から計算できます。',
    toPlanner: 'カードなしで計算する',
    noDates: 'このカードには、日付のわかる電子証明書がありません。',
    toDates: '日付をくわしく見る',
    lastPossible: (day: JstDay) => `遅くても${date.until(day)}`,
  },

  family: {
    heading: '家族のカードの一覧',
    intro: 'カードを1枚ずつ置いて、呼び名を付けて加えてください。一覧は、Shomei を閉じると消えます。',
    label: '呼び名',
    labelHint: '例：わたし、母、子ども',
    add: '一覧に加える',
    added: (label: string) => `${label}を一覧に加えました。`,
    placeCard: '加えるカードを置いてください。',
    listLabel: '家族のカード',
    remove: '外す',
    removeOf: (label: string) => `${label}を一覧から外す`,
    clear: '一覧を空にする',
    cardEnds: (day: JstDay) => `カード：${date.until(day)}`,
    renewFrom: (day: JstDay) => `更新できるのは${date.from(day)}`,
    printAll: '一覧を紙にする',
    calendarAll: '全員の予定をカレンダーのファイルに保存',
  },

  sheet: {
    title: '窓口に持っていく紙',
    preview: '印刷される内容',
    print: '印刷する',
    savePdf: 'PDF で保存',
    pdfSaved: 'PDF を保存しました。',
    withLabel: '呼び名も入れる',
    withoutPersonal: 'この紙に、氏名、住所、生年月日、マイナンバーは入りません。',
    paperTitle: '電子証明書の期限と更新',
    state: '今の状態',
    states: {
      'not-yet-valid': 'まだ始まっていません',
      within: '有効期間内（まだ更新の時期ではありません）',
      'renewal-open': '更新できる期間です',
      'ends-today': '今日が最後の日です',
      expired: '有効期限が切れています',
    },
    end: '使える最後の日',
    renewal: '更新できる最初の日',
    insurance: '健康保険証として使える最後の日',
    cardEnd: 'カードの有効期限',
    writeOnCard: 'カードの「電子証明書の有効期限」の欄に書く日付',
    writeHint:
      '欄は、カードの表の、カードの有効期限の下にあります。窓口で更新したら、新しい日付を書き直してください。',
    writeBlank: '更新したあとの日付：＿＿＿＿＿年＿＿＿月＿＿＿日',
    bring: '持ち物',
    bringList: [
      'マイナンバーカード',
      '利用者証明用の暗証番号（4桁）と署名用パスワード（6〜16文字）。忘れたときは、窓口で設定し直せます',
      '有効期限通知書（届いていれば）',
      'ほかの本人確認書類（運転免許証など。暗証番号を忘れたときに）',
    ],
    where: '行くところ',
    whereText: '住民票のある市区町村の窓口。手数料はかかりません。',
    words: '窓口で使うことば',
    say: {
      auth: '利用者証明用電子証明書の更新',
      sign: '署名用電子証明書の更新',
    } as Record<CertificateKind, string>,
    forecast: '日付は計算したものです。発行された証明書の日付が正しい日付です。',
    printed: (day: string) => `Shomei で${day}に作成。Shomei は、J-LIS や国の公式ソフトではありません。`,
  },
};
