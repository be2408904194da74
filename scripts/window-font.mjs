import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOfFont } from './part-of-font.mjs';
import { projectRoot } from './project-root.mjs';

const WEIGHTS = { 400: '400Regular', 700: '700Bold' };
const texts = join(projectRoot, 'src', 'shared', 'messages');
const samples = join(projectRoot, 'src', 'virtual-card');
/** Their systems bring fonts with the shapes that they want. */
const HAVE_THEIR_OWN = /^(zh|ko)(\/|\.ts$)/;

/**
 * Writes the window's font, one file for each weight that the styles use, with no other characters than those of our
 * own texts and sample cards: two small files in the place of some twenty. For others, of names and files, the window
 * has the whole font in parts.
 *
 * @param {string} folder gets `400.ttf` and `700.ttf`
 */
export async function writeWindowFont(folder) {
  const characters = charactersOfTexts();
  mkdirSync(folder, { recursive: true });
  for (const [weight, name] of Object.entries(WEIGHTS)) {
    const whole = readFileSync(
      join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans-jp', name, `NotoSansJP_${name}.ttf`),
    );
    writeFileSync(join(folder, `${weight}.ttf`), await partOfFont(whole, characters));
  }
}

/** Each character that the sources of our texts hold, in the order of their codes. */
export function charactersOfTexts() {
  const spoken = sourcesIn(texts, (path) => !HAVE_THEIR_OWN.test(path));
  const all = [...spoken, ...sourcesIn(samples, () => true)].map((path) => readFileSync(path, 'utf8'));
  return [...new Set(all.join(''))].toSorted().join('');
}

/** @param {string} folder @param {(path: string) => boolean} isWanted its path in the folder, with slashes */
const sourcesIn = (folder, isWanted) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && isWanted(path))
    .map((path) => join(folder, path));
