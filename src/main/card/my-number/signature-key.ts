import { selectFile } from '../iso7816/command.ts';
import { exchange } from '../iso7816/exchange.ts';
import { StatusWord } from '../iso7816/status-word.ts';
import type { CardTransport } from '../card-gateway.ts';
import { UnexpectedStatus } from '../iso7816/unexpected-status.ts';

/** EF of the 署名用 key. The 利用者証明用 key is for logging in; nothing here can make it sign a document. */
const SIGNATURE_KEY = 0x001a;

/** Bytes of a signature by a key of RSA-2048, which comes in one answer. */
export const SIGNATURE_BYTES = 256;

/** DigestInfo of SHA-256 up to the digest itself (RFC 8017 §9.2). */
const DIGEST_INFO = Uint8Array.of(
  ...[0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01],
  ...[0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20],
);

/** The 署名用 key of a card whose password has just been verified, in the same transaction. */
export class SignatureKey {
  readonly #card: CardTransport;

  private constructor(card: CardTransport) {
    this.#card = card;
  }

  /** Makes it the current key; one VERIFY serves any number of signatures. */
  static async select(card: CardTransport): Promise<SignatureKey> {
    const { statusWord } = await exchange(card, selectFile(SIGNATURE_KEY));
    if (statusWord !== StatusWord.ok) throw new UnexpectedStatus('select-signature-key', statusWord);
    return new SignatureKey(card);
  }

  /**
   * COMPUTE DIGITAL SIGNATURE, `80 2A 00 80`: PKCS #1 v1.5 around the DigestInfo, as observed on issued cards.
   * @param digest SHA-256, 32 bytes
   * @returns 256 bytes, if the key is of RSA-2048; the caller holds them against the certificate
   */
  async sign(digest: Uint8Array): Promise<Uint8Array> {
    const data = [...DIGEST_INFO, ...digest];
    const command = Uint8Array.of(0x80, 0x2a, 0x00, 0x80, data.length, ...data, 0x00);
    const { statusWord, data: signature } = await exchange(this.#card, command);
    if (statusWord !== StatusWord.ok)
      throw new UnexpectedStatus(
        'compute-signature',
        // A card that refuses gives no data: a reader has cut the answer, and these two bytes are of the signature.
        signature.length > 0 ? StatusWord.wrongLength : statusWord,
      );
    return signature;
  }
}
