import type { AppError } from '../../shared/model/app-error.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { ShownFact, SigningProblemCode } from '../../shared/model/signing.ts';
import { SIGNATURE_BYTES, SignatureKey } from '../card/my-number/signature-key.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';
import type { SigningDesk } from '../document/sign/signing-desk.ts';
import type { SignerIdentity, SigningTask } from '../document/sign/signing-task.ts';
import { cardIn } from './card-in.ts';
import { cardError } from './faults.ts';
import { Interrupted } from './interruption.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinSubmission, VerifiedCard } from './pin-submission.ts';
import type { Session } from './session.ts';
import {
  readSigner,
  rememberedSigner,
  type SignerWanted,
  type SigningCertificate,
  signingCertificate,
} from './signer-identity.ts';
import { whyGone } from './why-gone.ts';

export type SigningRequest = Omit<PinSubmission, 'pin'> & {
  /** Called when everything else has been done; undefined if the user does not want to give it. */
  readonly password: () => Promise<string | undefined>;
  readonly files: readonly SigningTask[];
  readonly reason: string | undefined;
  /** The lines of visible signatures. */
  readonly shows: readonly ShownFact[];
  readonly outsideValidity: boolean;
};

export type SigningProblem = SigningProblemCode | AppError;

/** How one file ended. */
export type SigningOutcome =
  | { readonly state: 'signed'; readonly output: string; readonly sha256: string }
  | { readonly state: 'not-signed'; readonly problem: SigningProblem };

/** Which step is done with which file. Bytes count from the beginning of the file. */
export type SigningProgress =
  | { readonly step: 'reading' | 'writing'; readonly file: number; readonly bytes: number }
  /** Every file has been read: the password goes to the card when the gate lets it. */
  | { readonly step: 'waiting' | 'signing'; readonly file: number };

export type SigningParts = {
  readonly session: Session;
  readonly gate: PinGate;
  readonly desk: SigningDesk;
  readonly now: () => Date;
  readonly tell: (progress: SigningProgress) => void;
  /**
   * Aborted when the user wants to stop. A password that has not gone to the card stays here, finished files stay, and
   * nothing else is left.
   */
  readonly stop: AbortSignal;
};

/** A file that has been read. `digest` is for the card to sign, `signature` is its answer. */
type Waiting = {
  readonly file: number;
  readonly task: SigningTask;
  readonly sha256: string;
  digest?: Uint8Array;
  signature?: Uint8Array;
};

/**
 * Signs files with the card: one password, one VERIFY, one transaction, however many files. Everything that can fail
 * without the card is done before it is asked, so that a file that could never be signed costs no try. Such a file
 * holds the others back until it is removed.
 * @returns how each file ended, in their order; an error of the PIN or the card if no file got as far as signing
 */
export async function signDocuments(
  parts: SigningParts,
  request: SigningRequest,
): Promise<Result<readonly SigningOutcome[]>> {
  const halt = () => parts.desk.stop();
  if (parts.stop.aborted) halt();
  parts.stop.addEventListener('abort', halt);
  try {
    const by = signingCertificate(parts.session, request.cardId);
    if (by) return await new Signing(parts, request, by).run();
    if (!cardIn(parts.session, request.cardId)) return fail(await whyGone(parts.session, request.cardId));
    return ok(request.files.map(() => ({ state: 'not-signed', problem: 'sign/card-cannot' })));
  } finally {
    parts.stop.removeEventListener('abort', halt);
    await parts.desk.close();
  }
}

class Signing {
  readonly #parts: SigningParts;
  readonly #request: SigningRequest;
  readonly #wanted: SignerWanted;
  readonly #outcomes: (SigningOutcome | undefined)[] = [];

  constructor(parts: SigningParts, request: SigningRequest, by: SigningCertificate) {
    const { cardId, files, outsideValidity } = request;
    this.#parts = parts;
    this.#request = request;
    this.#wanted = {
      cardId,
      by,
      forms: files.map(({ form }) => form),
      signedAt: parts.now(),
      outsideValidity,
    };
  }

  async run(): Promise<Result<readonly SigningOutcome[]>> {
    const { session, gate, stop } = this.#parts;
    const known = await rememberedSigner(session, this.#wanted);
    if (known && !known.ok) return this.#ended(known.error);
    const waiting = await this.#stageAll();
    if (waiting.length < this.#request.files.length) return this.#ended('sign/held-back');
    if (known && !(await this.#sealAll(waiting, known.value))) return this.#ended('sign/held-back');
    const { cardId, triesSeen, password } = this.#request;
    const text = await password();
    if (text === undefined || stop.aborted) return this.#ended('sign/stopped');
    this.#parts.tell({ step: 'waiting', file: 0 });
    const submitted = await gate.submit(
      { cardId, pin: this.#wanted.by.readAfter, triesSeen },
      { from: 'screen', text },
      {
        kind: 'sign',
        longestAnswer: SIGNATURE_BYTES,
        use: async (verified) => ok(await this.#signAll(verified, waiting, known?.value)),
      },
      stop,
    );
    if (!submitted.ok && stop.aborted && submitted.error.code === 'operation/ended')
      return this.#ended('sign/stopped');
    if (!submitted.ok) return submitted;
    for (const each of waiting) if (isLongToWrite(each)) await this.#finish(each);
    return this.#ended('sign/stopped');
  }

  /** Reads every file. Those that fail have their outcome; the others wait. */
  async #stageAll(): Promise<readonly Waiting[]> {
    const { desk, tell } = this.#parts;
    const waiting: Waiting[] = [];
    for (const [file, task] of this.#request.files.entries()) {
      tell({ step: 'reading', file, bytes: 0 });
      const staged = await desk.stage(file, task, (bytes) => tell({ step: 'reading', file, bytes }));
      if (staged.ok) waiting.push({ file, task, sha256: staged.value.sha256 });
      else this.#fail(file, staged.error);
    }
    return waiting;
  }

  /** False if a file could not be prepared. */
  async #sealAll(waiting: readonly Waiting[], signer: SignerIdentity): Promise<boolean> {
    const { reason, shows } = this.#request;
    const { signedAt } = this.#wanted;
    for (const each of waiting) {
      const sealed = await this.#parts.desk.seal(each.file, { signer, signedAt, reason, shows });
      if (sealed.ok) each.digest = sealed.value;
      else this.#fail(each.file, sealed.error);
    }
    return waiting.every(({ digest }) => digest);
  }

  /** Runs in the transaction of the VERIFY. If the card goes, only the files that are not signed yet fail. */
  async #signAll(
    { application }: VerifiedCard,
    waiting: readonly Waiting[],
    known: SignerIdentity | undefined,
  ): Promise<void> {
    try {
      const unready = known ? undefined : await this.#makeReady(application, waiting);
      if (unready) return this.#failRest(unready);
      await this.#signEach(await SignatureKey.select(application, this.#wanted.by), waiting);
    } catch (thrown) {
      const problem = thrown instanceof Interrupted ? this.#interrupted() : cardError(thrown);
      for (const { file, signature } of waiting) if (!signature) this.#fail(file, problem);
    }
  }

  /** The signer is known only now. Gives the obstacle, if there is one. */
  async #makeReady(
    application: SelectedApplication,
    waiting: readonly Waiting[],
  ): Promise<SigningProblem | undefined> {
    const signer = await readSigner(this.#parts.session, application, this.#wanted);
    if (!signer.ok) return signer.error;
    return (await this.#sealAll(waiting, signer.value)) ? undefined : 'sign/held-back';
  }

  async #signEach(key: SignatureKey, waiting: readonly Waiting[]): Promise<void> {
    const { stop, tell } = this.#parts;
    for (const each of waiting) {
      if (stop.aborted || !each.digest) return;
      tell({ step: 'signing', file: each.file });
      each.signature = await key.sign(each.digest);
      // Windows ends a transaction in which no command is sent for seconds, so long work waits until it is over.
      if (!isLongToWrite(each)) await this.#finish(each);
    }
  }

  async #finish({ file, sha256, signature }: Waiting): Promise<void> {
    if (!signature) return;
    const { desk, tell } = this.#parts;
    const finished = await desk.finish(file, signature, (bytes) => tell({ step: 'writing', file, bytes }));
    if (finished.ok) this.#outcomes[file] = { state: 'signed', output: finished.value, sha256 };
    else this.#fail(file, finished.error);
  }

  #fail(file: number, problem: SigningProblem): void {
    this.#outcomes[file] = { state: 'not-signed', problem };
  }

  #interrupted(): SigningProblem {
    return this.#parts.stop.aborted ? 'sign/stopped' : { code: 'operation/ended' };
  }

  /** Files without an outcome of their own get this one. */
  #failRest(problem: SigningProblem): void {
    for (const file of this.#request.files.keys()) if (!this.#outcomes[file]) this.#fail(file, problem);
  }

  #ended(problem: SigningProblem): Result<readonly SigningOutcome[]> {
    this.#failRest(problem);
    return ok(this.#outcomes.filter((outcome) => outcome !== undefined));
  }
}

/** The whole file is written once more around the signature. */
const isLongToWrite = ({ task }: Waiting): boolean => task.form === 'p7m';
