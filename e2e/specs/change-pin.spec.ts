import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { QuestionWindow } from '../pages/question.page.ts';

test.describe('a change of a PIN', () => {
  test('has only steps that a screen reader can follow', async ({ start }) => {
    test.slow();
    const { app, pinChange, window } = await start({ sample: 'last-try' });
    await pinChange.open('auth');
    await pinChange.button('前に戻る').click();
    await expect(pinChange.step).toContainText('選ぶ');
    await expectAccessible(window);

    await pinChange.goOn();
    await pinChange.button('画面のキーで入れる').click();
    await pinChange.current.fill('1234');
    await pinChange.goOn();
    await pinChange.choose('1111');
    await pinChange.submit();
    await expect(pinChange.alert).toContainText('繰り返し');
    await expectAccessible(window);

    const question = await QuestionWindow.after(app, () => pinChange.button('それでも変える').click());
    await expect(question.heading).toHaveText('最後の1回を使いますか');
    await expect(question.stop).toBeFocused();
    await expectAccessible(question.page);
    await question.goOn();
    await expect(pinChange.heading).toHaveText('利用者証明用暗証番号を変えました');
    await expectAccessible(window);
  });

  test('can be made with the keyboard alone', async ({ start }) => {
    const { home, pinChange, window } = await start({ sample: 'adult' });
    const { keyboard } = window;
    await pinChange.button('券面事項入力補助用暗証番号を変える').focus();
    await keyboard.press('Enter');
    await expect(pinChange.step).toContainText('選ぶ');
    await keyboard.press('Enter');
    await expect(pinChange.current).toBeFocused();
    await keyboard.type('1234');
    await keyboard.press('Enter');
    await expect(pinChange.first).toBeFocused();
    await keyboard.type('9047');
    await keyboard.press('Enter');
    await expect(pinChange.second).toBeFocused();
    await keyboard.type('9047');
    await keyboard.press('Enter');
    await expect(pinChange.heading).toHaveText('券面事項入力補助用暗証番号を変えました');
    await expect(pinChange.heading).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  });

  test('is left with Escape, and no try is gone', async ({ start }) => {
    const { home, pinChange, window } = await start({ sample: 'adult' });
    await pinChange.open('sign');
    await pinChange.present('XYZ999');
    await window.keyboard.press('Escape');
    await expect(home.heading).toHaveText('マイナンバーカードを読みました');
    await expect(home.counter('sign')).toContainText('残り5回');
  });

  test('offers the same choices, whatever was opened before', async ({ start }) => {
    const { home, pinChange, window } = await start({ sample: 'adult' });
    const rowOfChoices = async () => {
      await pinChange.button('券面事項入力補助用暗証番号を変える').click();
      const box = await window.getByRole('radiogroup').boundingBox();
      await window.keyboard.press('Escape');
      await expect(home.heading).toHaveText('マイナンバーカードを読みました');
      return box?.height;
    };
    const before = await rowOfChoices();
    await home.button('設定').click();
    await expect(window.getByRole('dialog').getByRole('radiogroup').first()).toBeVisible();
    await window.keyboard.press('Escape');
    expect(await rowOfChoices()).toBe(before);
  });
});
