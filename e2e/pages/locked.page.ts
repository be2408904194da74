import type { Locator, Page } from '@playwright/test';

/** The page about what is locked and the one way out. */
export class LockedPage {
  readonly heading: Locator;
  readonly wayOut: Locator;
  readonly whatToBring: Locator;
  readonly lostCard: Locator;
  readonly print: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.wayOut = page.getByRole('region', { name: '解決のしかた' });
    this.whatToBring = page.getByRole('region', { name: '持ち物' });
    this.lostCard = page.getByRole('region', { name: 'カードをなくしたとき' });
    this.print = page.getByRole('button', { name: '大きな文字で印刷する' });
  }

  async goHome(): Promise<void> {
    await this.#page.getByRole('button', { name: 'ホームに戻る' }).click();
  }
}
