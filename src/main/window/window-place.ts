/** Outer place and size of a window, or of the part of a screen that windows may use, in device-independent pixels. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the window was when it was closed. */
export type WindowPlace = Area & { readonly isMaximized: boolean };

/** The size the page is designed for: it shows Home in one look. */
export const usualContent = { width: 1120, height: 800 } as const;
export const smallestWindow = { width: 640, height: 480 } as const;

/** A size between the minimum and what there is. If there is less than the minimum, the screen wins. */
const between = (least: number, wanted: number, most: number): number =>
  Math.min(Math.max(least, wanted), most);

/**
 * The same window, no larger than the area and completely inside it: screens come, go and change between two starts.
 */
export function fitInto(area: Area, wanted: Area): Area {
  const width = between(smallestWindow.width, Math.round(wanted.width), area.width);
  const height = between(smallestWindow.height, Math.round(wanted.height), area.height);
  return {
    x: between(area.x, Math.round(wanted.x), area.x + area.width - width),
    y: between(area.y, Math.round(wanted.y), area.y + area.height - height),
    width,
    height,
  };
}

/** What was stored; undefined if it is incomplete. It is never trusted beyond its shape. */
export function windowPlaceFrom(stored: unknown): WindowPlace | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const number = (name: string): number | undefined => {
    const value: unknown = Reflect.get(stored, name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x, y, width, height, isMaximized: Reflect.get(stored, 'isMaximized') === true };
}
