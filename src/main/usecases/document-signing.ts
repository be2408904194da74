import type { OpenedFile } from '../../shared/model/opened-file.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type {
  SignatureForm,
  SigningLook,
  SigningProgress,
  SigningResult,
} from '../../shared/model/signing.ts';
import type { SigningDesk } from '../document/sign/signing-desk.ts';
import type { SigningTask } from '../document/sign/signing-job.ts';
import type { OpenFiles } from '../platform/open-files.ts';
import type { CardSource } from './card-source.ts';
import { signDocuments, type SigningOutcome } from './sign-documents.ts';

export type DocumentSigningParts = {
  readonly source: CardSource;
  readonly files: OpenFiles;
  readonly openDesk: () => Promise<SigningDesk>;
  readonly now: () => Date;
  readonly isSample: () => boolean;
  readonly tell: (progress: SigningProgress) => void;
};

export type SubmittedFile = { readonly id: string; readonly form: SignatureForm; readonly sha256: string };

export type DocumentSubmission = {
  readonly cardId: string;
  readonly password: string;
  readonly triesSeen: number;
  readonly files: readonly SubmittedFile[];
  /** Empty for none. */
  readonly reason: string;
  readonly outsideValidity: boolean;
};

/** Signing for the window: files by the ids that it knows, one submission at a time, which can be stopped. */
export class DocumentSigning {
  readonly #parts: DocumentSigningParts;
  #running: AbortController | undefined;

  constructor(parts: DocumentSigningParts) {
    this.#parts = parts;
  }

  /** Reads a file that the user chose, and says whether it can be signed. */
  async look(id: string, form: SignatureForm): Promise<Result<SigningLook>> {
    const task = this.#taskOf({ id, form });
    if (!task) return fail({ code: 'file/not-readable' });
    const desk = await this.#parts.openDesk();
    try {
      const found = await desk.look(0, task, () => undefined);
      if (!found.ok) return ok({ state: 'cannot-be-signed', problem: found.error });
      return ok({ state: 'can-be-signed', sha256: found.value.sha256, notes: [...found.value.notes] });
    } finally {
      await desk.close();
    }
  }

  async sign({ files, reason, password, ...request }: DocumentSubmission): Promise<Result<SigningResult[]>> {
    if (this.#running) return fail({ code: 'operation/busy' });
    const tasks = files.map((file) => this.#taskOf(file)).filter((task) => task !== undefined);
    if (tasks.length < files.length) return fail({ code: 'file/not-readable' });
    const stop = new AbortController();
    this.#running = stop;
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
          appearance: undefined,
        },
      );
      return signed.ok ? ok(await Promise.all(signed.value.map((each) => this.#resultOf(each)))) : signed;
    } finally {
      this.#running = undefined;
    }
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Where a file lies that this program opened; undefined for an id that nobody has. */
  pathOf(id: string): string | undefined {
    return this.#parts.files.entryOf(id)?.path;
  }

  #taskOf({
    id,
    form,
    sha256,
  }: Partial<SubmittedFile> & { id: string; form: SignatureForm }): SigningTask | undefined {
    const input = this.pathOf(id);
    if (input === undefined) return undefined;
    return {
      input,
      form,
      destination: { kind: 'beside' },
      isSample: this.#parts.isSample(),
      shownAs: sha256,
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
