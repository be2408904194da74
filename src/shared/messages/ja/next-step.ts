import { kioskHours, periods } from '../../domain/facts.ts';
import type { SecretProfile } from '../../generations/card-profile.ts';
import type { PinKind } from '../../model/pin.ts';
import type { JstDay } from '../../model/time.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { chainsFor } from './shops.ts';

const bring =
  '持ち物は、カードと暗証番号です（有効期限通知書が届いていれば、それも）。手数料はかかりません。';

/** One title and one sentence for each next step that Home can give. */
export const nextStep = {
  wait: { title: 'そのままお待ちください', sentence: 'カードを読んでいます。動かさないでください。' },
  readAgain: {
    title: 'カードを置き直して、もう一度読んでください',
    sentence: '何度も続くときは、住民票のある市区町村の窓口でカードを見てもらってください。',
  },
  cardEnded: (endedOn: JstDay) => ({
    title: '市区町村の窓口で、新しいカードについて相談してください',
    sentence: `このカードは${date.plain(endedOn)}で有効期限が切れました。電子証明書だけの更新はできません。新しいカードを申請してください（写真が必要です。${periods.cardWaitMonths}か月ほどかかります）。受け取りは窓口です。`,
  }),
  noCertificates: {
    title: '電子証明書が必要なときは、市区町村の窓口で発行できます',
    sentence: 'このカードには電子証明書が入っていません。本人確認書類としては、今までどおり使えます。',
  },
  bothLocked: {
    title: '住民票のある市区町村の窓口で、両方を設定し直してください',
    sentence:
      '署名用パスワードと利用者証明用暗証番号の両方がロックされているので、コンビニでは設定し直せません。持ち物はカードです。ほかの本人確認書類もあると安心です。',
  },
  locked: (pin: PinKind, reset: SecretProfile['reset']) => {
    const other = common.secrets[pin === 'sign' ? 'auth' : 'sign'];
    return reset === 'kiosk'
      ? {
          title: `${common.secrets[pin]}を設定し直してください`,
          sentence: `${other}がわかるときは、スマートフォンの「JPKI暗証番号リセット」アプリと${pin === 'sign' ? 'コンビニ' : `${chainsFor('auth')}など`}の端末（${kioskHours.from}〜${kioskHours.to}）で。わからないときは、市区町村の窓口で。どちらも無料です。`,
        }
      : {
          title: `市区町村の窓口で、${common.secrets[pin]}を設定し直してください`,
          sentence:
            'ほかの暗証番号と電子証明書は、今までどおり使えます。持ち物はカードです。ほかの本人確認書類もあると安心です。',
        };
  },
  lockedAndExpired: {
    title: '市区町村の窓口で、更新と暗証番号の設定し直しをしてください',
    sentence:
      '電子証明書の有効期限が切れているので、コンビニでは設定し直せません。窓口では一度にできます。持ち物はカードです。ほかの本人確認書類もあると安心です。',
  },
  renewExpired: {
    title: '市区町村の窓口で、新しい電子証明書を発行してもらってください',
    sentence: `期限が切れたあとでも発行できます。${bring}`,
  },
  signExpired: {
    title: '署名用電子証明書が必要なときは、市区町村の窓口で発行できます',
    sentence: `利用者証明用電子証明書は、そのまま使えます。${bring}`,
  },
  lastTry: (pin: PinKind) => ({
    title: `${common.secrets[pin]}は、あと1回間違えるとロックされます`,
    sentence:
      '思い出せないうちは、試さないでください。正しく入れると、残り回数は元に戻ります。確かでないときは、ロックされる前に窓口で設定し直せます。',
  }),
  renew: (until: JstDay, daysLeft: number) => ({
    title:
      daysLeft === 0
        ? '今日のうちに、市区町村の窓口で更新してください'
        : `${date.until(until)}に、市区町村の窓口で更新してください`,
    sentence: daysLeft === 0 ? `窓口が閉まっていても、あとで無料で発行してもらえます。${bring}` : bring,
  }),
  renewWithCard: (until: JstDay) => ({
    title: `カードごと新しくします。${date.until(until)}に受け取れるよう、早めに申請してください`,
    sentence: `この日に、カードも終わります。新しいカードは、写真を用意して、郵便、スマートフォン、パソコンなどで申請します。受け取りまで${periods.cardWaitMonths}か月ほどかかるので、早めにしてください。在留期間のある方は、申請ではなく、窓口でカードの期限を延ばします。`,
  }),
  checkClock: (from: JstDay) => ({
    title: 'このパソコンの日付を確かめてください',
    sentence: `証明書は${date.from(from)}始まりますが、このパソコンの時計ではまだその日になっていません。時計がずれているようです。パソコンの設定で日付と時刻を自動で合わせてください。日付が正しければ、その日から使えます。`,
  }),
  checkClockByBuild: (shown: JstDay) => ({
    title: 'このパソコンの日付を確かめてください',
    sentence: `このパソコンの時計では${date.plain(shown)}ですが、このソフトが作られたのはそれより後です。時計が遅れています。パソコンの設定で日付と時刻を自動で合わせてください。`,
  }),
  seeSignature: {
    title: '日付を見るには、署名用パスワードを入れてください',
    sentence: 'このカードには署名用電子証明書だけが入っているようです。',
  },
  justIssued: {
    title: '使えるようになるまで、1日ほど待ってください',
    sentence: '発行されたばかりの電子証明書は、使えるようになるまで1時間から1日ほどかかることがあります。',
  },
  nothing: (renewFrom: JstDay) => ({
    title: '今は、することはありません',
    sentence: `${date.from(renewFrom)}、市区町村の窓口で更新できます。`,
  }),
  nothingWithCard: (until: JstDay, months: number) => ({
    title: '今は、することはありません',
    sentence: `${date.day(until)}に、カードと電子証明書が一緒に終わります。${months}か月前から新しいカードを申請できます（${periods.cardWaitMonths}か月ほどかかります）。在留期間のある方は、在留期間を延ばしたあと、この日より前に窓口で手続きしてください。`,
  }),
};
