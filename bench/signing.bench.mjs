import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './support/electron-program.mjs';

export const title = 'Signing: without the card’s own time, beside OpenSSL in the same run';

const MIB = 1024 * 1024;
const ROUNDS = 5;

/** @param {{ cli: string }} context */
export async function measure({ cli }) {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-bench-'));
  try {
    return rows(folder, join(cli, 'signing-worker.cjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(folder, worker) {
  const large = randomFile(join(folder, 'large.bin'), 1024);
  const pdf = largePdf(join(folder, 'large.pdf'), 100);
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.der');
  const subject = ['-subj', '/CN=Bench', '-days', '1', '-nodes', '-newkey', 'rsa:2048'];
  run('openssl', 'req', '-x509', ...subject, '-keyout', key, '-outform', 'DER', '-out', certificate);
  const sign = (file, form) =>
    JSON.parse(
      run(
        process.execPath,
        join(import.meta.dirname, 'support/sign-one.mjs'),
        worker,
        file,
        form,
        certificate,
        key,
      ),
    );
  // In turn, so that a busy moment affects all alike.
  const turns = Array.from({ length: ROUNDS }, () => ({
    openssl: timed(() => run('openssl', 'dgst', '-sha256', large)),
    detached: sign(large, 'p7s'),
    pdf: sign(pdf, 'pdf'),
  }));
  const enveloping = sign(large, 'p7m');
  const best = (each) => Math.min(...turns.map(each));
  return [
    {
      name: 'detached .p7s of 1 GiB, speed against openssl dgst, median of pairs',
      value: median(turns.map((t) => t.openssl / t.detached.all)),
      unit: '×',
      atLeast: 0.8,
    },
    {
      name: 'detached .p7s of 1 GiB, peak of the process',
      value: best((t) => t.detached.peak),
      unit: 'MB',
      limit: 150,
    },
    { name: 'enveloping .p7m of 1 GiB', value: enveloping.all, unit: 'ms' },
    { name: 'enveloping .p7m of 1 GiB, peak of the process', value: enveloping.peak, unit: 'MB', limit: 150 },
    {
      name: 'PDF of 100 MB, ready for the card',
      value: best((t) => t.pdf.prepared),
      unit: 'ms',
      limit: 1000,
    },
    { name: 'PDF of 100 MB, peak of the process', value: best((t) => t.pdf.peak), unit: 'MB', limit: 120 },
  ];
}

function randomFile(path, mebibytes) {
  const block = Buffer.alloc(MIB);
  const file = openSync(path, 'w');
  for (let written = 0; written < mebibytes; written += 1) writeSync(file, randomFillSync(block));
  closeSync(file);
  return path;
}

/** One page, and streams of a megabyte each that nothing shows. */
function largePdf(path, megabytes) {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets = [];
  let length = parts[0].length;
  const add = (...bytes) => {
    for (const each of bytes) {
      parts.push(each);
      length += each.length;
    }
  };
  const object = (text) => {
    offsets.push(length);
    add(Buffer.from(`${offsets.length} 0 obj\n${text}\nendobj\n`));
  };
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  object('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
  const data = Buffer.alloc(1_000_000);
  for (let stream = 0; stream < megabytes; stream += 1) {
    offsets.push(length);
    add(Buffer.from(`${offsets.length} 0 obj\n<< /Length ${data.length} >>\nstream\n`));
    add(randomFillSync(Buffer.from(data)), Buffer.from('\nendstream\nendobj\n'));
  }
  const size = offsets.length + 1;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}${trailer}`));
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * MIB });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}
