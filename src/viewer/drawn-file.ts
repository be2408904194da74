import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import type { FromViewer, PageGeometry, ToViewer } from '../shared/viewer/viewer-protocol.ts';

// pdf.js takes its other half from here and then needs no worker: this page is a process of its own already.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
// Between its steps pdf.js waits for the next frame of the screen. A frame that is scrolled out of sight gets none. We
// draw in the background and need no such pace.
globalThis.requestAnimationFrame = (next) => window.setTimeout(() => next(performance.now()));

/** Bytes that one request asks for. */
const PIECE = 262_144;
/** Pixels of one picture inside a page, and of the drawn page. More would be a way to use up memory. */
const MOST_IMAGE_PIXELS = 100_000_000;
const MOST_PAGE_PIXELS = 16_000_000;
/** Characters of a page's text that stand beside its picture. */
const MOST_TEXT = 50_000;

type DrawRequest = Extract<ToViewer, { type: 'draw' }>;

/** One file. Its pieces come when pdf.js asks for them. */
export class DrawnFile {
  readonly #tell: (message: FromViewer) => void;
  readonly #transport: PDFDataRangeTransport;
  readonly #opened: Promise<PDFDocumentProxy | undefined>;
  #drawing: RenderTask | undefined;
  #newest = -1;

  constructor(size: number, tell: (message: FromViewer) => void) {
    this.#tell = tell;
    this.#transport = new PDFDataRangeTransport(size, null);
    this.#transport.requestDataRange = (begin: number, end: number) =>
      tell({ type: 'wanted', begin, end: Math.min(end, size) });
    this.#opened = this.#open();
  }

  receive(begin: number, bytes: Uint8Array): void {
    this.#transport.onDataRange(begin, bytes);
  }

  /** Draws a page in place of the previous one. A newer request ends an older one. */
  async draw(request: DrawRequest): Promise<void> {
    this.#newest = request.number;
    this.#drawing?.cancel();
    const opened = await this.#opened;
    if (!opened) return;
    try {
      const page = await opened.getPage(request.page + 1);
      if (this.#newest !== request.number) return;
      await this.#drawOnto(pageCanvas(), page, request);
      this.#tell({ type: 'drawn', number: request.number, ...geometryOf(page) });
      // If a page's text cannot be read, the page is shown without it.
      await showText(page).catch(() => undefined);
    } catch {
      if (this.#newest === request.number) this.#tell({ type: 'failed', reason: 'damaged' });
    }
  }

  async #open(): Promise<PDFDocumentProxy | undefined> {
    const at = (folder: string): string => new URL(`./${folder}/`, location.href).href;
    const loading = getDocument({
      range: this.#transport,
      rangeChunkSize: PIECE,
      disableAutoFetch: true,
      disableStream: true,
      cMapUrl: at('cmaps'),
      standardFontDataUrl: at('standard_fonts'),
      // Only the part that needs no WebAssembly is there.
      wasmUrl: at('wasm'),
      useWasm: false,
      useWorkerFetch: false,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: true,
      maxImageSize: MOST_IMAGE_PIXELS,
      canvasMaxAreaInBytes: 4 * MOST_IMAGE_PIXELS,
      verbosity: 0,
    });
    try {
      const opened = await loading.promise;
      this.#tell({ type: 'opened', pages: opened.numPages });
      return opened;
    } catch (thrown) {
      // A file with a password is not shown, and nobody is asked for it.
      const isEncrypted = thrown instanceof Error && thrown.name === 'PasswordException';
      this.#tell({ type: 'failed', reason: isEncrypted ? 'encrypted' : 'damaged' });
      return undefined;
    }
  }

  async #drawOnto(canvas: HTMLCanvasElement, page: PDFPageProxy, { width, density }: DrawRequest) {
    const natural = page.getViewport({ scale: 1 });
    const wanted = (width * density) / natural.width;
    const most = Math.sqrt(MOST_PAGE_PIXELS / (natural.width * natural.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    // Drawn in the background, so that nobody sees a page that is half drawn or abandoned.
    const aside = document.createElement('canvas');
    aside.width = Math.max(1, Math.floor(viewport.width));
    aside.height = Math.max(1, Math.floor(viewport.height));
    this.#drawing = page.render({ canvas: aside, viewport });
    await this.#drawing.promise;
    canvas.width = aside.width;
    canvas.height = aside.height;
    canvas.getContext('2d')?.drawImage(aside, 0, 0);
  }
}

const pageCanvas = (): HTMLCanvasElement => document.querySelector<HTMLCanvasElement>('#page') ?? missing();
const missing = (): never => {
  throw new Error('the page of the viewer is not whole');
};

/** Inserted as text, never as markup, up to the limit. */
async function showText(page: PDFPageProxy): Promise<void> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done && text.length < MOST_TEXT; part = await reader.read()) {
    text += part.value.items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
  }
  await reader.cancel();
  const place = document.querySelector('#text');
  if (place) place.textContent = text.slice(0, MOST_TEXT);
}

function geometryOf(page: PDFPageProxy): PageGeometry {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return { width, height, view: [left, bottom, right, top], rotation: page.rotate };
}
