import type { Locator, Page } from '@playwright/test';

import { ja } from '../../src/shared/messages/ja.ts';

type Tab = keyof typeof ja.certificate.tabs;

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
    await this.#page.getByRole('tab').filter({ hasText: ja.certificate.tabs[tab] }).click();
  }

  async goHome(): Promise<void> {
    await this.#page.getByRole('button', { name: /ホームに戻る/ }).click();
  }
}
