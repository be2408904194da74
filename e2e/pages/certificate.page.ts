import type { Locator, Page } from '@playwright/test';

type Tab = '概要' | '日付' | '記載内容' | 'くわしい内容' | '発行元';

/** The screen about one certificate. */
export class CertificatePage {
  readonly heading: Locator;
  readonly panel: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.panel = page.getByRole('tabpanel');
  }

  async open(tab: Tab): Promise<void> {
    await this.#page.getByRole('tab', { name: tab }).click();
  }

  async goHome(): Promise<void> {
    await this.#page.getByRole('button', { name: /ホームに戻る/ }).click();
  }
}
