import { opens } from '../fixtures/opensc.ts';
import { VPCD_PORTS } from '../fixtures/pcscd.ts';
import { untilReadersAreEmpty } from '../fixtures/readers.ts';
import { TODAY } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { QuestionWindow } from '../pages/question.page.ts';
import { createVirtualCard, type VirtualCard } from '../../src/virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../src/virtual-card/vpcd-bridge.ts';

const OLD = { auth: '1234', sign: 'ABC123', 'card-info': '1234' } as const;
const NEW = { auth: '5820', sign: 'KAKI7Y2M', 'card-info': '9047' } as const;
const WRONG = '9999';

test.describe('a change of a PIN', () => {
  for (const pin of ['auth', 'sign'] as const) {
    test(`lets another program open the card with the new ${pin} PIN, and not with the old one`, async ({
      start,
      insert,
    }) => {
      const { home, pinChange, window } = await start();
      const { card } = await insert('adult');
      await pinChange.open(pin);
      await pinChange.change(OLD[pin], NEW[pin]);
      await expect(pinChange.heading).toHaveText(/を変えました/);
      await expect(window.locator('body')).not.toContainText(NEW[pin]);

      expect(card.inspect().pins[pin]?.value).toBe(NEW[pin]);
      expect(await opens(pin, OLD[pin])).toBe(false);
      expect(await opens(pin, NEW[pin])).toBe(true);

      await pinChange.button('ホームに戻る').click();
      await expect(home.counter(pin)).toContainText(pin === 'sign' ? '残り5回' : '残り3回');
    });
  }

  test('of the card-info PIN leaves the other PINs alone', async ({ start, insert }) => {
    const { pinChange } = await start();
    const { card } = await insert('adult');
    await pinChange.open('card-info');
    await pinChange.change(OLD['card-info'], NEW['card-info']);
    await expect(pinChange.heading).toHaveText('券面事項入力補助用暗証番号を変えました');
    const { auth, sign, resident, 'card-info': cardInfo } = card.inspect().pins;
    expect(cardInfo).toMatchObject({ value: NEW['card-info'], triesLeft: 3 });
    expect([auth?.value, sign?.value, resident?.value]).toEqual([OLD.auth, OLD.sign, '1234']);
  });

  test('with a wrong PIN twice costs two tries and stops at the last one', async ({ start, insert }) => {
    const { app, home, pinChange } = await start();
    const { card } = await insert('adult');
    const triesLeft = () => card.inspect().pins.auth?.triesLeft;
    await pinChange.open('auth');
    await pinChange.change(WRONG, NEW.auth);
    await expect(pinChange.alert).toContainText('残りは2回です');
    await expect(pinChange.alert).toContainText('変わっていません');
    expect(triesLeft()).toBe(2);

    await pinChange.present(WRONG);
    await pinChange.submit();
    await expect(pinChange.alert).toContainText('残りは1回です');
    expect(triesLeft()).toBe(1);

    await pinChange.present(WRONG);
    const question = await QuestionWindow.after(app, () => pinChange.submit());
    await question.stopHere();
    await expect(pinChange.alert.last()).toContainText('あと1回しか試せません');
    await expect(pinChange.step).toContainText('今の暗証番号');
    await pinChange.leave();
    await expect(home.counter('auth')).toContainText('残り1回');
    expect(card.inspect().pins.auth).toMatchObject({ value: OLD.auth, triesLeft: 1 });
  });

  test('with a wrong PIN on the last try, after consent, locks it and leads to the way out', async ({
    start,
    insert,
  }) => {
    const { app, locked, pinChange } = await start();
    const { card } = await insert('last-try');
    await pinChange.open('auth');
    const question = await QuestionWindow.after(app, () => pinChange.change(WRONG, NEW.auth));
    await question.goOn();
    await expect(pinChange.alert).toContainText('ロックされました');
    await expect(pinChange.alert).toContainText('変わっていません');
    expect(card.inspect().pins.auth).toMatchObject({ value: OLD.auth, triesLeft: 0 });
    await pinChange.button('くわしい手順を見る').click();
    await expect(locked.heading).toHaveText('利用者証明用暗証番号がロックされています');
    await expect(locked.wayOut).toContainText('JPKI暗証番号リセット');
  });

  test('is not offered for a locked PIN; its page says the way out', async ({ start, insert }) => {
    const { home, locked, pinChange } = await start();
    await insert('both-locked');
    await expect(home.counter('auth')).toContainText('ロックされています');
    await expect(pinChange.button('利用者証明用暗証番号を変える')).toBeHidden();
    await home.nextStep.getByRole('button', { name: 'くわしい手順を見る' }).click();
    await expect(locked.wayOut).toContainText('市区町村の窓口で設定し直してください');
    await expect(locked.whatToBring).toContainText('2回行きます');
    await expect(locked.lostCard).toContainText('0120-95-0178');
  });

  test('ends with a card pulled before the last press, and nothing was sent', async ({ start, insert }) => {
    const { pinChange, window } = await start();
    const { card, remove } = await insert('adult');
    await pinChange.open('auth');
    await pinChange.present(OLD.auth);
    await pinChange.choose(NEW.auth);
    await remove();
    await expect(pinChange.heading).toHaveText('カードが離れたので、変更をやめました');
    await expect(pinChange.screen).toContainText('変わっていません');
    await expect(window.locator('input')).toHaveCount(0);
    expect(card.inspect().pins.auth).toMatchObject({ value: OLD.auth, triesLeft: 3 });
  });

  test('that the card made as it was pulled is told as either, and the new PIN opens it', async ({
    start,
    insert,
  }) => {
    const { home, pinChange } = await start();
    const card = createVirtualCard('adult', { now: new Date(`${TODAY}T03:00:00Z`) });
    const pull = new AbortController();
    await insertIntoVpcd(pulledAtChange(card, pull), { port: VPCD_PORTS[0], signal: pull.signal });
    try {
      await pinChange.open('auth');
      await pinChange.change(OLD.auth, NEW.auth);
      await expect(pinChange.alert).toContainText('変わったかどうかわかりません');
      await expect(pinChange.alert).toContainText('先に新しいほうを試してください');
      expect(card.inspect().pins.auth?.value).toBe(NEW.auth);
    } finally {
      pull.abort();
    }

    await pinChange.button('ホームに戻る').click();
    await expect(home.heading).toHaveText(/カードが早く離れました|カードを置いてください/);
    await untilReadersAreEmpty();
    await insert('adult', 0, { auth: { value: NEW.auth } });
    await pinChange.open('auth');
    await pinChange.change(NEW.auth, '7391');
    await expect(pinChange.heading).toHaveText(/を変えました/);
  });
});

/** Does what CHANGE REFERENCE DATA (ISO/IEC 7816-4 §11.6.7) asks for, and leaves the reader before it answers. */
function pulledAtChange(card: VirtualCard, pull: AbortController): VirtualCard {
  return {
    atr: card.atr,
    powerOn: () => card.powerOn(),
    powerOff: () => card.powerOff(),
    reset: () => card.reset(),
    inspect: () => card.inspect(),
    transmit: (command) => {
      const answer = card.transmit(command);
      if (command[1] === 0x24) pull.abort();
      return answer;
    },
  };
}
