import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BLANK_FONT, blankFont } from './blank-font.mjs';
import { projectRoot } from './project-root.mjs';

test('The blank font is the one that is made today', () => {
  const kept = readFileSync(join(projectRoot, BLANK_FONT));
  expect(kept.equals(blankFont()), 'make it anew: npm run blank-font').toBe(true);
});
