import { join, normalize, sep } from 'node:path';

/** A file of the folder; undefined for a path that leads out of it. @param pathname as a URL has it */
export function pathInside(folder: string, pathname: string): string | undefined {
  const root = normalize(folder + sep);
  try {
    const path = normalize(join(root, decodeURIComponent(pathname)));
    return path.startsWith(root) && !path.includes('\0') ? path : undefined;
  } catch {
    // A `%` that encodes nothing.
    return undefined;
  }
}
