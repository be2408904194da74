import * as z from 'zod/mini';
import { certificateKinds, generationIds } from '../generations/kinds.ts';
import { AppError } from './app-error.ts';
import { Instant, JstDay } from './time.ts';

export const CertificateKind = z.enum(certificateKinds);
export type CertificateKind = z.infer<typeof CertificateKind>;

/** The six published JPKI CAs: two kinds, generations of 2015, 2019 and 2023 (published with their fingerprints on jpki.go.jp). */
export const JpkiCaId = z.enum(['sign01', 'sign02', 'sign03', 'auth01', 'auth02', 'auth03']);
export type JpkiCaId = z.infer<typeof JpkiCaId>;

/**
 * What is known of the issuer. `published`: the CA certificate on the card is a published one of JPKI and did sign
 * this certificate. `published-by-name`: it did sign, and has the name, serial number and dates of a published one
 * whose fingerprint is not known; anybody can make such a certificate. `algorithm-unknown`: this program does not know
 * the algorithm of the signature. `not-published`: it did sign, but is none of the six (test cards, sample cards).
 * `mismatch`: the CA certificate on the card did not sign it. `unavailable`: the card gave no CA certificate.
 */
export const IssuerCheck = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending') }),
  z.strictObject({ state: z.literal('published'), ca: JpkiCaId }),
  z.strictObject({ state: z.literal('published-by-name'), ca: JpkiCaId }),
  z.strictObject({ state: z.literal('algorithm-unknown') }),
  z.strictObject({ state: z.literal('not-published') }),
  z.strictObject({ state: z.literal('mismatch') }),
  z.strictObject({ state: z.literal('unavailable') }),
]);
export type IssuerCheck = z.infer<typeof IssuerCheck>;

/** The generation of the card, by whose rules a certificate is renewed; not there where it is the present one. */
export const laterGeneration = z.optional(z.enum(generationIds));

/** What Home needs of a certificate. Nothing in it identifies the holder, so the serial number is not in it. */
export const CertificateSummary = z.strictObject({
  kind: CertificateKind,
  generation: laterGeneration,
  /** First and last instant of validity, both inclusive (RFC 5280 §4.1.2.5). */
  notBefore: Instant,
  notAfter: Instant,
  issuedOn: JstDay,
  expiresOn: JstDay,
  issuerCheck: IssuerCheck,
});
export type CertificateSummary = z.infer<typeof CertificateSummary>;

/** The place of one certificate on a card. */
export const CertificateSlot = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending') }),
  z.strictObject({ state: z.literal('readable'), certificate: CertificateSummary }),
  z.strictObject({ state: z.literal('needs-password') }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unreadable'), error: AppError }),
]);
export type CertificateSlot = z.infer<typeof CertificateSlot>;

const NameAttribute = z.strictObject({
  oid: z.string(),
  /** Short name if one is known: `C`, `O`, `OU`, `L`, `CN`. */
  label: z.string(),
  value: z.string(),
});

/** 氏名 and 住所 with one flag for each character: true if the character stands in for one that cannot be written. */
const SubstitutedText = z.strictObject({ text: z.string(), substituted: z.array(z.boolean()) });
export type SubstitutedText = z.infer<typeof SubstitutedText>;

/** The four attributes (基本4情報) of a 署名用 certificate (JPKI certificate profile, subjectAltName). Any may be missing. */
export const Holder = z.strictObject({
  name: z.optional(SubstitutedText),
  address: z.optional(SubstitutedText),
  sex: z.optional(z.enum(['male', 'female', 'unknown'])),
  birth: z.optional(
    z.strictObject({
      era: z.enum(['meiji', 'taisho', 'showa', 'heisei', 'reiwa', 'unknown']),
      /** Gregorian year, month and day as on the certificate; 0 if the certificate says that it is not known. */
      year: z.int(),
      month: z.int(),
      day: z.int(),
    }),
  ),
});
export type Holder = z.infer<typeof Holder>;

/** One node of the ASN.1 tree. Offsets and lengths in bytes of the DER. */
export type Asn1Node = {
  tag: string;
  offset: number;
  length: number;
  value?: string | undefined;
  children: Asn1Node[];
};
export const Asn1Node: z.ZodMiniType<Asn1Node> = z.lazy(() =>
  z.strictObject({
    tag: z.string(),
    offset: z.int(),
    length: z.int(),
    value: z.optional(z.string()),
    children: z.array(Asn1Node),
  }),
);

/** All fields of one X.509 certificate, in our own words and types. */
export const CertificateFields = z.strictObject({
  version: z.int(),
  serial: z.string(),
  /** The same number in decimal digits. */
  serialDecimal: z.string(),
  signatureAlgorithm: z.strictObject({ oid: z.string(), name: z.string() }),
  issuer: z.array(NameAttribute),
  subject: z.array(NameAttribute),
  notBefore: Instant,
  notAfter: Instant,
  publicKey: z.strictObject({
    algorithm: z.string(),
    /** Bits of the modulus or of the curve's field. */
    bits: z.int(),
    /** RSA public exponent in decimal, or the curve's name. */
    parameter: z.string(),
    valueHex: z.string(),
  }),
  /** keyUsage names as in RFC 5280 §4.2.1.3: `digitalSignature`, `nonRepudiation` … */
  keyUsages: z.array(z.string()),
  /** OIDs of extendedKeyUsage. */
  extendedKeyUsages: z.array(z.string()),
  policies: z.array(
    z.strictObject({
      oid: z.string(),
      /** What the policy stands for, if that is published. */
      meaning: z.enum(['auth', 'sign', 'sign-test', 'phone', 'unknown']),
      cps: z.optional(z.string()),
    }),
  ),
  extensions: z.array(
    z.strictObject({
      oid: z.string(),
      /** RFC 5280 name if known, e.g. `keyUsage`. */
      name: z.optional(z.string()),
      critical: z.boolean(),
      /** Readable lines if the extension is understood. */
      lines: z.array(z.string()),
      valueHex: z.string(),
    }),
  ),
  fingerprints: z.strictObject({ sha1: z.string(), sha256: z.string() }),
  /** Bytes of the certificate, base64 of the DER. */
  der: z.string(),
  asn1: Asn1Node,
});
export type CertificateFields = z.infer<typeof CertificateFields>;

/**
 * What the Certificate screen shows. It has a call of its own and is never part of a snapshot, because it may be
 * personal.
 */
export const CertificateDetails = z.strictObject({
  kind: CertificateKind,
  certificate: CertificateFields,
  holder: z.optional(Holder),
  issuerCheck: IssuerCheck,
  issuer: z.optional(CertificateFields),
});
export type CertificateDetails = z.infer<typeof CertificateDetails>;
