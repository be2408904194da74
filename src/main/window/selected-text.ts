import type { Clipboard } from 'electron';

/** What holds the text that is marked now. */
type Marked = { readText(): string | Promise<string>; clear(): void };

/** A text like those that are typed into a field for a PIN. */
const LIKE_A_PIN = /^\S{1,64}$/;

/**
 * On Linux, what somebody marks with the pointer or the keyboard can be pasted with the middle button, without being
 * copied. So can a PIN that is made visible and marked. It goes with its field.
 */
export class SelectedText {
  readonly #marked: Marked;
  /** What had been marked before; undefined while no field is shown. */
  #before: string | undefined;

  constructor(marked: Marked) {
    this.#marked = marked;
  }

  /** A field for a PIN is shown from now on, or not any more. */
  async whileShown(isShown: boolean): Promise<void> {
    const marked = await this.#marked.readText();
    if (isShown) {
      this.#before ??= marked;
      return;
    }
    const before = this.#before;
    this.#before = undefined;
    if (before !== undefined && marked !== before && LIKE_A_PIN.test(marked)) this.#marked.clear();
  }
}

/** Newer versions of Electron have a clipboard of its own for it. Older ones want its name with each call. */
export function markedText(clipboard: Clipboard): Marked {
  const own = (clipboard as Partial<Pick<Clipboard, 'selection'>>).selection;
  if (own) return own;
  const ask = (call: () => unknown): unknown => Reflect.apply(call, clipboard, ['selection']);
  return {
    readText: () => String(ask(clipboard.readText)),
    clear: () => void ask(clipboard.clear),
  };
}
