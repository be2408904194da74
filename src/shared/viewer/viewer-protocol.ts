/**
 * What the window and the page that draws PDF files say to each other, over one MessagePort. The drawing page has an
 * origin and a process of its own and no way to the main process: a file that takes it over has gained nothing.
 */

/** The window → the drawing page. Lengths and offsets in bytes. */
export type ToViewer =
  | { readonly type: 'open'; readonly size: number }
  | { readonly type: 'bytes'; readonly begin: number; readonly bytes: Uint8Array }
  | {
      readonly type: 'draw';
      /** Comes back with the answer, so that an answer to an older question is recognised. */
      readonly number: number;
      /** Counted from 0. */
      readonly page: number;
      /** Width of the picture in CSS pixels, and device pixels in one of them. */
      readonly width: number;
      readonly density: number;
    };

/** The drawing page → the window. It cannot be trusted: `readFromViewer` checks it. */
export type FromViewer =
  | { readonly type: 'wanted'; readonly begin: number; readonly end: number }
  | { readonly type: 'opened'; readonly pages: number }
  | ({ readonly type: 'drawn'; readonly number: number } & PageGeometry)
  | { readonly type: 'failed'; readonly reason: ViewerFailure };

/** Why a file is not shown. */
export type ViewerFailure = 'encrypted' | 'damaged';

/** A page as it stands in the file, for code that places something on it. */
export type PageGeometry = {
  /** Size as it is shown, after turning, in points (1/72 inch). */
  readonly width: number;
  readonly height: number;
  /** The visible box in the page's own coordinates: left, bottom, right, top. */
  readonly view: readonly [number, number, number, number];
  /** Degrees clockwise: 0, 90, 180 or 270. */
  readonly rotation: number;
};

/** Where the drawing page is served: by our own scheme but as another origin, and so in another process. */
export const viewerOrigin = 'app://viewer';

/** No program allows a longer side of a page (PDF 32000-1 annex C), so none longer is drawn. */
const LONGEST_SIDE = 14_400;
const MOST_PAGES = 1_000_000;

/** What came from the drawing page if it has the form above, else undefined. @param size of the file in bytes */
export function readFromViewer(message: unknown, size: number): FromViewer | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, ...rest } = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'wanted': {
      const { begin, end } = rest;
      return isWhole(begin, size) && isWhole(end, size) && begin < end ? { type, begin, end } : undefined;
    }
    case 'opened':
      return isWhole(rest['pages'], MOST_PAGES) && rest['pages'] > 0
        ? { type, pages: rest['pages'] }
        : undefined;
    case 'drawn':
      return readDrawn(rest);
    case 'failed':
      return { type, reason: rest['reason'] === 'encrypted' ? 'encrypted' : 'damaged' };
    default:
      return undefined;
  }
}

function readDrawn({ number, width, height, view, rotation }: Readonly<Record<string, unknown>>) {
  if (!isWhole(number, Number.MAX_SAFE_INTEGER) || !isSide(width) || !isSide(height)) return undefined;
  if (!isWhole(rotation, 270) || rotation % 90 !== 0 || !Array.isArray(view)) return undefined;
  const [left, bottom, right, top, ...more] = view as readonly unknown[];
  if (!isFinite(left) || !isFinite(bottom) || !isFinite(right) || !isFinite(top) || more.length > 0)
    return undefined;
  return { type: 'drawn', number, width, height, view: [left, bottom, right, top], rotation } as const;
}

const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isSide = (value: unknown): value is number => isFinite(value) && value > 0 && value <= LONGEST_SIDE;
const isWhole = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
