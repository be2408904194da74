import { PinKind } from '../../src/shared/model/pin.ts';
import { SampleId } from '../../src/shared/model/sample.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';

/** What each sample must show: the top line, the text of the panels if there are any, and the counters. */
const expected: Readonly<
  Record<
    SampleId,
    {
      readonly heading: RegExp;
      readonly auth?: RegExp;
      readonly sign?: RegExp;
      readonly tries?: Readonly<Partial<Record<PinKind, RegExp>>>;
    }
  >
> = {
  adult: { heading: /読みました/, auth: /有効期間内/, sign: /パスワードが必要/ },
  'renewal-open': { heading: /読みました/, auth: /更新できます/ },
  expired: { heading: /読みました/, auth: /有効期限切れ/ },
  'not-yet-valid': { heading: /読みました/, auth: /まだ始まっていません/ },
  child: { heading: /読みました/, auth: /有効期間内/, sign: /15歳未満/ },
  'no-certificates': { heading: /読みました/, auth: /入っていません/, sign: /入っていません/ },
  resident: { heading: /読みました/, auth: /有効期間内/ },
  'leap-day': { heading: /読みました/, auth: /2月2[89]日/ },
  'signature-locked': { heading: /読みました/, sign: /ロック/, tries: { auth: /残り3回/, sign: /ロック/ } },
  'authentication-locked': { heading: /読みました/, tries: { auth: /ロック/, sign: /残り5回/ } },
  'both-locked': { heading: /読みました/, sign: /ロック/, tries: { auth: /ロック/, sign: /ロック/ } },
  'last-try': { heading: /読みました/, tries: { auth: /残り1回/, sign: /残り1回/ } },
  'faceless-pin': { heading: /読みました/, sign: /顔認証/, tries: { auth: /設定されていません/ } },
  next: {
    heading: /読みました/,
    auth: /有効期間内/,
    sign: /パスワードが必要/,
    tries: { auth: /残り3回/, sign: /残り5回/ },
  },
  juki: { heading: /住基カード/ },
  phone: { heading: /スマートフォン/ },
  'other-card': { heading: /マイナンバーカードではない/ },
  damaged: { heading: /読みました/, auth: /読めません/ },
  'no-card': { heading: /カードを置いてください/ },
  'taken-out-early': { heading: /早く離れました/ },
  'slow-reader': { heading: /確かめています|読んでいます/ },
  'card-in-use': { heading: /ほかのソフト/ },
  'card-not-answering': { heading: /返事をしません/ },
  'no-reader': { heading: /カードリーダーが見つかりません/ },
  'no-service': { heading: /サービスが止まっています/ },
};

test('every sample shows its own state', async ({ start }) => {
  const { home, window } = await start({ sample: 'adult' });
  for (const sample of SampleId.options) {
    await test.step(sample, async () => {
      await startSample(window, sample);
      const { heading, auth, sign, tries = {} } = expected[sample];
      await expect(home.heading).toHaveText(heading);
      if (auth) await expect(home.certificate('auth')).toContainText(auth);
      if (sign) await expect(home.certificate('sign')).toContainText(sign);
      for (const pin of PinKind.options) {
        const text = tries[pin];
        if (text) await expect(home.counter(pin)).toContainText(text);
      }
    });
  }
});
