import { createHash, type KeyObject, sign } from 'node:crypto';
import {
  context,
  element,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  time,
} from '../../../../virtual-card/der-writer.ts';
import { testKey } from '../../../../virtual-card/test-keys.ts';
import { membersOf, decode, encodingOf } from '../../../certificate/asn1.ts';
import { parseCertificate } from '../../../certificate/parse-certificate.ts';
import { concat, inSetOrder } from '../../cms/der.ts';
import { cmsOids, RSA_ENCRYPTION, SHA256 } from '../../cms/object-identifiers.ts';
import { cardSigner } from '../../fixtures/card-signer.ts';

/** Parts of a CMS signature that differ from what they should be. */
export type Crafted = {
  readonly content?: Uint8Array;
  /** Inside, instead of beside. */
  readonly isEnveloping?: boolean;
  readonly contentType?: string;
  /** Undefined leaves the attributes out and signs the content itself. */
  readonly attributes?: readonly Uint8Array[] | undefined;
  readonly isUnsorted?: boolean;
  /** Beside the signature, where anybody can put them. */
  readonly unsigned?: readonly Uint8Array[];
  readonly certificate?: Uint8Array;
  readonly certificates?: readonly Uint8Array[];
  readonly key?: KeyObject;
  readonly digestAlgorithm?: string;
  readonly signatureAlgorithm?: string;
  /** The signer's identifier. */
  readonly sid?: Uint8Array;
  readonly signers?: number;
  /** After those, signers of the same name with an invalid signature. */
  readonly brokenSigners?: number;
  /** The content as a string in pieces, which BER allows and DER does not. */
  readonly isInPieces?: boolean;
};

export const CONTENT = Buffer.from('契約書\n');

const card = cardSigner();
export const attributeOf = (type: string, ...values: readonly Uint8Array[]): Uint8Array =>
  sequence(objectIdentifier(type), element(0x31, ...values));

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export const honestAttributes = (content: Uint8Array = CONTENT, certificate = card.certificate) => [
  attributeOf(cmsOids.contentType, objectIdentifier(cmsOids.data)),
  attributeOf(cmsOids.messageDigest, octetString(sha256(content))),
  attributeOf(cmsOids.signingTime, time(new Date('2026-11-29T00:30:00Z'))),
  attributeOf(cmsOids.signingCertificateV2, sequence(sequence(sequence(octetString(sha256(certificate)))))),
];

/** A CMS signature by the adult's simulated card, or by another key. */
export function craftCms(parts: Crafted = {}): Uint8Array {
  const content = parts.content ?? CONTENT;
  const certificate = parts.certificate ?? card.certificate;
  const attributes = 'attributes' in parts ? parts.attributes : honestAttributes(content, certificate);
  const ordered = attributes && (parts.isUnsorted ? attributes.toReversed() : inSetOrder(attributes));
  const signed = ordered ? element(0x31, ...ordered) : content;
  const signature = sign('sha256', signed, parts.key ?? testKey('sign'));
  const signerWith = (octets: Uint8Array) =>
    sequence(
      integer(Uint8Array.of(1)),
      parts.sid ?? issuerAndSerial(certificate),
      sequence(objectIdentifier(parts.digestAlgorithm ?? SHA256)),
      ...(ordered ? [context(0, concat(...ordered))] : []),
      sequence(objectIdentifier(parts.signatureAlgorithm ?? RSA_ENCRYPTION)),
      octetString(octets),
      ...(parts.unsigned ? [context(1, concat(...parts.unsigned))] : []),
    );
  const signers = Array.from({ length: parts.signers ?? 1 }, () => signerWith(signature));
  const broken = Array.from({ length: parts.brokenSigners ?? 0 }, () => signerWith(signature.toReversed()));
  const octets = parts.isInPieces
    ? element(0x24, octetString(content.subarray(0, 3)), octetString(content.subarray(3)))
    : octetString(content);
  const inside = parts.isEnveloping ? [context(0, octets)] : [];
  const certificates = inSetOrder(parts.certificates ?? [certificate, card.ca]);
  return sequence(
    objectIdentifier(cmsOids.signedData),
    context(
      0,
      sequence(
        integer(Uint8Array.of(1)),
        element(0x31, sequence(objectIdentifier(parts.digestAlgorithm ?? SHA256))),
        sequence(objectIdentifier(parts.contentType ?? cmsOids.data), ...inside),
        ...(certificates.length > 0 ? [context(0, concat(...certificates))] : []),
        element(0x31, ...inSetOrder([...signers, ...broken])),
      ),
    ),
  );
}

function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const parsed = parseCertificate(certificate);
  const members = membersOf(membersOf(parsed.ok ? parsed.value.root : decode(certificate))?.[0]) ?? [];
  const [, serial, , issuer] = members;
  if (!serial || !issuer) throw new Error('no certificate');
  return sequence(encodingOf(issuer), encodingOf(serial));
}
