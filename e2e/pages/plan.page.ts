import type { Locator, Page } from '@playwright/test';

type Tab = 'カードの予定' | '期限を計算する' | 'こんなときは';
type Field = '生年月日' | '電子証明書の発行日' | 'カードの有効期限' | '呼び名';

/** The screen about dates and plans. */
export class PlanPage {
  readonly heading: Locator;
  readonly panel: Locator;
  readonly result: Locator;
  readonly familyList: Locator;
  readonly paper: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.panel = page.getByRole('tabpanel');
    this.result = page.getByRole('region', { name: '計算した期限' });
    this.familyList = page.getByRole('list', { name: '家族のカード' });
    this.paper = page.getByRole('article', { name: '印刷される内容' });
  }

  /** From the header of the window. */
  async open(tab: Tab): Promise<void> {
    await this.button('期限と予定').first().click();
    await this.tab(tab).click();
  }

  tab(name: Tab): Locator {
    return this.#page.getByRole('tab', { name });
  }

  field(name: Field): Locator {
    return this.#page.getByRole('textbox', { name });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  certificate(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true });
  }
}
