import type { Locator, Page } from '@playwright/test';

/** The guide: its contents with the search, and one page of it. */
export class GuidePage {
  readonly open: Locator;
  readonly heading: Locator;
  readonly search: Locator;
  readonly found: Locator;
  readonly sources: Locator;
  readonly nextStep: Locator;
  readonly contents: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.open = page.getByRole('button', { name: 'ガイド', exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.search = page.getByRole('searchbox', { name: 'ガイドの中を探す' });
    this.found = page.getByRole('region', { name: '見つかったもの' });
    this.sources = page.getByRole('region', { name: 'もとにした資料' });
    this.nextStep = page.getByRole('region', { name: '次にすること' });
    this.contents = page.getByRole('button', { name: 'ガイドの目次' });
  }

  /** The link beside a state that leads to the page of this title. */
  linkTo(title: string): Locator {
    return this.#page.getByRole('button', { name: `「${title}」を読む` }).first();
  }

  part(title: string): Locator {
    return this.#page.getByRole('heading', { level: 2, name: title });
  }
}
