import type { Locator, Page } from '@playwright/test';

/** The dialog that asks for the 署名用パスワード. */
export class PasswordDialog {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly submit: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: '署名用パスワードを入れてください' });
    this.field = this.dialog.getByLabel('署名用パスワード', { exact: true });
    this.submit = this.dialog.getByRole('button', { name: '証明書を読む' });
    this.alert = this.dialog.getByRole('alert');
  }

  async send(password: string): Promise<void> {
    await this.field.fill(password);
    await this.submit.click();
  }

  async giveUp(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'やめる' }).click();
  }
}
