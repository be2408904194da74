import { expectAccessible } from '../fixtures/accessibility.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('dates and plans', () => {
  test('are worked out without a card, with the keyboard alone', async ({ start }) => {
    const { plan, window } = await start({ sample: 'no-card' });
    const { keyboard } = window;
    await plan.button('期限と予定').focus();
    await keyboard.press('Enter');
    await expect(plan.heading).toBeFocused();
    await expect(plan.tab('期限を計算する')).toHaveAttribute('aria-selected', 'true');
    while (!(await plan.field('生年月日').evaluate((field) => field === document.activeElement)))
      await keyboard.press('Tab');
    await keyboard.type('昭和60年11月14日');
    await expect(plan.panel).toContainText('= 1985年11月14日（昭和60年）');
    await keyboard.press('Tab');
    await keyboard.type('2021/11/20');
    await expect(plan.result).toContainText('2026年11月14日（土）まで');
    await expect(plan.result).toContainText('5回目の誕生日（2026年11月14日）が、いちばん早い日です');
    await expectAccessible(window);

    await plan.tab('期限を計算する').focus();
    await keyboard.press('ArrowRight');
    await expect(plan.tab('こんなときは')).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(plan.panel.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await expect(plan.panel).toContainText('署名用電子証明書も発行してください');
    await expectAccessible(window);
  });

  test('say beside the field what is wrong, so that a screen reader hears it', async ({ start }) => {
    const { plan, window } = await start({ sample: 'no-card' });
    await plan.open('期限を計算する');
    await plan.field('生年月日').fill('昭和64年1月8日');
    await expect(plan.field('生年月日')).toHaveAccessibleDescription(/その年号には、この日がありません/);
    await expectAccessible(window);
    await plan.field('生年月日').fill('平成元年1月8日');
    await expect(plan.field('生年月日')).toHaveAccessibleDescription(/= 1989年1月8日（平成元年）/);
  });

  test('of a card are what its certificate says; 署名用 has its last possible day', async ({ start }) => {
    const { home, plan, window } = await start({ sample: 'renewal-open' });
    await home.nextStep.getByRole('button', { name: '予定に入れる・印刷する' }).click();
    await expect(plan.certificate('利用者証明用電子証明書')).toContainText('更新できる最初の日');
    await expect(plan.certificate('署名用電子証明書')).toContainText('いちばん遅くて、この日まで');
    await expectAccessible(window);
  });

  test('of a family are listed by name, and their sheet is large on paper', async ({ start }) => {
    const { plan, window } = await start({ sample: 'adult' });
    await plan.open('カードの予定');
    await plan.field('呼び名').fill('わたし');
    await window.keyboard.press('Enter');
    await startSample(window, 'child');
    await plan.field('呼び名').fill('子ども');
    await window.keyboard.press('Enter');
    await expect(plan.familyList.getByRole('listitem')).toHaveCount(2);
    await plan.button('一覧を紙にする').click();
    await expect(plan.paper).not.toContainText('子ども');
    await expectAccessible(window);
    await window.emulateMedia({ media: 'print' });
    await expect(plan.paper).toBeVisible();
    await expect(plan.button('印刷する')).toBeHidden();
    const fontSize = await plan.paper.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(20);
  });

  test('after each event are on a page that a screen reader can follow', async ({ start }) => {
    const { plan, window } = await start({ sample: 'adult' });
    await plan.open('こんなときは');
    await plan.button(/^カードをなくした/).click();
    await expect(plan.panel).toContainText('0120-95-0178');
    await expectAccessible(window);
    await plan.button('ほかのできごとを選ぶ').click();
    await plan.button(/^期限が切れた/).click();
    await expect(plan.panel.getByRole('row', { name: /健康保険証/ })).toContainText('3か月あとの月末まで');
    await expectAccessible(window);
  });
});
