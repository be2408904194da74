import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { SignatureWording, SigningNote, SigningProblemCode } from '../../../shared/model/signing.ts';
import type { SignatureFont } from '../appearance/signature-font.ts';
import { type SignatureFacts, signatureLines } from '../appearance/signature-lines.ts';
import { SigningJob, temporaryPath } from './signing-job.ts';
import type { SealRequest, SigningTask } from './signing-task.ts';
import { SigningProblem } from './signing-problem.ts';

export type Staged = {
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly notes: readonly SigningNote[];
};

/** Is told how many bytes of the file have been read. */
export type TellProgress = (bytes: number) => void;

type Outcome<T> = Promise<Result<T, SigningProblemCode>>;

/**
 * Where files wait for the card. Each has a number. The steps are those of SigningJob, and each failure is a value.
 * Everything unfinished is deleted when the desk is closed.
 */
export type SigningDesk = {
  /** What a visible signature of these facts says. */
  word(facts: SignatureFacts): Outcome<SignatureWording>;
  /** What `stage` would say, without writing anything or leaving a file open. */
  look(job: number, task: SigningTask, tell: TellProgress): Outcome<Staged>;
  stage(job: number, task: SigningTask, tell: TellProgress): Outcome<Staged>;
  /** Gives the digest for the card to sign: SHA-256, 32 bytes. */
  seal(job: number, request: SealRequest): Outcome<Uint8Array>;
  /** Gives the path of the signed file. */
  finish(job: number, signature: Uint8Array, tell: TellProgress): Outcome<string>;
  /** The file that is being read or written ends with `sign/stopped`, and so does everything asked afterwards. */
  stop(): void;
  close(): Promise<void>;
};

/** The steps themselves, all in this thread. */
export class LocalDesk implements SigningDesk {
  readonly #jobs = new Map<number, SigningJob>();
  readonly #isStopped: () => boolean;
  readonly #openFont: () => Promise<SignatureFont>;
  #font: Promise<SignatureFont> | undefined;
  #isStoppedHere = false;

  /**
   * @param openFont for visible signatures; called when the first of them is drawn
   * @param isStopped asked between two blocks of a file
   */
  constructor(openFont: () => Promise<SignatureFont>, isStopped: () => boolean = () => false) {
    this.#openFont = openFont;
    this.#isStopped = () => this.#isStoppedHere || isStopped();
  }

  async word(facts: SignatureFacts): Outcome<SignatureWording> {
    const { lines, missing } = signatureLines(await this.#fontOnce(), facts);
    return ok({ lines: [...lines], missing: [...missing] });
  }

  look(_job: number, task: SigningTask, tell: TellProgress): Outcome<Staged> {
    return this.#outcome(() => {
      const opened = new SigningJob(task);
      try {
        const notes = opened.look(this.#going(tell));
        return { notes, sha256: opened.contentHash() };
      } finally {
        opened.abandon();
      }
    });
  }

  stage(
    job: number,
    task: SigningTask,
    tell: TellProgress,
    temporary = temporaryPath(task),
  ): Outcome<Staged> {
    return this.#outcome(() => {
      const opened = new SigningJob(task, temporary);
      this.#jobs.set(job, opened);
      const notes = opened.stage(this.#going(tell));
      return { notes, sha256: opened.contentHash() };
    });
  }

  async seal(job: number, request: SealRequest): Outcome<Uint8Array> {
    const font = this.#jobs.get(job)?.task.place ? await this.#fontOnce() : undefined;
    return this.#outcome(() => this.#job(job).seal(request, font));
  }

  finish(job: number, signature: Uint8Array, tell: TellProgress): Outcome<string> {
    return this.#outcome(() => this.#job(job).finish(signature, this.#going(tell)));
  }

  stop(): void {
    this.#isStoppedHere = true;
  }

  close(): Promise<void> {
    for (const job of this.#jobs.values()) job.abandon();
    this.#jobs.clear();
    return Promise.resolve();
  }

  #fontOnce(): Promise<SignatureFont> {
    return (this.#font ??= this.#openFont());
  }

  #job(number: number): SigningJob {
    const job = this.#jobs.get(number);
    if (!job) throw new Error('a file that is not on the desk');
    return job;
  }

  #going(tell: TellProgress): (bytes: number) => boolean {
    return (bytes) => {
      tell(bytes);
      return !this.#isStopped();
    };
  }

  async #outcome<T>(run: () => T): Outcome<T> {
    if (this.#isStopped()) return fail('sign/stopped');
    try {
      return ok(run());
    } catch (thrown) {
      if (thrown instanceof SigningProblem) return fail(thrown.code);
      throw thrown;
    }
  }
}
