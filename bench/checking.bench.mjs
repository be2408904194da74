import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

export const title = 'Looking at a signed PDF of 100 MB, beside pdfsig -nocert';

const SIZE = 100_000_000;
const ROUNDS = 9;

/** @param {import('../scripts/bench.mjs').BenchContext} context */
export async function measure({ cli }) {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-bench-'));
  try {
    const file = join(folder, 'signed.pdf');
    writeFileSync(file, await signedPdf());
    const program = join(cli, 'shomei.cjs');
    const ours = () => milliseconds(process.execPath, [program, 'verify', '--json', file]);
    const theirs = () => milliseconds('pdfsig', ['-nocert', file]);
    const bare = () => milliseconds(process.execPath, ['-e', '0']);
    const times = {
      ours: /** @type {number[]} */ ([]),
      theirs: /** @type {number[]} */ ([]),
      bare: /** @type {number[]} */ ([]),
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(ours());
      times.theirs.push(theirs());
      times.bare.push(bare());
    }
    const ratio = median(times.ours.map((each, round) => each / (times.theirs[round] ?? NaN)));
    const [verify, pdfsig, node] = [median(times.ours), median(times.theirs), median(times.bare)];
    return [
      { name: 'verify, whole process, median', value: verify, unit: 'ms' },
      { name: 'pdfsig -nocert, median', value: pdfsig, unit: 'ms' },
      { name: 'node that does nothing, median', value: node, unit: 'ms' },
      { name: 'verify / pdfsig, median of pairs', value: ratio, unit: '×', limit: 1.5 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With a stream of noise that no page uses. */
async function signedPdf() {
  const load = async (path) => (await runnerImport(new URL(path, import.meta.url).pathname)).module;
  const { buildPdf } = await load('../src/main/document/fixtures/pdf-builder.ts');
  const { plainDocument } = await load('../src/main/document/fixtures/pdf-documents.ts');
  const { signed } = await load('../src/main/document/check/testing/attacks.ts');
  const noise = 'x'.repeat(SIZE);
  return signed(
    buildPdf({ ...plainDocument, 7: `<< /Length ${SIZE} >>\nstream\n${noise}\nendstream` }),
    'pdf',
  );
}

function milliseconds(program, args) {
  const start = performance.now();
  const { error } = spawnSync(program, args);
  if (error) throw error;
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
