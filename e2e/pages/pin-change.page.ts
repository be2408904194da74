import type { Locator, Page } from '@playwright/test';
import type { ChangeablePin } from '../../src/shared/model/pin.ts';
import { secretNames } from './home.page.ts';

/** The screen that changes a PIN in four steps. */
export class PinChangePage {
  readonly screen: Locator;
  /** The current step. */
  readonly step: Locator;
  /** The heading of a step or of the outcome. */
  readonly heading: Locator;
  readonly current: Locator;
  readonly first: Locator;
  readonly second: Locator;
  readonly alert: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.screen = page.getByRole('main');
    this.step = page.getByRole('list', { name: '手順' }).locator('[aria-current="step"]');
    this.heading = page.getByRole('heading', { level: 2 }).first();
    this.current = this.#field(/^今の/);
    this.first = this.#field(/^新しい/);
    this.second = this.#field(/もう一度、同じものを/);
    this.alert = page.getByRole('alert');
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  /** From Home to the field for the present PIN. */
  async open(pin: ChangeablePin): Promise<void> {
    await this.button(`${secretNames[pin]}を変える`).click();
    if (pin === 'card-info') await this.goOn();
  }

  async goOn(): Promise<void> {
    await this.button(/^次へ$/).click();
  }

  /** The present PIN. This sends nothing. */
  async present(pin: string): Promise<void> {
    await this.current.fill(pin);
    await this.goOn();
  }

  /** The new PIN, twice. */
  async choose(pin: string): Promise<void> {
    await this.first.fill(pin);
    await this.second.fill(pin);
  }

  /** The press that sends something. */
  async submit(): Promise<void> {
    await this.button(/^変える$/).click();
  }

  async change(current: string, replacement: string): Promise<void> {
    await this.present(current);
    await this.choose(replacement);
    await this.submit();
  }

  async leave(): Promise<void> {
    await this.button('やめてホームに戻る').click();
  }

  #field(label: RegExp): Locator {
    return this.#page.locator('input').and(this.#page.getByLabel(label));
  }
}
