import type { OfficeReason } from '../../domain/lock-guide.ts';
import type { CertificateKind } from '../../model/certificate.ts';
import type { PinKind } from '../../model/pin.ts';
import { common } from './common.ts';
import { kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
const names = (pins: readonly PinKind[]) => pins.map(name).join('と');

export const locked = {
  open: 'くわしい手順を見る',
  openOf: (pin: PinKind) => `${name(pin)}のくわしい手順を見る`,
  pages: {
    reading: { title: 'カードを読んでいます', sentence: 'そのまま動かさずに、少しだけお待ちください。' },
    unknown: {
      title: '残り回数を確かめられませんでした',
      sentence: 'ロックされているものがあるかどうか、わかりません。',
    },
    'nothing-locked': {
      title: 'ロックされているものはありません',
      sentence: '暗証番号もパスワードも、今までどおり使えます。',
    },
    'no-pins': {
      title: 'ロックされているものはありません',
      sentence:
        '暗証番号のないカード（顔認証マイナンバーカード）のようです。健康保険証や本人確認書類として使えます。暗証番号を入れるサービスには使えません。',
    },
  },
  noCertificate: (absent: readonly CertificateKind[]) => ({
    title: 'ロックされているものはありません',
    sentence: `このカードには、${absent.map((kind) => common.certificates[kind]).join('と')}が入っていません。そのための暗証番号もないので、ロックもありません。故障ではありません。`,
  }),
  lockedPage: (pins: readonly PinKind[]) => ({
    title: `${names(pins)}がロックされています`,
    sentence:
      '間違いが続いたためです。時間がたっても元には戻りませんが、設定し直せば、また使えます。本人確認書類としてのカードは、今までどおり使えます。',
  }),
  wayOut: {
    heading: '解決のしかた',
    wait: 'カードを読み終わるまで、お待ちください。',
    'read-again': 'カードを置き直して、もう一度読んでください。',
    none: {
      title: '今は、することはありません',
      'nothing-locked': '暗証番号やパスワードがわかるときは、ホームから変えられます。',
      'no-pins': '暗証番号を使いたいときは、住民票のある市区町村の窓口で切り替えられます。',
      'no-certificate':
        '電子証明書が必要なときは、住民票のある市区町村の窓口で発行について相談してください。',
      forgottenHeading: '思い出せないとき',
      forgotten:
        '試さずに、ロックされる前に設定し直してください。カードを持って、住民票のある市区町村の窓口へ行きます。無料です。',
    },
    kiosk: {
      title: 'スマートフォンのアプリと、コンビニなどの端末で設定し直せます',
      steps: (other: CertificateKind) => [
        'スマートフォンに「JPKI暗証番号リセット」アプリを入れます。',
        `アプリで予約します。カードの顔写真の面を写し、${name(other)}を入れてカードを読み、自分の顔を写します。`,
        `予約から${periods.kioskBookingHours}時間以内に、コンビニなどの端末（キオスク端末）へ行きます。使える時間は${kioskHours.from}〜${kioskHours.to}です。`,
        'カードを端末に置き、新しいものを決めます。無料です。',
      ],
      shopsHeading: '使える店',
      shops: {
        sign: 'セブン-イレブン、ローソン、ファミリーマート、ミニストップ、イオン、イオンスタイル。一部のダイエー、イオン北海道・イオン東北・フジの店でも使えます。',
        auth: 'セブン-イレブン、イオン、イオンスタイル。イオン北海道・イオン東北・フジの一部の店でも使えます。ローソン、ファミリーマート、ミニストップ、ダイエーでは使えません。',
      } as Record<CertificateKind, string>,
      conditionsHeading: '次のすべてに当てはまるとき',
      conditions: (other: CertificateKind) => [
        `${name(other)}がわかる`,
        '電子証明書が有効期間内で、失効していない',
        '引っ越しや結婚などで、住所や氏名が変わっていない',
      ],
      otherwise: '当てはまらないときは、住民票のある市区町村の窓口で設定し直してください。',
      official: '公式の案内で、使える店を確かめる',
    },
    office: {
      title: '住民票のある市区町村の窓口で設定し直してください',
      because: {
        'both-locked':
          '署名用と利用者証明用の両方がロックされているので、コンビニの端末では設定し直せません。',
        'office-only':
          '券面事項入力補助用と住民基本台帳用は、窓口だけで設定し直せます。ほかのものがロックされていれば、窓口で一緒に設定し直せます。',
        'not-announced':
          'このカードはまだ発行されていないので、窓口のほかで設定し直せるかどうかは、わかっていません。',
        'other-secret':
          'コンビニの端末には、もう一つの暗証番号（パスワード）と電子証明書が必要ですが、このカードでは使えません。',
        'card-ended':
          'カードの有効期限が切れているので、コンビニの端末では設定し直せません。新しいカードの申請も、窓口で相談してください。',
        'certificate-ended':
          '電子証明書の有効期限が切れているので、コンビニの端末では設定し直せません。窓口では、更新も一度にできます。',
        'certificate-unusable':
          '電子証明書がまだ始まっていないか、読めないので、コンビニの端末では設定し直せません。',
      } as Record<OfficeReason, string>,
      free: '窓口に「暗証番号を設定し直したい」と伝えてください。無料です。',
    },
  },
  bring: {
    heading: '持ち物',
    kiosk: ['マイナンバーカード', '「JPKI暗証番号リセット」アプリを入れたスマートフォン'],
    office: ['マイナンバーカード', 'ほかの本人確認書類（運転免許証など）'],
    agent:
      '代わりの人が行くときは、ふつう、本人あての郵便（照会書）を受け取ってからもう一度行くので、窓口に2回行きます。15歳未満の人の親などは、1回で済みます。先に窓口に聞いてください。',
  },
  counters: '今の残り回数',
  lost: {
    heading: 'カードをなくしたとき',
    sentence: '一時停止の電話：',
    phone: lostCardLines.japanese.number,
    hours: `無料。24時間、毎日つながります。外国語は ${lostCardLines.foreign.number} です。`,
  },
  print: '大きな文字で印刷する',
  printed: (day: string) => `Shomei で${day}に印刷`,
};
