import type { SignaturePlace } from '../../../shared/model/signing.ts';
import type { Box, Page } from './page-tree.ts';

/** A corner may lie this far outside, in points, because places come from rounded pixels and millimetres. */
const TOLERANCE = 1;

/**
 * Where on a page something is that was placed on the page as it is shown: turned, cut to its visible box, and as
 * large as its unit says.
 * @returns in the page's own coordinates; undefined if the place is not wholly on the page
 */
export function rectangleOn(page: Page, place: SignaturePlace): Box | undefined {
  const { width, height } = shownSize(page);
  const isInside =
    place.left >= -TOLERANCE &&
    place.top >= -TOLERANCE &&
    place.left + place.width <= width + TOLERANCE &&
    place.top + place.height <= height + TOLERANCE;
  if (!isInside) return undefined;
  const from = pointOn(page, place.left, place.top);
  const to = pointOn(page, place.left + place.width, place.top + place.height);
  return {
    left: Math.min(from.x, to.x),
    bottom: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    top: Math.max(from.y, to.y),
  };
}

/** Size of a page as it is shown, in points (1/72 inch). */
export function shownSize({ box, rotation, unit }: Page): {
  readonly width: number;
  readonly height: number;
} {
  const width = (box.right - box.left) * unit;
  const height = (box.top - box.bottom) * unit;
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** @param right @param down in points, from the left top corner of the page as it is shown */
function pointOn({ box, rotation, unit }: Page, right: number, down: number) {
  const [along, across] = [right / unit, down / unit];
  switch (rotation) {
    case 90:
      return { x: box.left + across, y: box.bottom + along };
    case 180:
      return { x: box.right - along, y: box.bottom + across };
    case 270:
      return { x: box.right - across, y: box.top - along };
    default:
      return { x: box.left + along, y: box.top - across };
  }
}
