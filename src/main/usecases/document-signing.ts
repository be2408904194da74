import type { OpenedFile } from '../../shared/model/opened-file.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type {
  ShownFact,
  SignatureForm,
  SignaturePlace,
  SignatureWording,
  SigningLook,
  SigningProgress,
  SigningResult,
} from '../../shared/model/signing.ts';
import type { SigningDesk } from '../document/sign/signing-desk.ts';
import type { SigningTask } from '../document/sign/signing-task.ts';
import type { OpenFiles } from '../platform/open-files.ts';
import type { CardSource } from './card-source.ts';
import { FewAtOnce } from './few-at-once.ts';
import { rememberedSigner, signingCertificate } from './signer-identity.ts';
import { signDocuments, type SigningOutcome } from './sign-documents.ts';

export type DocumentSigningParts = {
  readonly source: CardSource;
  readonly files: OpenFiles;
  readonly openDesk: () => Promise<SigningDesk>;
  readonly now: () => Date;
  readonly isSample: () => boolean;
  readonly tell: (progress: SigningProgress) => void;
};

export type SubmittedFile = {
  readonly id: string;
  readonly form: SignatureForm;
  readonly sha256: string;
  readonly place?: SignaturePlace | undefined;
};

export type WordingRequest = {
  readonly cardId: string;
  readonly shows: readonly ShownFact[];
  /** Empty for none. */
  readonly reason: string;
};

export type DocumentSubmission = {
  readonly cardId: string;
  readonly password: string;
  readonly triesSeen: number;
  readonly files: readonly SubmittedFile[];
  /** Empty for none. */
  readonly reason: string;
  readonly shows: readonly ShownFact[];
  readonly outsideValidity: boolean;
};

/** How many files are looked at together. Each look has a thread, and a user may drop a hundred files. */
const MOST_LOOKS = 4;

/** Signing for the window: files by the ids that it knows, one submission at a time, which can be stopped. */
export class DocumentSigning {
  readonly #parts: DocumentSigningParts;
  readonly #looks = new FewAtOnce(MOST_LOOKS);
  #running: { readonly stop: AbortController; readonly over: Promise<void> } | undefined;

  constructor(parts: DocumentSigningParts) {
    this.#parts = parts;
  }

  /**
   * Reads a file that the user chose, and says whether it can be signed. It is the one that the window shows, whatever
   * its path leads to by now.
   */
  look(id: string, form: SignatureForm): Promise<Result<SigningLook>> {
    return this.#looks.run(() => this.#look(id, form));
  }

  async #look(id: string, form: SignatureForm): Promise<Result<SigningLook>> {
    const task = this.#taskOf({ id, form });
    if (!task) return fail({ code: 'file/not-readable' });
    const looked = await this.#parts.files.lend([id], ([lent], closed) =>
      this.#lookAt({ ...task, lent }, closed),
    );
    return looked.ok ? looked.value : looked;
  }

  /** @param closed aborted when nobody waits any more */
  async #lookAt(task: SigningTask, closed: AbortSignal): Promise<Result<SigningLook>> {
    const desk = await this.#parts.openDesk();
    const halt = () => desk.stop();
    closed.addEventListener('abort', halt);
    try {
      if (closed.aborted) halt();
      const found = await desk.look(0, task, () => undefined);
      if (!found.ok) return ok({ state: 'cannot-be-signed', problem: found.error });
      return ok({ state: 'can-be-signed', sha256: found.value.sha256, notes: [...found.value.notes] });
    } finally {
      closed.removeEventListener('abort', halt);
      await desk.close();
    }
  }

  async sign({ files, reason, password, ...request }: DocumentSubmission): Promise<Result<SigningResult[]>> {
    if (this.#running) return fail({ code: 'operation/busy' });
    const tasks = files.map((file) => this.#taskOf(file)).filter((task) => task !== undefined);
    if (tasks.length < files.length) return fail({ code: 'file/not-readable' });
    const stop = new AbortController();
    let end = (): void => undefined;
    this.#running = { stop, over: new Promise((resolve) => (end = resolve)) };
    try {
      const { source, now } = this.#parts;
      const desk = await this.#parts.openDesk();
      const tell = (progress: { step: SigningProgress['step']; file: number; bytes?: number }) =>
        this.#parts.tell({ bytes: 0, ...progress });
      const { session, gate } = source;
      const signed = await signDocuments(
        { session, gate, desk, now, tell, stop: stop.signal },
        {
          ...request,
          password: () => Promise.resolve(password),
          files: tasks,
          reason: reason.trim() || undefined,
        },
      );
      return signed.ok ? ok(await Promise.all(signed.value.map((each) => this.#resultOf(each)))) : signed;
    } finally {
      this.#running = undefined;
      end();
    }
  }

  /** What a visible signature with this card would say. */
  async word({ cardId, shows, reason }: WordingRequest): Promise<Result<SignatureWording>> {
    const { source, now, openDesk, isSample } = this.#parts;
    const signedAt = now();
    const by = signingCertificate(source.session, cardId);
    const signer =
      by &&
      (await rememberedSigner(source.session, {
        cardId,
        by,
        forms: [],
        signedAt,
        outsideValidity: true,
      }));
    if (!signer?.ok) return fail({ code: 'card/removed' });
    const { name, address } = signer.value;
    const desk = await openDesk();
    try {
      const facts = {
        name,
        address,
        reason: reason.trim() || undefined,
        signedAt,
        shows,
        isSample: isSample(),
      };
      const wording = await desk.word(facts);
      return wording.ok ? wording : fail({ code: 'operation/ended' });
    } finally {
      await desk.close();
    }
  }

  /** Resolves when what was not finished has been taken away. */
  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.over;
  }

  /** Where a file is that this program opened; undefined for an unknown id. */
  pathOf(id: string): string | undefined {
    return this.#parts.files.entryOf(id)?.path;
  }

  #taskOf({
    id,
    form,
    sha256,
    place,
  }: Partial<SubmittedFile> & { id: string; form: SignatureForm }): SigningTask | undefined {
    const input = this.pathOf(id);
    if (input === undefined) return undefined;
    return {
      input,
      form,
      destination: { kind: 'beside' },
      isSample: this.#parts.isSample(),
      shownAs: sha256,
      place,
    };
  }

  async #resultOf(outcome: SigningOutcome): Promise<SigningResult> {
    if (outcome.state === 'not-signed') return outcome;
    const opened: Result<OpenedFile> = await this.#parts.files.open(outcome.output);
    return opened.ok
      ? { state: 'signed', file: opened.value }
      : { state: 'not-signed', problem: opened.error };
  }
}
