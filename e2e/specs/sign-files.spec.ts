import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { PasswordDialog } from '../pages/password-dialog.page.ts';
import { SignScreen } from '../pages/sign.page.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-sign-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array = smallPdf) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** Opens the certificate, which needs the password once, and goes on to sign with it. */
async function openSigning(window: Page): Promise<SignScreen> {
  await window.getByRole('button', { name: 'パスワードを入れて見る' }).click();
  await new PasswordDialog(window).send('ABC123');
  await new HomePage(window).openDetails('sign');
  await window.getByRole('button', { name: 'ファイルに署名する' }).click();
  const screen = new SignScreen(window);
  await expect(screen.heading).toBeFocused();
  return screen;
}

test('files are signed with a sample card, and say so in their names', async ({ start }) => {
  // Without a locale the system itself has no names beyond ASCII.
  const { window } = await start({ sample: 'adult', env: { LC_ALL: 'C.UTF-8' } });
  const screen = await openSigning(window);
  await screen.choose(file('契約書{甲|乙}.pdf'), file('図面.dxf', Buffer.from('any file')));
  await expect(screen.files.getByText('署名できます')).toHaveCount(2);
  await expect(screen.contents).toContainText('だれでも読めます');
  await expect(screen.contents).toContainText('見本町');
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('契約書{甲|乙}-signed-sample.pdf');
  await expect(screen.result).toContainText('図面.dxf-sample.p7s');
  const signed = readFileSync(join(folder, '契約書{甲|乙}-signed-sample.pdf'));
  expect(signed.subarray(0, smallPdf.length).equals(smallPdf)).toBe(true);
  expect(existsSync(join(folder, '図面.dxf-sample.p7s'))).toBe(true);
});

test('a wrong password leaves no file and can be put right', async ({ start }) => {
  const { window } = await start({ sample: 'adult' });
  const screen = await openSigning(window);
  await screen.choose(file('deed.pdf'));
  await screen.sign('XYZ999');
  await expect(window.getByRole('alert')).toContainText('残りは4回');
  expect(readdirSync(folder)).toEqual(['deed.pdf']);
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('deed-signed-sample.pdf');
});

test('what cannot be signed is told before the password is asked for', async ({ start }) => {
  const { window } = await start({ sample: 'adult' });
  const screen = await openSigning(window);
  await screen.choose(file('broken.pdf', smallPdf.subarray(0, -30)), file('whole.pdf'));
  await expect(screen.files).toContainText('PDF が壊れています');
  await expect(screen.submit).toBeDisabled();
  await window.getByRole('button', { name: '外す: broken.pdf' }).click();
  await expect(screen.submit).toBeEnabled();
});

test('a file that changes after it was looked at is not signed until it is looked at again', async ({
  start,
}) => {
  const { window } = await start({ sample: 'adult' });
  const screen = await openSigning(window);
  const path = file('deed.pdf');
  await screen.choose(path);
  await expect(screen.files).toContainText('署名できます');
  writeFileSync(path, Buffer.concat([smallPdf, Buffer.from('\n')]));
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('ファイルが変わりました');
  expect(readdirSync(folder)).toEqual(['deed.pdf']);
  await screen.backToUnsigned.click();
  await expect(screen.files).toContainText('署名できます');
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('deed-signed-sample.pdf');
});
