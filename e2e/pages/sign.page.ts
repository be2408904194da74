import type { Locator, Page } from '@playwright/test';

/** The screen on which files are signed. */
export class SignScreen {
  readonly #window: Page;
  readonly heading: Locator;
  readonly files: Locator;
  readonly contents: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  readonly result: Locator;
  /** For a visible signature, on the page. */
  readonly place: Locator;
  readonly stop: Locator;
  readonly backToUnsigned: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.heading = window.getByRole('heading', { level: 1, name: 'ファイルに署名する' });
    this.files = window.getByRole('region', { name: '署名するファイル' });
    this.contents = window.getByRole('region', { name: '署名に入るもの' });
    this.password = window.getByLabel('署名用パスワード');
    this.submit = window.getByRole('button', { name: '署名する', exact: true });
    this.place = window.getByRole('application');
    this.stop = window.getByRole('button', { name: '止める' });
    this.backToUnsigned = window.getByRole('button', { name: '署名していないファイルに戻る' });
    this.result = window.getByRole('region', { name: '結果' });
  }

  async choose(...paths: readonly string[]): Promise<void> {
    await this.#window.locator('input[type=file]').setInputFiles([...paths]);
  }

  /** Opens the only PDF with the usual place of a visible signature on it. */
  async choosePlace(): Promise<void> {
    await this.#window.getByRole('button', { name: '見せる場所を選ぶ' }).click();
    await this.place.waitFor();
  }

  /** Chooses the usual place for a visible signature in the only PDF. */
  async showOnPage(): Promise<void> {
    await this.choosePlace();
    await this.#window.getByRole('button', { name: '場所を決める' }).click();
  }

  /** Goes on to examine the signed file. */
  async look(): Promise<void> {
    await this.#window.getByRole('button', { name: '署名を見る' }).click();
  }

  async sign(password: string): Promise<void> {
    await this.password.fill(password);
    await this.submit.click();
  }
}
