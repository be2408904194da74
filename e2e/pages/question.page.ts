import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** The window in which main asks something by itself. */
export class QuestionWindow {
  readonly page: Page;
  readonly heading: Locator;
  /** The first button goes on, the last one stops, in every language. */
  readonly go: Locator;
  readonly stop: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.go = page.getByRole('button').first();
    this.stop = page.getByRole('button').last();
  }

  /** Goes on as soon as that can be pressed. The window closes. */
  goOn(): Promise<void> {
    return this.#closing(this.go);
  }

  stopHere(): Promise<void> {
    return this.#closing(this.stop);
  }

  /** The click may be reported as lost, because it closes its own window. */
  async #closing(button: Locator): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await button.click().catch(() => undefined);
    await closed;
  }

  /** The question that this action leads to. */
  static async after(app: ElectronApplication, act: () => Promise<unknown>): Promise<QuestionWindow> {
    const coming = app.waitForEvent('window');
    await act();
    return new QuestionWindow(await coming);
  }
}
