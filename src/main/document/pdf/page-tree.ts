import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import type { PdfFile } from './pdf-file.ts';
import {
  asArray,
  asDictionary,
  asName,
  asNumber,
  PDF_NULL,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
} from './pdf-value.ts';

export type Page = {
  readonly reference: PdfReference;
  readonly dictionary: PdfDictionary;
  /** What readers show of the page, in default user space units (1/72 inch), left to right and bottom to top. */
  readonly box: Box;
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** How many points (1/72 inch) one unit of its coordinates is: `/UserUnit`, mostly 1. */
  readonly unit: number;
};

export type Box = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

type Node = { readonly reference: PdfReference; readonly dictionary: PdfDictionary };

/** Attributes that a page inherits from the nodes above it (ISO 32000-2 table 31). */
const INHERITED = ['MediaBox', 'CropBox', 'Rotate'] as const;
type Inherited = Readonly<Record<(typeof INHERITED)[number], PdfValue>>;

/** The page with this index, the first being 0; undefined if the document has fewer. */
export function pageAt(file: PdfFile, index: number): Page | undefined {
  let at = 0;
  for (const page of pagesOf(file)) {
    if (at === index) return page;
    at += 1;
  }
  return undefined;
}

/** All pages in their order (ISO 32000-2 §7.7.3). The file's own counts are ignored. */
export function* pagesOf(file: PdfFile): Generator<Page> {
  const root = file.catalog().dictionary.entries.get('Pages');
  if (root?.kind !== 'reference') throw damaged('no tree of pages');
  const above: Inherited = { MediaBox: PDF_NULL, CropBox: PDF_NULL, Rotate: PDF_NULL };
  yield* walk(file, root, above, 0, new Set());
}

function* walk(
  file: PdfFile,
  reference: PdfReference,
  above: Inherited,
  depth: number,
  seen: Set<number>,
): Generator<Page> {
  if (depth > limits.treeDepth || seen.size > limits.treeNodes) throw new PdfFault('too-complex', 'pages');
  if (seen.has(reference.number)) throw damaged('a tree of pages that goes in a circle');
  seen.add(reference.number);
  const dictionary = asDictionary(file.object(reference));
  if (!dictionary) throw damaged('a page that is not there');
  const inherited = inherit(file, dictionary, above);
  const kids = file.get(dictionary, 'Kids');
  if (asName(file.get(dictionary, 'Type')) === 'Page' || kids.kind === 'null') {
    yield pageOf(file, { reference, dictionary }, inherited);
    return;
  }
  for (const kid of asArray(kids) ?? []) {
    if (kid.kind !== 'reference') throw damaged('a page that is no object of its own');
    yield* walk(file, kid, inherited, depth + 1, seen);
  }
}

function inherit(file: PdfFile, dictionary: PdfDictionary, above: Inherited): Inherited {
  const own = (key: keyof Inherited) => {
    const value = file.get(dictionary, key);
    return value.kind === 'null' ? above[key] : value;
  };
  return { MediaBox: own('MediaBox'), CropBox: own('CropBox'), Rotate: own('Rotate') };
}

function pageOf(file: PdfFile, node: Node, { MediaBox, CropBox, Rotate }: Inherited): Page {
  const media = boxOf(file, MediaBox) ?? LETTER;
  const crop = boxOf(file, CropBox) ?? media;
  const shown = {
    left: Math.max(media.left, crop.left),
    bottom: Math.max(media.bottom, crop.bottom),
    right: Math.min(media.right, crop.right),
    top: Math.min(media.top, crop.top),
  };
  const turns = asNumber(Rotate) ?? 0;
  const rotation = turns % 90 === 0 ? ((turns % 360) + 360) % 360 : 0;
  const box = shown.left < shown.right && shown.bottom < shown.top ? shown : media;
  return { ...node, box, rotation, unit: unitOf(file, node) };
}

/** ISO 32000-2 table 31. Anything but a number above 0 counts as missing. */
function unitOf(file: PdfFile, { dictionary }: Node): number {
  const unit = asNumber(file.get(dictionary, 'UserUnit'));
  return unit !== undefined && unit > 0 ? unit : 1;
}

/** The size that poppler, mupdf and pdf.js use if a page has none at all. */
const LETTER: Box = { left: 0, bottom: 0, right: 612, top: 792 };

function boxOf(file: PdfFile, value: PdfValue): Box | undefined {
  const numbers = asArray(value)?.map((item) => asNumber(file.resolve(item)));
  if (numbers?.length !== 4) return undefined;
  const [x1, y1, x2, y2] = numbers;
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  if (x1 === x2 || y1 === y2) return undefined;
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}
