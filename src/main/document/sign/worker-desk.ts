import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../../shared/model/result.ts';
import type { SignatureWording, SigningProblemCode } from '../../../shared/model/signing.ts';
import type { DeskCall, DeskData, DeskReply } from './desk-messages.ts';
import type { SigningDesk, Staged, TellProgress } from './signing-desk.ts';
import { temporaryPath } from './signing-job.ts';

/**
 * A worker that has said nothing for this long, in milliseconds, is given up. It reports every 16 MiB that it reads.
 * Getting a large file onto a slow disk is one step and may take minutes.
 */
const SILENCE = 300_000;
/** The same, once it was told to stop or to close. */
const SILENCE_AFTER_STOP = 10_000;
/** Heap of the worker, in MiB: blocks of files lie outside it. */
const HEAP = 256;

type Answer = Result<unknown, SigningProblemCode>;
type Waiting = { readonly resolve: (answer: Answer) => void; readonly tell: TellProgress };

/**
 * A desk in a thread of its own. If a thread dies, or is silent for too long, its current work fails with
 * `sign/worker-failed`, and its temporary files are deleted here.
 * @param file the built worker
 */
export function workerDesk(file: string): SigningDesk {
  const stop = new SharedArrayBuffer(4);
  const data: DeskData = { stop };
  const worker = new Worker(file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
  const waiting = new Map<number, Waiting>();
  const temporaries: string[] = [];
  let isDead = false;
  let asked = 0;
  let alarm: NodeJS.Timeout | undefined;

  const die = (): void => {
    isDead = true;
    clearTimeout(alarm);
    for (const { resolve } of waiting.values()) resolve(fail('sign/worker-failed'));
    waiting.clear();
  };
  /** A thread that hangs in a system call ends with that call, so nobody waits for its end. */
  const giveUp = (): void => {
    void worker.terminate();
    die();
  };
  let silence = SILENCE;
  const watchSilence = (): void => {
    clearTimeout(alarm);
    if (waiting.size > 0) alarm = setTimeout(giveUp, silence);
  };
  worker.on('message', (message: DeskReply) => {
    const question = waiting.get(message.id);
    if ('bytes' in message) question?.tell(message.bytes);
    else {
      waiting.delete(message.id);
      question?.resolve(message.answer);
    }
    watchSilence();
  });
  worker.on('error', die);
  worker.on('exit', die);

  // The worker answers a call with that call's result; desk-messages.ts says which.
  const ask = <T>(call: DeskCall, tell: TellProgress = () => undefined) =>
    new Promise<Result<T, SigningProblemCode>>((resolve) => {
      if (isDead) return resolve(fail('sign/worker-failed'));
      const id = (asked += 1);
      waiting.set(id, { resolve: (answer) => resolve(answer as Result<T, SigningProblemCode>), tell });
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ id, ...call });
      watchSilence();
    });

  return {
    word: (facts) => ask<SignatureWording>({ call: 'word', facts }),
    look: (job, task, tell) => ask<Staged>({ call: 'look', job, task }, tell),
    stage: (job, task, tell) => {
      const temporary = temporaryPath(task);
      temporaries.push(temporary);
      return ask<Staged>({ call: 'stage', job, task, temporary }, tell);
    },
    seal: (job, request) => ask<Uint8Array>({ call: 'seal', job, request }),
    finish: (job, signature, tell) => ask<string>({ call: 'finish', job, signature }, tell),
    stop: () => {
      Atomics.store(new Int32Array(stop), 0, 1);
      silence = SILENCE_AFTER_STOP;
      watchSilence();
    },
    close: async () => {
      silence = SILENCE_AFTER_STOP;
      await ask({ call: 'close' });
      if (!isDead) await worker.terminate();
      for (const path of temporaries) rmSync(path, { force: true });
    },
  };
}
