import type { Locator, Page } from '@playwright/test';
import type { CertificateKind } from '../../src/shared/model/certificate.ts';
import type { PinKind } from '../../src/shared/model/pin.ts';

/** Names as the window shows them, in Japanese. */
const certificateNames = {
  auth: '利用者証明用電子証明書',
  sign: '署名用電子証明書',
} as const satisfies Record<CertificateKind, string>;

export const secretNames = {
  sign: '署名用パスワード',
  auth: '利用者証明用暗証番号',
  'card-info': '券面事項入力補助用暗証番号',
  resident: '住民基本台帳用暗証番号',
} as const satisfies Record<PinKind, string>;

/** Home as a user sees it: a heading with the state, a panel for each certificate, one next step. */
export class HomePage {
  readonly heading: Locator;
  readonly nextStep: Locator;
  readonly readerSelect: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.nextStep = page.getByRole('region', { name: '次にすること' });
    this.readerSelect = page.getByRole('combobox', { name: 'カードリーダー' });
  }

  certificate(kind: CertificateKind): Locator {
    return this.#page.getByRole('article', { name: certificateNames[kind], exact: true });
  }

  /** The line of one secret's retry counter. */
  counter(pin: PinKind): Locator {
    return this.#page
      .getByText(secretNames[pin], { exact: false })
      .locator('xpath=ancestor-or-self::dt/following-sibling::dd[1]');
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  /** By its words alone, which are complete even if a line of them may break. */
  buttonThatSays(text: string): Locator {
    return this.#page.getByRole('button').filter({ hasText: text });
  }

  async openDetails(kind: CertificateKind): Promise<void> {
    await this.#page
      .getByRole('button', { name: `${certificateNames[kind]}をくわしく見る`, exact: true })
      .click();
  }

  async askForPassword(): Promise<void> {
    await this.certificate('sign').getByRole('button', { name: 'パスワードを入れて見る' }).click();
  }

  /** @param ending the last characters of the reader's name */
  async chooseReader(ending: string): Promise<void> {
    const name = await this.readerSelect
      .getByRole('option', { name: new RegExp(`${ending}$`) })
      .textContent();
    await this.readerSelect.selectOption(name);
  }
}
