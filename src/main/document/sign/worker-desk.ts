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
  const thread = new DeskThread(file, { stop });
  const temporaries: string[] = [];
  return {
    word: (facts) => thread.ask<SignatureWording>({ call: 'word', facts }),
    look: (job, task, tell) => thread.ask<Staged>({ call: 'look', job, task }, tell),
    stage: (job, task, tell) => {
      const temporary = temporaryPath(task);
      temporaries.push(temporary);
      return thread.ask<Staged>({ call: 'stage', job, task, temporary }, tell);
    },
    seal: (job, request) => thread.ask<Uint8Array>({ call: 'seal', job, request }),
    finish: (job, signature, tell) => thread.ask<string>({ call: 'finish', job, signature }, tell),
    stop: () => {
      Atomics.store(new Int32Array(stop), 0, 1);
      thread.expectEnd();
    },
    close: async () => {
      thread.expectEnd();
      await thread.ask({ call: 'close' });
      await thread.end();
      temporaries.forEach(deleteIfPossible);
    },
  };
}

/** What cannot be deleted (another program has it open, the disk is gone) stays: the outcome must not be lost over it. */
function deleteIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its name says whose it is: `.shomei-….part`.
  }
}

/** A worker whose calls all end: with its answer, with its death, or because it said nothing for too long. */
class DeskThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #isDead = false;
  #asked = 0;
  #silence = SILENCE;
  #alarm: NodeJS.Timeout | undefined;

  constructor(file: string, workerData: DeskData) {
    this.#worker = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    this.#worker.on('message', (message: DeskReply) => this.#take(message));
    this.#worker.on('error', () => this.#die());
    this.#worker.on('exit', () => this.#die());
  }

  /** The worker answers a call with that call's result; desk-messages.ts says which. */
  ask<T>(call: DeskCall, tell: TellProgress = () => undefined): Promise<Result<T, SigningProblemCode>> {
    return new Promise((resolve) => {
      if (this.#isDead) return resolve(fail('sign/worker-failed'));
      const id = (this.#asked += 1);
      this.#waiting.set(id, {
        resolve: (answer) => resolve(answer as Result<T, SigningProblemCode>),
        tell,
      });
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage({ id, ...call });
      this.#watchSilence();
    });
  }

  /** From now on a shorter silence ends it. */
  expectEnd(): void {
    this.#silence = SILENCE_AFTER_STOP;
    this.#watchSilence();
  }

  async end(): Promise<void> {
    if (!this.#isDead) await this.#worker.terminate();
  }

  #take(message: DeskReply): void {
    const question = this.#waiting.get(message.id);
    if ('bytes' in message) question?.tell(message.bytes);
    else {
      this.#waiting.delete(message.id);
      question?.resolve(message.answer);
    }
    this.#watchSilence();
  }

  #watchSilence(): void {
    clearTimeout(this.#alarm);
    if (this.#waiting.size > 0) this.#alarm = setTimeout(() => this.#giveUp(), this.#silence);
  }

  /** A thread that hangs in a system call ends with that call, so nobody waits for its end. */
  #giveUp(): void {
    void this.#worker.terminate();
    this.#die();
  }

  #die(): void {
    this.#isDead = true;
    clearTimeout(this.#alarm);
    for (const { resolve } of this.#waiting.values()) resolve(fail('sign/worker-failed'));
    this.#waiting.clear();
  }
}
