import { createHash } from 'node:crypto';
import {
  type BaseBlock,
  GeneralizedTime,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
} from 'asn1js';
import { AlgorithmIdentifier, Attribute, type Certificate, GeneralName, GeneralNames } from 'pkijs';
import { inSetOrder } from './der.ts';
import { cmsOids, SHA256 } from './object-identifiers.ts';

/** Years that a UTCTime can express (RFC 5652 §11.3). */
const UTC_TIME_ENDS = 2050;

export type AttributeValues = {
  /** SHA-256 of what is signed. */
  readonly contentDigest: Uint8Array;
  /** The signer's own clock. PAdES forbids it (ETSI EN 319 142-1 table 1). */
  readonly signingTime: Date | undefined;
  readonly certificate: Certificate;
  /** DER of the same. */
  readonly certificateDer: Uint8Array;
};

/**
 * The signed attributes, in the order of a SET OF: contentType, messageDigest, signingTime, and ESS
 * signing-certificate-v2, which ties the signature to one certificate (RFC 5652 §11, RFC 5035 §5.4).
 */
export function signedAttributes(values: AttributeValues): Attribute[] {
  const attributes = [
    attribute(cmsOids.contentType, new ObjectIdentifier({ value: cmsOids.data })),
    attribute(cmsOids.messageDigest, new OctetString({ valueHex: bufferOf(values.contentDigest) })),
    attribute(cmsOids.signingCertificateV2, signingCertificateV2(values)),
    ...(values.signingTime ? [attribute(cmsOids.signingTime, timeOf(values.signingTime))] : []),
  ];
  const encoded = new Map<Uint8Array, Attribute>(
    attributes.map((each) => [new Uint8Array(each.toSchema().toBER()), each]),
  );
  return inSetOrder([...encoded.keys()]).flatMap((encoding) => encoded.get(encoding) ?? []);
}

const attribute = (type: string, value: BaseBlock): Attribute => new Attribute({ type, values: [value] });

const timeOf = (time: Date): BaseBlock =>
  time.getUTCFullYear() < UTC_TIME_ENDS
    ? new UTCTime({ valueDate: time })
    : new GeneralizedTime({ valueDate: time });

/**
 * SigningCertificateV2 with one ESSCertIDv2. Its hashAlgorithm is left out, because SHA-256 is the default and DER
 * leaves defaults out. Issuer and serial number are there, because CAdES readers compare them.
 */
function signingCertificateV2({ certificate, certificateDer }: AttributeValues): Sequence {
  const hash = createHash('sha256').update(certificateDer).digest();
  const issuer = new GeneralNames({ names: [new GeneralName({ type: 4, value: certificate.issuer })] });
  const issuerSerial = new Sequence({ value: [issuer.toSchema(), certificate.serialNumber] });
  const id = new Sequence({ value: [new OctetString({ valueHex: bufferOf(hash) }), issuerSerial] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

const algorithm = (oid: string, parameters?: BaseBlock): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithmId: oid, ...(parameters && { algorithmParams: parameters }) });

/** Without parameters, as RFC 5754 §2 requires. */
export const sha256 = (): AlgorithmIdentifier => algorithm(SHA256);

export const rsaAlgorithm = (oid: string): AlgorithmIdentifier => algorithm(oid, new Null());

/** The bytes in a buffer of their own, as asn1js needs them. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
};
