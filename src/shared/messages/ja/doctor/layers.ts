import type { PeriodState } from '../../../domain/validity-period.ts';
import type { CardKind } from '../../../model/card.ts';
import type { CertificateSlot } from '../../../model/certificate.ts';
import type { FactName, LayerId } from '../../../model/doctor.ts';
import type { PinCounter, PinKind } from '../../../model/pin.ts';

const names: Readonly<Record<LayerId, string>> = {
  'usb-device': 'USB のリーダー',
  'kernel-driver': 'システムの NFC 機能',
  'reader-driver': 'リーダーのドライバー',
  service: 'カードを読むサービス',
  'service-version': 'サービスのバージョン',
  permission: '使う許可',
  reader: 'サービスから見えるリーダー',
  card: 'カードの有無',
  'card-answer': 'カードの返事',
  'card-kind': 'カードの種類',
  application: '公的個人認証のアプリケーション',
  certificates: '電子証明書と残り回数',
  clock: 'パソコンの時計',
  surroundings: '文字・画面・隔離',
  'other-programs': 'ほかのソフト',
};

const facts: Readonly<Record<FactName, string>> = {
  devices: 'USB の機器',
  kernelDrivers: '機器を使っているもの',
  kernelModules: '読み込まれた機能',
  driverVersion: 'ドライバーのバージョン',
  driverVerdicts: '機種の評価',
  servicePackage: 'サービスのソフト',
  serviceSocket: 'サービスの窓口',
  serviceUnit: '自動で始まる設定',
  libraryVersion: 'ライブラリー',
  session: 'ログインのしかた',
  systemBus: 'システムバス',
  sandbox: '隔離された環境',
  readers: 'リーダー',
  readerDevices: 'USB のどの機器か',
  openPorts: '外に開いたポート',
  chosenReader: '調べたリーダー',
  cardKind: 'カードの種類',
  certificates: '電子証明書',
  counters: '残り回数',
  error: 'エラー',
  statusWord: 'カードの返事',
  time: '時計',
  japaneseFonts: '日本語の文字',
  display: '画面',
  programs: 'カードを使うソフト',
  opensc: 'OpenSC',
  browsers: '隔離されたブラウザー',
  problemCode: '機器の問題の番号',
  services: 'サービスの状態',
  cardType: 'Windows に登録されたカードの種類（JPKI）',
  accessRules: 'カードの許可を決めるファイル',
};

/** What stands in such facts, as far as it comes from elsewhere. A kind of card without a word does not compile. */
type Worded =
  | CardKind
  | PinKind
  | PeriodState
  | Exclude<(CertificateSlot | PinCounter)['state'], 'pending' | 'readable' | 'ok'>;

/** Words of facts that are not names. */
const values = {
  running: '動いています',
  stopped: '止まっています',
  enabled: '自動で始まる',
  disabled: '自動では始まらない',
  masked: '始まらないようにしてある',
  missing: 'ない',
  here: 'このパソコンの前',
  remote: '離れた場所',
  inactive: '使われていない',
  none: 'ログインの記録がない',
  unknown: 'わからない',
  container: 'コンテナー',
  'my-number': 'マイナンバーカード',
  'next-my-number': '次期個人番号カード（想定）',
  juki: '住民基本台帳カード',
  android: 'Android のスマートフォン',
  iphone: 'iPhone',
  'unknown-token': '種類のわからないカード',
  within: '有効期間内',
  expired: '期限切れ',
  'not-yet': 'まだ始まっていない',
  'needs-password': '日付はパスワードが必要',
  absent: 'なし',
  unreadable: '読めない',
  blocked: 'ロック中',
  auth: '利用者証明用',
  sign: '署名用',
  'card-info': '券面事項入力補助用',
  resident: '住民基本台帳用',
  works: '読めるとわかっている',
  'should-work': '読めるはず',
  unreliable: '読めないことがある',
  cannot: '読めない',
  'not-listed': '一覧にない',
} satisfies Readonly<Record<Worded, string>> & Readonly<Record<string, string>>;

export const layers = { names, facts, values };
