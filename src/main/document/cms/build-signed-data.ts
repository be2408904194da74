import { createHash } from 'node:crypto';
import { Integer, ObjectIdentifier, OctetString } from 'asn1js';
import { Certificate, IssuerAndSerialNumber, SignedAndUnsignedAttributes, SignerInfo } from 'pkijs';
import { concat, der, derHeader, inSetOrder, tag } from './der.ts';
import { cmsOids, SHA256_WITH_RSA } from './object-identifiers.ts';
import { bufferOf, rsaAlgorithm, sha256, signedAttributes } from './signed-attributes.ts';

export type SignatureRequest = {
  /** SHA-256 of the content. */
  readonly contentDigest: Uint8Array;
  /** One of the signed attributes, if it is there. */
  readonly signingTime: Date | undefined;
  /** DER of the signer's certificate. */
  readonly certificate: Uint8Array;
  /** DER of others that the receiver may need: that of the CA. */
  readonly furtherCertificates: readonly Uint8Array[];
};

/** A CAdES-BES signature without the card's answer. */
export type UnsignedData = {
  /** DER of the signed attributes, as they are signed. */
  readonly toBeSigned: Uint8Array;
  /** SHA-256 of them, which the card signs. */
  readonly digest: Uint8Array;
  /** DER of the whole if the content stays elsewhere. */
  detached(signature: Uint8Array): Uint8Array;
  /** What stands before and behind content of this length, also in DER. The content need not be in memory. */
  enveloping(contentLength: number, signature: Uint8Array): { head: Uint8Array; tail: Uint8Array };
};

const SIGNATURE_SIZE = 256;

/**
 * SignedData with one SignerInfo (RFC 5652 §5). Certificates are copied byte for byte.
 * @returns undefined if the certificate is not one
 */
export function prepareSignedData(request: SignatureRequest): UnsignedData | undefined {
  const certificate = certificateOf(request.certificate);
  if (!certificate) return undefined;
  const attributes = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: signedAttributes({ ...request, certificate, certificateDer: request.certificate }),
  });
  // Signed under the tag of a SET OF, sent under [0] (RFC 5652 §5.4).
  const toBeSigned = new Uint8Array(attributes.toSchema().toBER());
  toBeSigned[0] = tag.set;
  const version = new Uint8Array(new Integer({ value: 1 }).toBER());
  const digestAlgorithms = der(tag.set, encoded(sha256()));
  const certificates = der(
    tag.context0,
    ...inSetOrder([request.certificate, ...request.furtherCertificates]),
  );
  const signerInfos = (signature: Uint8Array) =>
    der(tag.set, encoded(signerInfo(certificate, attributes, signature)));
  return {
    toBeSigned,
    digest: new Uint8Array(createHash('sha256').update(toBeSigned).digest()),
    detached: (signature) => {
      const body = [version, digestAlgorithms, der(tag.sequence, oid(cmsOids.data)), certificates];
      return contentInfo(der(tag.sequence, ...body, signerInfos(signature)));
    },
    enveloping: (contentLength, signature) => {
      const tail = concat(certificates, signerInfos(signature));
      return { head: envelope(contentLength, tail.length, concat(version, digestAlgorithms)), tail };
    },
  };
}

/** Everything before the content: seven headers. Each states the length of everything inside it. */
function envelope(contentLength: number, tailLength: number, before: Uint8Array): Uint8Array {
  const type = oid(cmsOids.data);
  const octets = derHeader(tag.octetString, contentLength);
  const explicitLength = octets.length + contentLength;
  const explicit = derHeader(tag.context0, explicitLength);
  const encapsulatedLength = type.length + explicit.length + explicitLength;
  const encapsulated = derHeader(tag.sequence, encapsulatedLength);
  const signedDataLength = before.length + encapsulated.length + encapsulatedLength + tailLength;
  const signedData = derHeader(tag.sequence, signedDataLength);
  const outerType = oid(cmsOids.signedData);
  const outer = derHeader(tag.context0, signedData.length + signedDataLength);
  const all = outerType.length + outer.length + signedData.length + signedDataLength;
  const parts = [outerType, outer, signedData, before, encapsulated, type, explicit, octets];
  return concat(derHeader(tag.sequence, all), ...parts);
}

const contentInfo = (signedData: Uint8Array): Uint8Array =>
  der(tag.sequence, oid(cmsOids.signedData), der(tag.context0, signedData));

function signerInfo(
  { issuer, serialNumber }: Certificate,
  signedAttrs: SignedAndUnsignedAttributes,
  signature: Uint8Array,
): SignerInfo {
  if (signature.length !== SIGNATURE_SIZE) throw new RangeError('a signature of the card has 256 bytes');
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs,
    signatureAlgorithm: rsaAlgorithm(SHA256_WITH_RSA),
    signature: new OctetString({ valueHex: bufferOf(signature) }),
  });
}

const oid = (value: string): Uint8Array => new Uint8Array(new ObjectIdentifier({ value }).toBER());

const encoded = (element: { toSchema(): { toBER(): ArrayBuffer } }): Uint8Array =>
  new Uint8Array(element.toSchema().toBER());

function certificateOf(bytes: Uint8Array): Certificate | undefined {
  try {
    return Certificate.fromBER(bufferOf(bytes));
  } catch {
    return undefined;
  }
}
