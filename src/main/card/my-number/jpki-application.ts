import type { CardKind } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import { selectJpki } from './application.ts';
import type { CardTransport } from '../card-gateway.ts';
import { type FileOutcome, readDerObject, readStart } from '../iso7816/elementary-file.ts';

/** Elementary files of the JPKI application, as observed on issued cards. */
const file = {
  certificate: { auth: 0x000a, sign: 0x0001 },
  issuer: { auth: 0x000b, sign: 0x0002 },
  tokenInformation: 0x0006,
  availability: 0x0008,
} as const satisfies Record<string, number | Record<CertificateKind, number>>;

/** Token labels in EF 0006. Compared for equality: one is the beginning of another. */
const kindByLabel: Readonly<Record<string, CardKind>> = {
  JPKIAPICCTOKEN2: 'my-number',
  JPKIAPICCTOKEN: 'juki',
  JPKIAPGPSETOKEN: 'android',
  JPKIAPIOSTOKEN: 'iphone',
};

const LABEL_BYTES = 32;
const PRESENT = 0x8f;
const ABSENT = 0x00;

/** 公的個人認証AP. To have one is proof that it was selected; selecting another application ends it. */
export class JpkiApplication {
  readonly #card: CardTransport;

  private constructor(card: CardTransport) {
    this.#card = card;
  }

  /** Undefined when the card has no such application: it is not a My Number Card. */
  static async select(card: CardTransport): Promise<JpkiApplication | undefined> {
    return (await selectJpki(card)) ? new JpkiApplication(card) : undefined;
  }

  /** For a card on which this application is selected already. */
  static onSelected(card: CardTransport): JpkiApplication {
    return new JpkiApplication(card);
  }

  /** Tells the carriers of this application apart by the label at the start of the token information. */
  async readKind(): Promise<CardKind> {
    const outcome = await readStart(this.#card, file.tokenInformation, LABEL_BYTES, 'read-token-information');
    if (outcome.state !== 'read') return 'unknown-token';
    const label = new TextDecoder('latin1')
      .decode(outcome.bytes.subarray(0, LABEL_BYTES))
      .replace(/[\0 ]+$/, '');
    return kindByLabel[label] ?? 'unknown-token';
  }

  /** The certificate as DER. 署名用 is `not-allowed` until its password was verified. */
  readCertificate(kind: CertificateKind): Promise<FileOutcome> {
    return readDerObject(this.#card, file.certificate[kind], `read-${kind}-certificate`);
  }

  /**
   * The first 256 bytes of the user-authentication certificate: serial number and subject are in them, which
   * makes them a name of the card that needs no PIN. Undefined where the card does not give it.
   */
  async readIdentity(): Promise<Uint8Array | undefined> {
    const outcome = await readStart(this.#card, file.certificate.auth, IDENTITY_BYTES, 'read-identity');
    return outcome.state === 'read' ? outcome.bytes : undefined;
  }

  /** The CA certificate that stands beside it on the card, free to read. */
  readIssuer(kind: CertificateKind): Promise<FileOutcome> {
    return readDerObject(this.#card, file.issuer[kind], `read-${kind}-issuer`);
  }

  /**
   * EF 0008: which certificates the card has. Known from one source only, so anything but the two known values
   * says nothing.
   */
  async readAvailability(): Promise<Readonly<Record<CertificateKind, boolean | undefined>>> {
    const outcome = await readStart(this.#card, file.availability, 3, 'read-availability');
    const [sign, auth] = outcome.state === 'read' ? outcome.bytes : [];
    return { sign: availability(sign), auth: availability(auth) };
  }
}

const IDENTITY_BYTES = 256;

/** The part of a certificate that `readIdentity` reads back. */
export const identityOf = (certificate: Uint8Array): Uint8Array => certificate.subarray(0, IDENTITY_BYTES);

const availability = (byte: number | undefined): boolean | undefined =>
  byte === PRESENT ? true : byte === ABSENT ? false : undefined;
