/**
 * `npm run readings -- FILE …` puts readings above the known words of easy Japanese texts, in place: write the kanji,
 * run this, and check the result. It names every kanji that no word of `ja-readings.ts` covers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { addReadings } = (await runnerImport('./src/shared/messages/add-readings.ts')).module;

/** @param {string} line */
const isComment = (line) => /^\s*(\/\*\*|\*|\/\/)/.test(line);

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const read = lines.map((line) => (isComment(line) ? line : addReadings(line)));
  writeFileSync(file, read.join('\n'));
  read.forEach((line, index) => {
    const bare = isComment(line)
      ? null
      : line.replace(/\{[^{}|]+\|[^{}|]+\}/g, '').match(/\p{Script=Han}+/gu);
    if (bare) console.error(`${file}:${index + 1}: no reading for ${bare.join(' ')}`);
  });
}
