import { expect, test } from '../fixtures/test.ts';

test.describe('the next card, as announced', () => {
  test('says that it is not issued yet, shows what it has, and has its PIN changed', async ({ start }) => {
    const { home, pinChange, window } = await start({ sample: 'next' });
    await expect(home.heading).toHaveText(/読みました/);
    await expect(window.getByRole('main')).toContainText('まだ発行されていません');
    await expect(home.counter('auth')).toContainText('残り3回');
    await expect(home.counter('sign')).toContainText('残り5回');
    // What this card has not stands in no list.
    await expect(window.getByText('券面事項入力補助用暗証番号')).toHaveCount(0);
    await expect(window.getByText('住民基本台帳用暗証番号')).toHaveCount(0);
    await pinChange.open('auth');
    await pinChange.change('1234', '5820');
    await expect(pinChange.heading).toHaveText(/を変えました/);
  });

  test('is planned by its own rules: renewed from a year before its end', async ({ start }) => {
    const { home, plan } = await start({ sample: 'next' });
    await expect(home.certificate('auth')).toContainText('2035年5月21日');
    await expect(home.certificate('auth')).toContainText('2034年5月22日');
    await plan.open('カードの予定');
    await expect(plan.panel).toContainText('2034年5月22日');
    // What the present card gains by it is no rule of this one.
    await expect(plan.panel).not.toContainText('1年短くなる');
  });
});
