import {
  type FromViewer,
  type PageGeometry,
  readFromViewer,
  type ToViewer,
  type ViewerFailure,
  viewerOrigin,
} from '../../../shared/viewer/viewer-protocol.ts';

/** A PDF file that can be read in pieces. */
export type PdfSource = {
  /** Different for each file. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes from `begin` up to `end`; undefined if they cannot be read any more. */
  read(begin: number, end: number): Promise<Uint8Array | undefined>;
};

export type DrawnPage = PageGeometry & { readonly page: number; readonly pages: number };

/** `stopped`: a page took too long. `lost`: the file cannot be read any more. */
export type ViewerProblem = ViewerFailure | 'stopped' | 'lost';

export type ViewerEvents = {
  readonly drawn: (page: DrawnPage) => void;
  readonly failed: (problem: ViewerProblem) => void;
};

export const viewerAddress = `${viewerOrigin}/index.html`;

/** In milliseconds. A page that takes longer never comes: a file that keeps its process busy is given up. */
const PATIENCE = 30_000;

/**
 * Speaks with the drawing page in one frame, about one file. Its messages are checked, because the file may have taken
 * it over.
 */
export class ViewerFrame {
  readonly #source: PdfSource;
  readonly #events: ViewerEvents;
  readonly #port: MessagePort;
  #pages: number | undefined;
  #asked: { readonly number: number; readonly page: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param frame has loaded `viewerAddress` */
  constructor(frame: Window, source: PdfSource, events: ViewerEvents) {
    this.#source = source;
    this.#events = events;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data));
    port1.start();
    frame.postMessage('', viewerOrigin, [port2]);
    this.#tell({ type: 'open', size: source.size });
  }

  /** Asks for a page in place of the previous one. @param width CSS pixels */
  draw(page: number, width: number): void {
    this.#asked = { number: (this.#asked?.number ?? 0) + 1, page };
    this.#tell({ type: 'draw', ...this.#asked, width, density: devicePixelRatio });
    this.#wait();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#port.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail('stopped'), PATIENCE);
  }

  #tell(message: ToViewer): void {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a port has one other end
    this.#port.postMessage(message);
  }

  #hear(data: unknown): void {
    const message = readFromViewer(data, this.#source.size);
    if (!message) return;
    switch (message.type) {
      case 'wanted':
        void this.#give(message);
        return;
      case 'opened':
        this.#pages ??= message.pages;
        return;
      case 'drawn':
        this.#finish(message);
        return;
      case 'failed':
        this.#fail(message.reason);
        return;
    }
  }

  async #give({ begin, end }: Extract<FromViewer, { type: 'wanted' }>): Promise<void> {
    const bytes = await this.#source.read(begin, end);
    if (bytes) this.#tell({ type: 'bytes', begin, bytes });
    else this.#fail('lost');
  }

  #finish({ number, type: _, ...geometry }: Extract<FromViewer, { type: 'drawn' }>): void {
    if (number !== this.#asked?.number || this.#pages === undefined) return;
    clearTimeout(this.#timer);
    this.#events.drawn({ ...geometry, page: this.#asked.page, pages: this.#pages });
  }

  #fail(problem: ViewerProblem): void {
    this.close();
    this.#events.failed(problem);
  }
}
