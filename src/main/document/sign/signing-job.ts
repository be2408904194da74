import { type Hash, verify, X509Certificate } from 'node:crypto';
import { closeSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SignatureForm, SignaturePlace, SigningNote } from '../../../shared/model/signing.ts';
import { removeLeftFiles, unfinishedPath } from '../../files/unfinished-file.ts';
import { drawSignature } from '../appearance/draw-signature.ts';
import type { SignatureFont } from '../appearance/signature-font.ts';
import { fileSource } from '../byte-source.ts';
import { prepareSignedData, type UnsignedData } from '../cms/build-signed-data.ts';
import { rectangleOn } from '../pdf/page-place.ts';
import { type Box, type Page, pageAt } from '../pdf/page-tree.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import { type Appearance, type SignatureUpdate, signatureUpdate } from '../pdf/signature-update.ts';
import { filledHole, HOLE_BYTES } from '../pdf/signature-dictionary.ts';
import { examinePdf, type PdfObstacle } from '../pdf/signing-obstacles.ts';
import { checkDestination, folderOf, giveName, openNew, outputPaths, settle } from './output-file.ts';
import { Original, type Progress, writeFully } from './original.ts';
import { reading, SigningProblem } from './signing-problem.ts';
import type { SealRequest, SignerIdentity, SigningTask } from './signing-task.ts';

/** Room for the update of a PDF, or for the CMS around a file. */
const ADDED_BYTES = 256 * 1024;

const isPdf = (form: SignatureForm): boolean => form === 'pdf' || form === 'pdf-cades';

type Sealed = {
  readonly data: UnsignedData;
  readonly update: SignatureUpdate | undefined;
  readonly signer: SignerIdentity;
};

/**
 * One file on its way to being signed, in three steps, so that everything that can fail without the card is done
 * before the card is asked: `stage` reads the file, `seal` settles every byte but the signature, `finish` puts that
 * in. Until then there is only a file with a temporary name. Every step throws SigningProblem; `abandon` leaves
 * nothing behind.
 */
export class SigningJob {
  readonly task: SigningTask;
  readonly #original: Original;
  readonly #temporary: string;
  #output: number | undefined;
  #hash: Hash | undefined;
  #sealed: Sealed | undefined;

  /** @param temporary an unused path in the folder of the output */
  constructor(task: SigningTask, temporary: string = temporaryPath(task)) {
    this.task = task;
    this.#temporary = temporary;
    this.#original = task.lent === undefined ? Original.open(task.input) : Original.lent(task.lent);
  }

  /** In bytes. */
  get size(): number {
    return this.#original.size;
  }

  /** Examines the whole file and writes nothing: whether it can be signed, and where the signed one would go. */
  look(progress: Progress): readonly SigningNote[] {
    const { input, form, destination, isSample, place } = this.task;
    const file = this.#original;
    const notes = isPdf(form) ? examined(file.file, place) : [];
    checkDestination(input, form, destination, isSample, (form === 'p7s' ? 0 : file.size) + ADDED_BYTES);
    this.#hash = file.read(progress);
    return notes;
  }

  /** Reads the whole file once, and copies a PDF to where the signed one will be. */
  stage(progress: Progress): readonly SigningNote[] {
    const { input, form, destination, isSample, shownAs, place } = this.task;
    const file = this.#original;
    if (isPdf(form)) examined(file.file, place);
    const copied = form === 'p7s' ? 0 : file.size;
    checkDestination(input, form, destination, isSample, copied + ADDED_BYTES);
    removeLeftFiles(dirname(this.#temporary));
    this.#output = openNew(this.#temporary);
    this.#hash = file.read(progress, isPdf(form) ? this.#output : undefined);
    if (shownAs !== undefined && this.contentHash() !== shownAs)
      throw new SigningProblem('sign/file-changed');
    if (form !== 'p7m') file.close();
    // The copy is examined again: what is signed is what was judged, whoever else writes to the original.
    return isPdf(form) ? examined(this.#output, place) : [];
  }

  /** SHA-256 of the original, in hexadecimal. */
  contentHash(): string {
    return there(this.#hash).copy().digest('hex');
  }

  /**
   * Settles everything but the signature, and gives the SHA-256 for the card to sign.
   * @param font for a visible signature
   */
  seal(request: SealRequest, font?: SignatureFont): Uint8Array {
    const { signer, signedAt, reason } = request;
    const { form } = this.task;
    const content = there(this.#hash).copy();
    let update: SignatureUpdate | undefined;
    if (isPdf(form)) {
      const output = there(this.#output);
      const subFilter = form === 'pdf' ? 'adbe.pkcs7.detached' : 'ETSI.CAdES.detached';
      const entries = { subFilter, name: signer.name, reason, signedAt } as const;
      update = reading(() => {
        const file = PdfFile.open(fileSource(output));
        return signatureUpdate(file, entries, font && this.#appearance(file, request, font));
      });
      const { holeStart, holeEnd } = update.ranges;
      content.update(update.bytes.subarray(0, holeStart - this.size));
      content.update(update.bytes.subarray(holeEnd - this.size));
      writeFully(output, update.bytes, this.size);
    }
    const data = prepareSignedData({
      contentDigest: content.digest(),
      signingTime: form === 'pdf-cades' ? undefined : signedAt,
      certificate: signer.certificate,
      furtherCertificates: signer.ca ? [signer.ca] : [],
    });
    if (!data || data.detached(new Uint8Array(SIGNATURE_BYTES)).length > HOLE_BYTES)
      throw new SigningProblem('sign/wrong-signature');
    this.#sealed = { data, update, signer };
    return data.digest;
  }

  /** Puts the card's answer in, gives the file its name, and gives its path. */
  finish(signature: Uint8Array, progress: Progress): string {
    const { data, signer } = there(this.#sealed);
    const output = there(this.#output);
    if (!isSignatureBy(signer.certificate, data.toBeSigned, signature))
      throw new SigningProblem('sign/wrong-signature');
    this.#fill(output, signature, progress);
    settle(output, this.#original.mode);
    this.#closeOutput();
    const { input, form, destination, isSample } = this.task;
    return giveName(this.#temporary, outputPaths(input, form, destination, isSample));
  }

  /** Closes everything and deletes what was not finished. */
  abandon(): void {
    this.#original.close();
    this.#closeOutput();
    rmSync(this.#temporary, { force: true });
  }

  #appearance(file: PdfFile, request: SealRequest, font: SignatureFont): Appearance | undefined {
    const { place, isSample } = this.task;
    if (!place) return undefined;
    const { page, rectangle } = placeIn(file, place);
    const { signer, ...facts } = request;
    const { name, address } = signer;
    const draw = drawSignature(font, { ...facts, name, address, isSample }, place, page.rotation);
    if (!draw) throw new SigningProblem('sign/place-too-small');
    return { page: place.page, rectangle, draw };
  }

  #fill(output: number, signature: Uint8Array, progress: Progress): void {
    const { data, update } = there(this.#sealed);
    if (update) {
      const hole = filledHole(data.detached(signature));
      if (!hole) throw new SigningProblem('sign/wrong-signature');
      writeFully(output, hole, update.ranges.holeStart);
    } else if (this.task.form === 'p7m') {
      const { head, tail } = data.enveloping(this.size, signature);
      writeFully(output, head);
      const copied = this.#original.read(progress, output).digest('hex');
      if (copied !== this.contentHash()) throw new SigningProblem('sign/file-changed');
      writeFully(output, tail);
    } else {
      writeFully(output, data.detached(signature));
    }
  }

  #closeOutput(): void {
    if (this.#output !== undefined) closeSync(this.#output);
    this.#output = undefined;
  }
}

const SIGNATURE_BYTES = 256;

/** A step was taken before the one that it needs: a mistake of ours. */
function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a step of signing was left out');
  return value;
}

/** Short, so that it fits wherever the output's own name does; hidden, because it is nobody's file yet. */
export const temporaryPath = ({ input, destination }: SigningTask): string =>
  unfinishedPath(folderOf(input, destination));

const obstacleCodes = {
  xfa: 'sign/xfa',
  'certified-against-changes': 'sign/certified',
  'no-pages': 'sign/damaged',
} as const satisfies Record<PdfObstacle, SigningProblem['code']>;

/** @throws {SigningProblem} if the PDF cannot be signed well, or has no such place */
function examined(file: number, place: SignaturePlace | undefined): readonly SigningNote[] {
  return reading(() => {
    const pdf = PdfFile.open(fileSource(file));
    const { obstacle, notes } = examinePdf(pdf);
    if (obstacle) throw new SigningProblem(obstacleCodes[obstacle]);
    if (place) placeIn(pdf, place);
    return notes;
  });
}

function placeIn(file: PdfFile, place: SignaturePlace): { readonly page: Page; readonly rectangle: Box } {
  const page = pageAt(file, place.page);
  const rectangle = page && rectangleOn(page, place);
  if (!page || !rectangle) throw new SigningProblem('sign/no-such-place');
  return { page, rectangle };
}

/** Whether the key of this certificate made the signature: PKCS #1 v1.5 with SHA-256. */
const isSignatureBy = (certificate: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean =>
  verify('sha256', data, new X509Certificate(certificate).publicKey, signature);
