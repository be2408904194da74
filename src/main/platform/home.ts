import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters; nobody types a longer address. */
const LONGEST = 200;

/**
 * The project's own address from the package; `null` if it has none. It is shown, and never contacted.
 * @param folder where the program's package.json lies
 */
export function homeOf(folder: string): string | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const home: unknown =
      typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'homepage');
    const isAddress = typeof home === 'string' && home.length <= LONGEST && /^https:\/\/[!-~]+$/.test(home);
    return isAddress ? home : null;
  } catch {
    return null;
  }
}
