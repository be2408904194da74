/**
 * Signs one file through the built worker and a key on the disk, in a process of its own, and prints what it cost:
 * `node sign-one.mjs WORKER FILE FORM CERTIFICATE KEY`. The messages are those of src/main/document/sign/desk-messages.ts.
 */
import { privateEncrypt, constants } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [, , workerFile = '', input = '', form = '', certificateFile = '', keyFile = ''] = process.argv;
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

const worker = new Worker(workerFile, { workerData: { stop: new SharedArrayBuffer(4) } });
let id = 0;
const ask = (call) =>
  new Promise((resolve, reject) => {
    const mine = (id += 1);
    const hear = (message) => {
      if (message.id !== mine || !message.answer) return;
      worker.off('message', hear);
      if (message.answer.ok) resolve(message.answer.value);
      else reject(new Error(message.answer.error));
    };
    worker.on('message', hear);
    worker.once('error', reject);
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ id: mine, job: 1, ...call });
  });

const certificate = readFileSync(certificateFile);
const signer = { certificate, ca: undefined, name: 'Bench' };
const start = performance.now();
const task = { input, form, destination: { kind: 'beside' }, isSample: false };
await ask({ call: 'stage', task, temporary: `${input}.part` });
const request = { signer, signedAt: new Date(), reason: undefined, appearance: undefined };
const digest = await ask({ call: 'seal', request });
const prepared = performance.now() - start;
const payload = Buffer.concat([DIGEST_INFO, digest]);
const signature = privateEncrypt(
  { key: readFileSync(keyFile), padding: constants.RSA_PKCS1_PADDING },
  payload,
);
await ask({ call: 'finish', signature });
const all = performance.now() - start;
// For this process alone: getrusage's peak begins with that of the process that started it.
const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
console.log(JSON.stringify({ prepared, all, peak }));
await worker.terminate();
