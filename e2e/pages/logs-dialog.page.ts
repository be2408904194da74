import type { Locator, Page } from '@playwright/test';

/** The program's own log. */
export class LogsDialog {
  readonly dialog: Locator;
  readonly keep: Locator;
  readonly lines: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: '記録' });
    this.keep = this.dialog.getByText('記録を残す', { exact: true });
    this.lines = this.dialog.locator('pre');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: '設定' }).click();
    await this.#page.getByRole('button', { name: '記録を見る' }).click();
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name });
  }

  async close(): Promise<void> {
    await this.button('閉じる').click();
  }
}
