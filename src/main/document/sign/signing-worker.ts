/** The thread in which files are read, hashed and written, so that no file blocks the program. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../../shared/model/result.ts';
import { openSignatureFont } from '../appearance/signature-font.ts';
import type { DeskData, DeskReply, DeskRequest } from './desk-messages.ts';
import { LocalDesk } from './signing-desk.ts';

const stop = new Int32Array((workerData as DeskData).stop);
/** The build puts it beside this program. */
const openFont = () => openSignatureFont(join(__dirname, 'signature-font.ttf'));
const desk = new LocalDesk(openFont, () => Atomics.load(stop, 0) === 1);

/** This many bytes lie between two reports of progress. */
const REPORT_BYTES = 16 * 1024 * 1024;

// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const reply = (message: DeskReply): void => parentPort?.postMessage(message);

function reporter(id: number): (bytes: number) => void {
  let reported = 0;
  return (bytes) => {
    if (bytes - reported < REPORT_BYTES) return;
    reported = bytes;
    reply({ id, bytes });
  };
}

async function answerTo(request: DeskRequest) {
  const tell = reporter(request.id);
  switch (request.call) {
    case 'word':
      return desk.word(request.facts);
    case 'look':
      return desk.look(request.job, request.task, tell);
    case 'stage':
      return desk.stage(request.job, request.task, tell, request.temporary);
    case 'seal':
      return desk.seal(request.job, request.request);
    case 'finish':
      return desk.finish(request.job, request.signature, tell);
    case 'close':
      await desk.close();
      return ok(undefined);
  }
}

parentPort?.on('message', (request: DeskRequest) => {
  void answerTo(request).then((answer) => reply({ id: request.id, answer }));
});
