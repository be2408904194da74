import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the profiles alone tell one generation of the card from another', () => {
  const source = join(import.meta.dirname, '../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !/\.test\.tsx?$|(^|[/\\])(generations|virtual-card|messages|testing|fixtures)[/\\]/.test(path),
  );
  const telling = files.filter((path) =>
    /'(?:my-number|next-my-number|next)'|generations\/next/.test(
      readFileSync(join(source, path), 'utf8')
        // The state of the window's first line, whichever generation the card in it is of, and a button of a wizard.
        .replaceAll(/state(?:: | !== )'my-number'|case 'my-number'|type: 'next'|case 'next'/g, ''),
    ),
  );
  // The list of samples names each simulated card.
  expect(telling.map((path) => path.replaceAll('\\', '/'))).toEqual(['shared/data/samples.ts']);
});
