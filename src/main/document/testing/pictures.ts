import { spawnSync } from 'node:child_process';

/** The first page of a PDF as others draw it, with one pixel for each point (1/72 inch). */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

export const pictureByPoppler = (file: string): Picture =>
  readPpm('pdftoppm', '-r', '72', '-cropbox', '-singlefile', file);

export const pictureByMupdf = (file: string): Picture =>
  readPpm('mutool', 'draw', '-q', '-r', '72', '-F', 'ppm', '-o', '-', file, '1');

/** The picture that a program writes to its standard output as a binary PPM of 8 bits. */
function readPpm(program: string, ...args: readonly string[]): Picture {
  const { stdout, error } = spawnSync(program, args, { maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  const head = /^P6\s+(?:#.*\n)*(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 200).toString('latin1'));
  if (!head) throw new Error(`${program} drew nothing`);
  return { width: Number(head[1]), height: Number(head[2]), rgb: stdout.subarray(head[0].length) };
}

/** Where a picture has blue, including smoothed edges, and how much of it in each half. */
export function blueIn({ width, rgb }: Picture) {
  const found: { readonly x: number; readonly y: number }[] = [];
  for (let at = 0; at < rgb.length; at += 3)
    if ((rgb[at + 2] ?? 0) - (rgb[at] ?? 0) > 40)
      found.push({ x: (at / 3) % width, y: Math.floor(at / 3 / width) });
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs) + 1];
  const middle = (left + right) / 2;
  return {
    left,
    right,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
    inLeftHalf: xs.filter((x) => x < middle).length,
    inRightHalf: xs.filter((x) => x >= middle).length,
  };
}
