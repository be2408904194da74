import { fstatSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CheckObstacle } from '../../../shared/model/document-check.ts';
import type { Instant } from '../../../shared/model/time.ts';
import type { DocumentAnswer } from './check-document.ts';

export type CheckingTask = {
  /** Of a file that is open for reading, and stays so until the answer. */
  readonly descriptor: number;
  /** The same of the file that a detached signature belongs to. */
  readonly content: number | undefined;
  readonly now: Instant;
};

/** Judges one file; see `documentChecker`. */
export type DocumentChecker = (task: CheckingTask) => Promise<DocumentAnswer>;

/** Heap of the worker, in MiB. Blocks of the file lie outside of it and are bounded by the reader. */
const HEAP = 256;
const STACK = 4;
/** Milliseconds that a file of no length may take, and the slowest disk in bytes a millisecond. */
const PATIENCE = 20_000;
const SLOWEST = 10_000;

/**
 * Judges files in a thread of its own for each: one that takes too long or too much memory is given up, and the answer
 * says so. Never rejects. Nothing of the file outlives its thread but the answer.
 * @param file the built worker
 */
export const documentChecker =
  (file: string, patience = PATIENCE): DocumentChecker =>
  (task) =>
    new Promise((resolve) => {
      const limits = { maxOldGenerationSizeMb: HEAP, stackSizeMb: STACK };
      const worker = new Worker(file, { workerData: task, resourceLimits: limits });
      const settle = (answer: DocumentAnswer): void => {
        clearTimeout(alarm);
        void worker.terminate();
        resolve(answer);
      };
      const giveUp = (obstacle: CheckObstacle) => settle(givenUp(obstacle));
      const size = sizeOf(task.descriptor) + (task.content === undefined ? 0 : sizeOf(task.content));
      const alarm = setTimeout(() => giveUp('timed-out'), patience + size / SLOWEST);
      const before = stateOf(task);
      worker.once('message', (answer: DocumentAnswer) =>
        stateOf(task) === before ? settle(answer) : giveUp('not-readable'),
      );
      worker.once('error', (thrown) => giveUp(isOutOfMemory(thrown) ? 'too-complex' : 'not-readable'));
      worker.once('exit', () => giveUp('not-readable'));
    });

const givenUp = (obstacle: CheckObstacle): DocumentAnswer => ({
  check: { kind: 'unknown', headline: 'cannot-be-checked', signatures: [], obstacle },
  holders: [],
});

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';

const sizeOf = (descriptor: number): number => fstatSync(descriptor).size;

/** A file that is written to while it is judged is another one in the end. */
const stateOf = ({ descriptor, content }: CheckingTask): string =>
  [descriptor, content]
    .flatMap((each) => (each === undefined ? [] : [fstatSync(each)]))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)
    .join(' ');
