/** Begins to write a file, says so, and does not end: `killed-writer save PATH` or `killed-writer sign PATH`. */
import { SigningJob } from '../../document/sign/signing-job.ts';
import { replaceFile } from '../../platform/replace-file.ts';

const [, , what, path = ''] = process.argv;

/** Its first part is in the file when the second is asked for. */
async function* halfOfIt(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half of it');
  await forEver();
}

function forEver(): Promise<never> {
  process.stdout.write('begun');
  return new Promise(() => setInterval(() => undefined, 60_000));
}

if (what === 'save') void replaceFile(path, halfOfIt());
else {
  new SigningJob({ input: path, form: 'p7s', destination: { kind: 'beside' }, isSample: false }).stage(
    () => true,
  );
  void forEver();
}
