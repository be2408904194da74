import { fstatSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CheckObstacle } from '../../../shared/model/document-check.ts';
import type { Instant } from '../../../shared/model/time.ts';
import type { DocumentAnswer } from './check-document.ts';

export type CheckingTask = {
  /** Of a file that is open for reading until the answer. */
  readonly descriptor: number;
  /** The same for the file that a detached signature belongs to. */
  readonly content: number | undefined;
  readonly now: Instant;
};

/** Judges one file; see `documentChecker`. A caller that does not wait any more aborts `stop`. */
export type DocumentChecker = (task: CheckingTask, stop?: AbortSignal) => Promise<DocumentAnswer>;

/** Heap of the worker, in MiB. Blocks of the file are outside it, and the reader limits them. */
const HEAP = 256;
const STACK = 4;
/** Milliseconds that an empty file may take, and the slowest disk in bytes per millisecond. */
const PATIENCE = 20_000;
const SLOWEST = 10_000;
/** Milliseconds after which nobody waits. A file with holes can claim to be as long as it likes. */
const LONGEST = 1_800_000;

/** Milliseconds that a look at so many bytes may take. */
export const patienceFor = (bytes: number, least = PATIENCE): number =>
  Math.min(least + bytes / SLOWEST, LONGEST);

/** Milliseconds to wait for the end of a thread. One that hangs in a system call ends with that call. */
const FAREWELL = 2_000;

/**
 * Judges files one after the other, each in a thread of its own. If one takes too long or too much memory, it is given
 * up and the answer says so. Never rejects. Only the answer of a file outlives its thread, and nothing is read any
 * more after the answer.
 * @param file the built worker
 */
export function documentChecker(file: string, patience = PATIENCE): DocumentChecker {
  let last: Promise<unknown> = Promise.resolve();
  return (task, stop) => {
    const run = (): DocumentAnswer | Promise<DocumentAnswer> =>
      stop?.aborted ? givenUp('not-readable') : judge(file, patience, task, stop);
    const answer = last.then(run).catch(() => givenUp('not-readable'));
    last = answer;
    return answer;
  };
}

async function judge(
  file: string,
  patience: number,
  task: CheckingTask,
  stop: AbortSignal | undefined,
): Promise<DocumentAnswer> {
  // These throw where the file is not open. No thread has begun then, which nobody would hear or end.
  const before = stateOf(task);
  const size = sizeOf(task.descriptor) + (task.content === undefined ? 0 : sizeOf(task.content));
  const limits = { maxOldGenerationSizeMb: HEAP, stackSizeMb: STACK };
  const worker = new Worker(file, { workerData: task, resourceLimits: limits });
  const answer = await firstWord(worker, patienceFor(size, patience), stop);
  await Promise.race([worker.terminate(), after(FAREWELL)]);
  return stateOf(task) === before ? answer : givenUp('not-readable');
}

/** The thread's answer, or why there is none. */
const firstWord = (
  worker: Worker,
  patience: number,
  stop: AbortSignal | undefined,
): Promise<DocumentAnswer> =>
  new Promise((resolve) => {
    const settle = (answer: DocumentAnswer): void => {
      clearTimeout(alarm);
      stop?.removeEventListener('abort', halt);
      resolve(answer);
    };
    const giveUp = (obstacle: CheckObstacle) => settle(givenUp(obstacle));
    const halt = (): void => giveUp('not-readable');
    const alarm = setTimeout(() => giveUp('timed-out'), patience);
    stop?.addEventListener('abort', halt);
    worker.once('message', settle);
    worker.on('error', (thrown) => giveUp(isOutOfMemory(thrown) ? 'too-complex' : 'not-readable'));
    worker.once('exit', halt);
  });

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

const givenUp = (obstacle: CheckObstacle): DocumentAnswer => ({
  check: { kind: 'unknown', headline: 'cannot-be-checked', signatures: [], obstacle },
  holders: [],
});

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';

const sizeOf = (descriptor: number): number => fstatSync(descriptor).size;

/** A file that is written to while it is judged is another one at the end. */
const stateOf = ({ descriptor, content }: CheckingTask): string =>
  [descriptor, content]
    .flatMap((each) => (each === undefined ? [] : [fstatSync(each)]))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)
    .join(' ');
