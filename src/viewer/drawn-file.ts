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

// pdf.js takes its other half from here and then needs no worker: the whole page is a process of its own already.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
// It waits for the next picture of the screen between its steps, of which there is none for a frame that is scrolled out
// of sight. We draw aside and need no such pace.
globalThis.requestAnimationFrame = (next) => window.setTimeout(() => next(performance.now()));

/** Bytes asked for at a time. */
const PIECE = 262_144;
/** Pixels of one picture inside a page, and of the drawn page: more would be a way to use up memory. */
const MOST_IMAGE_PIXELS = 100_000_000;
const MOST_PAGE_PIXELS = 16_000_000;
/** Characters of a page that are put beside its picture. */
const MOST_TEXT = 50_000;

type DrawRequest = Extract<ToViewer, { type: 'draw' }>;

/** One file, of which pieces come when pdf.js asks for them. */
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

  /** Draws a page in place of the one before; a newer request ends an older one. */
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
      // A page whose text cannot be had is shown all the same.
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
      // Only the part that does without WebAssembly is there.
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
      // Nobody is asked for a password: such a file is not shown.
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
    // Drawn aside, so that a page half drawn, or one that is given up, is never seen.
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

/** Put as text, never as markup; as much of it as fits. */
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
