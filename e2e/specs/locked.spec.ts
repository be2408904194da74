import type { SampleId } from '../../src/shared/model/sample.ts';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';

const wayOut: readonly (readonly [SampleId, RegExp])[] = [
  ['signature-locked', /JPKI暗証番号リセット.*ローソン/s],
  ['authentication-locked', /JPKI暗証番号リセット.*セブン-イレブン/s],
  ['both-locked', /市区町村の窓口/],
];

for (const [sample, words] of wayOut) {
  test(`the page about the lock of "${sample}" is readable on the screen and on paper`, async ({ start }) => {
    const { home, locked, window } = await start({ sample });
    await home.nextStep.getByRole('button', { name: 'くわしい手順を見る' }).click();
    await expect(locked.wayOut).toContainText(words);
    await expectAccessible(window);
    await window.emulateMedia({ media: 'print' });
    await expect(locked.wayOut).toBeVisible();
    await expect(locked.print).toBeHidden();
    const fontSize = await locked.wayOut.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(20);
  });
}
