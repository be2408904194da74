import { describe, expect, it } from 'vitest';
import { pathInside } from './path-inside.ts';

describe('a path of an address', () => {
  it.each(['/%', '/%E0%A4', '/%ff', '/..%2f..%2fetc/passwd', '/%00index.html'])(
    '%s leads to no file, and does not throw',
    (pathname) => {
      expect(pathInside('/app/renderer', pathname)).toBeUndefined();
    },
  );

  it('leads to a file of the folder', () => {
    expect(pathInside('/app/renderer', '/assets/x.js')).toBe('/app/renderer/assets/x.js');
  });
});
