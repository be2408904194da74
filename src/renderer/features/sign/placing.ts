import type { PageGeometry } from '../../../shared/viewer/viewer-protocol.ts';
import type { SignaturePlace } from '../../../shared/model/signing.ts';

/** Points in a millimetre. */
const MILLIMETRE = 72 / 25.4;

export const inPoints = (millimetres: number): number => millimetres * MILLIMETRE;
/** Whole ones: as they are shown and said. */
export const inMillimetres = (points: number): number => Math.round(points / MILLIMETRE);

/** Sizes of a page as it is shown, in points. */
export type PageSize = Pick<PageGeometry, 'width' | 'height'>;

/** Wide enough for a name and a time on one line each. */
const USUAL = { width: inPoints(74), height: inPoints(24), margin: inPoints(15) };
const SMALLEST = { width: inPoints(20), height: inPoints(8) };

/** Where signatures mostly are: at the right, at the bottom. */
export function usualPlace(page: number, size: PageSize): SignaturePlace {
  const { width, height, margin } = USUAL;
  return onPage(
    { page, left: size.width - width - margin, top: size.height - height - margin, width, height },
    size,
  );
}

/** The place moved and made smaller as far as it must be to lie on the page. */
export function onPage(place: SignaturePlace, size: PageSize): SignaturePlace {
  const width = Math.min(Math.max(place.width, SMALLEST.width), size.width);
  const height = Math.min(Math.max(place.height, SMALLEST.height), size.height);
  return {
    page: place.page,
    left: Math.min(Math.max(place.left, 0), size.width - width),
    top: Math.min(Math.max(place.top, 0), size.height - height),
    width,
    height,
  };
}

/** In points; either what the place moves by, or what it grows by. */
export type Step = { readonly kind: 'move' | 'size'; readonly right: number; readonly down: number };

export function stepped(place: SignaturePlace, { kind, right, down }: Step): SignaturePlace {
  return kind === 'move'
    ? { ...place, left: place.left + right, top: place.top + down }
    : { ...place, width: place.width + right, height: place.height + down };
}

const DIRECTIONS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** What a key asks for: arrows a millimetre, with Shift ten; with Ctrl (or ⌘) the size. */
export function stepOf({ key, shiftKey, ctrlKey, metaKey }: Key): Step | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const length = inPoints(shiftKey ? 10 : 1);
  const [right, down] = direction;
  return { kind: ctrlKey || metaKey ? 'size' : 'move', right: right * length, down: down * length };
}
