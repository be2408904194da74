import type { ShownFact, SignatureForm, SignaturePlace } from '../../../shared/model/signing.ts';
import type { Destination } from './output-file.ts';

export type SigningTask = {
  /** Path of the file to be signed. */
  readonly input: string;
  /**
   * The descriptor of a file that is read instead of what the path leads to now: the one that is shown to the user. It
   * stays open until the answer.
   */
  readonly lent?: number | undefined;
  readonly form: SignatureForm;
  readonly destination: Destination;
  /** Whether the card is a simulated one. Then the output's name says so. */
  readonly isSample: boolean;
  /** SHA-256 of the file as it was shown to the user, in hexadecimal. Nothing else is signed then. */
  readonly shownAs?: string | undefined;
  /** Where a PDF shows the signature. Other files show none. */
  readonly place?: SignaturePlace | undefined;
};

/** The signer, as far as files tell about it. */
export type SignerIdentity = {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly ca: Uint8Array | undefined;
  /** As the certificate has it. */
  readonly name: string;
  readonly address?: string | undefined;
};

export type SealRequest = {
  readonly signer: SignerIdentity;
  /** The signer's own clock. */
  readonly signedAt: Date;
  readonly reason: string | undefined;
  /** The lines of visible signatures. */
  readonly shows: readonly ShownFact[];
};
