import type { Locator, Page } from '@playwright/test';
import { ja } from '../../src/shared/messages/ja.ts';
import { documents } from '../../src/shared/messages/ja/documents.ts';

const { check } = documents;

/** The screen that examines a signed file, in Japanese. */
export class CheckPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  get heading(): Locator {
    return this.window.getByRole('heading', { level: 1, name: check.title });
  }

  /** The text about one signature. */
  signature(number: number, count: number): Locator {
    return this.window.getByRole('region', { name: check.signature(number, count) });
  }

  button(name: string): Locator {
    return this.window.getByRole('button', { name, exact: true });
  }

  async openFromHome(): Promise<void> {
    await this.window.getByRole('button', { name: ja.home.entries.check }).click();
    await this.heading.waitFor();
  }

  /** As the system's dialog would give it. */
  async choose(path: string): Promise<void> {
    await this.window.locator('input[type=file]').setInputFiles(path);
  }
}
