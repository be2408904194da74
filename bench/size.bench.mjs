import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const title = 'What the window loads before the user opens anything';

/**
 * The page's script, what it imports at once, and its style; nothing that a click loads. @param
 * {import('../scripts/bench.mjs').BenchContext} context
 */
export function measure({ app }) {
  const renderer = join(app, 'renderer');
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const scripts = withImports(
    renderer,
    named.filter((file) => file.endsWith('.js')),
  );
  const styles = named.filter((file) => file.endsWith('.css')).map((file) => join(renderer, file));
  return [
    { name: 'script, gzip', value: kilobytes(scripts), unit: 'kB', limit: 100 },
    { name: 'style, gzip', value: kilobytes(styles), unit: 'kB' },
  ];
}

/** A script and everything that its static imports name. */
function withImports(renderer, files) {
  const found = new Set();
  const queue = files.map((file) => join(renderer, file));
  for (const file of queue) {
    if (found.has(file)) continue;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, imported] of source.matchAll(
      /(?:^|[;}\n])\s*import\s*(?:[^'"();]*?from\s*)?["'](\.\/[^"']+\.js)["']/g,
    )) {
      queue.push(join(file, '..', imported));
    }
  }
  return [...found];
}

const kilobytes = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
