import type { CertificateProfile } from '../../../shared/generations/card-profile.ts';
import type { SelectedApplication } from '../iso7816/selected-application.ts';
import { StatusWord } from '../iso7816/status-word.ts';
import { UnexpectedStatus } from '../iso7816/unexpected-status.ts';

/** Bytes of a signature by an RSA-2048 key. It comes in one answer. */
export const SIGNATURE_BYTES = 256;

/** DigestInfo of SHA-256 up to the digest itself (RFC 8017 §9.2). */
const DIGEST_INFO = Uint8Array.of(
  ...[0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01],
  ...[0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20],
);

/** The key of a certificate that this program may use, on a card whose secret has just been verified. */
export class SignatureKey {
  readonly #application: SelectedApplication;

  private constructor(application: SelectedApplication) {
    this.#application = application;
  }

  /**
   * Makes it the current key; one VERIFY serves any number of signatures. The 利用者証明用 key is for logging in and is in
   * no profile, so nothing here can make it sign a document.
   */
  static async select(
    application: SelectedApplication,
    { key }: CertificateProfile & { readonly key: number },
  ): Promise<SignatureKey> {
    await application.selectFile(key, 'select-signature-key');
    return new SignatureKey(application);
  }

  /**
   * COMPUTE DIGITAL SIGNATURE, `80 2A 00 80`: PKCS #1 v1.5 around the DigestInfo, as observed on issued cards.
   * @param digest SHA-256, 32 bytes
   * @returns 256 bytes, if the key is of RSA-2048; the caller compares them with the certificate
   */
  async sign(digest: Uint8Array): Promise<Uint8Array> {
    const data = [...DIGEST_INFO, ...digest];
    const command = Uint8Array.of(0x80, 0x2a, 0x00, 0x80, data.length, ...data, 0x00);
    const { statusWord, data: signature } = await this.#application.send(command);
    if (statusWord !== StatusWord.ok)
      throw new UnexpectedStatus(
        'compute-signature',
        // A card that refuses gives no data. So a reader has cut the answer, and these two bytes are part of the
        // signature.
        signature.length > 0 ? StatusWord.wrongLength : statusWord,
      );
    return signature;
  }
}
