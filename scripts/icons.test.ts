import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconFiles } from './icons.mjs';
import { projectRoot } from './project-root.mjs';

test.each(Object.entries(iconFiles()))('%s is drawn from the SVG of today', (path, content) => {
  expect(readFileSync(join(projectRoot, path)).equals(content), 'draw them anew: npm run icons').toBe(true);
});
