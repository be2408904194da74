import type { Clipboard } from 'electron';

type SystemClipboard = Pick<Clipboard, 'readText' | 'writeText' | 'clear'>;

/** What this program put on the clipboard. Where nothing of a card is to stay, it is taken away again. */
export class CopiedText {
  readonly #clipboard: SystemClipboard;
  #copied: string | undefined;

  constructor(clipboard: SystemClipboard) {
    this.#clipboard = clipboard;
  }

  copy(text: string): void {
    void this.#clipboard.writeText(text);
    this.#copied = text;
  }

  /** What somebody else has copied meanwhile stays. */
  async forget(): Promise<void> {
    const copied = this.#copied;
    this.#copied = undefined;
    // A promise with newer versions of Electron, a text with older ones.
    if (copied !== undefined && (await this.#clipboard.readText()) === copied) this.#clipboard.clear();
  }
}
