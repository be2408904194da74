import { periods } from '../../domain/facts.ts';
import type { CertificateKind, IssuerCheck, JpkiCaId } from '../../model/certificate.ts';
import type { CertificateRule } from '../../domain/validity.ts';

type OfKind<T> = Record<CertificateKind, T>;

export const certificate = {
  loading: '証明書の内容を読んでいます',
  tabs: { overview: '概要', dates: '日付', holder: '記載内容', fields: 'くわしい内容', issuer: '発行元' },
  tabsLabel: '証明書の内容',
  overview: {
    proves: {
      auth: 'インターネットや端末にログインしたのが、あなた本人であることを証明します。',
      sign: 'インターネットで送る文書が、あなたが作り、あなたが送ったものであることを証明します。',
    } as OfKind<string>,
    usedFor: '使うところの例',
    examples: {
      auth: [
        'マイナポータルへのログイン',
        'コンビニの端末で、住民票の写しなどを受け取る',
        '健康保険証としての利用',
      ],
      sign: [
        'e-Tax（税の申告）',
        'オンラインでの転出届',
        '子育てに関する申請（ぴったりサービス）',
        'ふるさと納税のオンライン申請',
      ],
    } as OfKind<readonly string[]>,
    secretHeading: { auth: '暗証番号', sign: 'パスワード' } as OfKind<string>,
    secret: {
      auth: '数字4桁です。3回続けて間違えるとロックされます。',
      sign: '英字と数字の両方を使った6〜16文字です。英字は大文字です。5回続けて間違えるとロックされます。',
    } as OfKind<string>,
    changesHeading: '引っ越しや結婚をしたとき',
    changes: {
      auth: `氏名や住所が変わっても、そのまま使えます。ただし、転入届を期限（引っ越した日から${periods.moveInDays}日、転出予定日から${periods.plannedMoveDays}日）までに出さないと、または、そのあと${periods.continuedUseDays}日以内にカードの継続利用の手続きをしないと、カードそのものと一緒に失効します。`,
      sign: '氏名、住所、生年月日、性別が変わると、期限の前でも自動的に失効します（使えなくなります）。変更の手続きと一緒に、新しい署名用電子証明書の発行を頼んでください。',
    } as OfKind<string>,
  },
  dates: {
    renewFrom: '更新できる期間',
    why: 'なぜこの日まで？',
    whyIsInferred: 'この理由は、日付から推し量ったものです。正しい期限は、証明書に書かれた上の日付です。',
    rules: {
      'fifth-birthday': '発行日のあとの、5回目の誕生日までです。',
      'sixth-birthday': '更新できる期間に更新したため、6回目の誕生日までです。',
      'card-expiry': 'カードの有効期限までです。電子証明書がカードより長く続くことはありません。',
      'auth-certificate':
        '利用者証明用電子証明書と同じ日までです。署名用がそれより長く続くことはありません。',
    } as Record<CertificateRule, string>,
    oneOf: '日付だけでは一つに決まりません。次のどれかです。',
    afterRenewal:
      'この期間に窓口で更新すると、新しい電子証明書は6回目の誕生日まで（カードの有効期限のほうが早ければ、その日まで）になります。早く更新しても損はありません。',
    letter: `期限の${periods.noticeToMonths}〜${periods.noticeFromMonths}か月前に、有効期限通知書が普通郵便で届きます。届かなくても更新できます。在留期間のある方には届きません。`,
  },
  holder: {
    heading: 'あなたの情報',
    authHasNone: '利用者証明用電子証明書に、氏名、住所、生年月日、性別は入っていません。',
    authHint:
      'ただし、発行した市区町村を表す番号が入っています。また、有効期限の月日は、誕生日と同じことがほとんどです。',
    hidden: '氏名や住所などは、見ようとするまで隠しています。カードを離すと、この画面からも消えます。',
    show: '表示する',
    hide: '隠す',
    name: '氏名',
    address: '住所',
    birth: '生年月日',
    sex: '性別',
    sexes: { male: '男', female: '女', unknown: '不明' },
    missing: '記載がありません',
    substituted: '代わりの文字',
    substitutedHint:
      '点線の付いた文字は、証明書では表せない文字の代わりに使われている文字（代替文字）です。間違いではありません。',
  },
  fields: {
    general: '基本の項目',
    version: '証明書の版',
    serial: '発行番号（シリアル番号）',
    serialDecimal: '発行番号（10進数）',
    signatureAlgorithm: '署名の方式',
    issuer: '発行者',
    subject: '主体者（証明される人）',
    notBefore: '有効期間の始まり',
    notAfter: '有効期間の終わり',
    publicKey: '公開鍵',
    keyAlgorithm: '鍵の種類',
    keyBits: (bits: number) => `${bits}ビット`,
    keyParameter: 'パラメーター',
    keyValue: '鍵の値',
    usage: '使いみち',
    keyUsages: '鍵の使いみち',
    keyUsageNames: {
      digitalSignature: 'デジタル署名',
      nonRepudiation: '否認防止（署名したことを、あとで否定できない）',
      keyCertSign: '証明書への署名',
      cRLSign: '失効リストへの署名',
    } as Record<string, string>,
    extendedKeyUsages: '拡張した使いみち',
    policies: '証明書ポリシー',
    policyMeanings: {
      auth: '利用者証明用電子証明書',
      sign: '署名用電子証明書',
      'sign-test': '署名用電子証明書（試験用）',
      phone: 'スマートフォンの電子証明書',
      unknown: '意味は公表されていません',
    },
    cps: '運用規程',
    extensions: '拡張領域',
    critical: '必須（critical）',
    rawValue: '値（16進数）',
    fingerprints: 'フィンガープリント',
    fingerprintHint: '証明書ごとに決まる、指紋のような値です。公表された値と見比べるときに使います。',
    asn1: 'ASN.1 の構造',
    asn1Hint: '証明書のデータを、組み立てのとおりに表したものです。',
    asn1Node: (tag: string, offset: number, length: number) => `${tag}（位置 ${offset}、長さ ${length}）`,
    copyOf: (name: string) => `${name}をコピー`,
    none: 'なし',
  },
  issuer: {
    chain: '証明書のつながり',
    ca: '認証局（発行元）',
    self: 'この証明書',
    checks: {
      pending: '発行元の証明書を確かめています。',
      published:
        'カードに入っている発行元の証明書は、公的個人認証サービスが公表しているものと一致し、この証明書に署名していました。',
      'published-by-name':
        'カードに入っている発行元の証明書は、公表されている認証局と同じ名前・発行番号・期間で、この証明書に署名しています。ただし、フィンガープリントが手元にないため、同じものかどうかまでは確かめられません。',
      'algorithm-unknown':
        'この証明書の署名の方式をこのソフトが知らないため、発行元の署名かどうかを確かめられませんでした。',
      'not-published':
        'カードに入っている発行元の証明書は、この証明書に署名していますが、公的個人認証サービスが公表しているものではありません。見本のカードや試験用のカードでは、こうなります。',
      mismatch:
        'カードに入っている発行元の証明書は、この証明書に署名したものではありません。カードを置き直して、もう一度読んでください。',
      unavailable: 'カードから発行元の証明書を読めなかったため、確かめられませんでした。',
    } as Record<IssuerCheck['state'], string>,
    checkTitles: {
      pending: '確認中',
      published: '公表された認証局が発行しています',
      'published-by-name': '名前は公表された認証局と同じです',
      'algorithm-unknown': '署名の方式がわかりません',
      'not-published': '公表された認証局ではありません',
      mismatch: '発行元と合いません',
      unavailable: '確かめられません',
    } as Record<IssuerCheck['state'], string>,
    caNames: {
      sign01: '署名用認証局（2015年）',
      sign02: '署名用認証局（2019年）',
      sign03: '署名用認証局（2023年）',
      auth01: '利用者証明用認証局（2015年）',
      auth02: '利用者証明用認証局（2019年）',
      auth03: '利用者証明用認証局（2023年）',
    } as Record<JpkiCaId, string>,
    revocation: '失効の確認',
    revocationNotChecked:
      '期限の前に使えなくなっていないか（失効していないか）は、Shomei では確かめられません。法律で、確かめられる人が決まっているためです。ご自分の証明書は、公式の方法で確かめられます。',
    openRevocation: '公式の確かめ方を開く',
    openFingerprints: '公表されているフィンガープリントを開く',
  },
  export: {
    open: 'ファイルに保存',
    title: '証明書をファイルに保存',
    format: 'ファイルの形',
    formats: {
      der: { name: 'DER（.cer）', hint: '多くのソフトで開けます' },
      pem: { name: 'PEM（.pem）', hint: '文字で書かれた形です' },
      chain: { name: 'PEM と発行元（.pem）', hint: '認証局の証明書も一緒に入ります' },
    },
    signWarning:
      'このファイルには、あなたの氏名、住所、生年月日、性別が入ります。渡す相手に気を付けてください。',
    authNote: 'このファイルに、氏名や住所は入りません。秘密の鍵は、カードの外には出ません。',
    choosePlace: '保存先を選ぶ',
    saved: '保存しました。',
  },
};
