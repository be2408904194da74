import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.mjs';

const page = readFileSync(join(projectRoot, 'docs/threat-model.md'), 'utf8');
const PATH = /`(\.?[\w-]+(?:[./][\w.-]+)*\.(?:tsx?|[cm]js|json|yml|md|html))`/g;
const files = new Set([...page.matchAll(PATH)].map(([, path = '']) => path));

describe('the threat model', () => {
  it('names only files that exist', () => {
    expect(files.size).toBeGreaterThan(40);
    expect([...files].filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  it('goes through all twenty points of the checklist, each with a file', () => {
    const points = [...page.matchAll(/^\| (\d+) \| .+$/gm)];
    expect(points.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [point] of points) expect(point).toMatch(PATH);
  });

  it.each(['page', 'card or reader', 'program on this machine', 'laptop', 'file', 'supply chain'])(
    'has a chapter about %s',
    (attacker) => {
      expect(page).toMatch(new RegExp(`^## .*${attacker}`, 'm'));
    },
  );
});
