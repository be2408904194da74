import type { Locator, Page } from '@playwright/test';

import { ja } from '../../src/shared/messages/ja.ts';

type Tab = keyof typeof ja.certificate.tabs;

/** The screen about one certificate. */
export class CertificatePage {
  readonly heading: Locator;
  readonly panel: Locator;
  /** The days of the certificate's life, one below the other. */
  readonly life: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.panel = page.getByRole('tabpanel');
    this.life = page.getByRole('list', { name: '電子証明書の日付' });
  }

  async open(tab: Tab): Promise<void> {
    await this.#page.getByRole('tab').filter({ hasText: ja.certificate.tabs[tab] }).click();
  }

  /** The date beside this name among the days of the certificate's life. */
  dayOf(name: string): Locator {
    const exactly = this.#page.getByText(name, { exact: true });
    return this.life.getByRole('listitem').filter({ has: exactly }).locator('strong');
  }

  async goHome(): Promise<void> {
    await this.#page.getByRole('button', { name: /ホームに戻る/ }).click();
  }
}
