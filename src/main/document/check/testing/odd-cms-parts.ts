import { generateKeyPairSync } from 'node:crypto';
import { element, octetString, sequence } from '../../../../virtual-card/der-writer.ts';
import { buildCertificate, makeKey } from '../../../certificate/fixtures/certificate-builder.ts';
import { decode, encodingOf, membersOf } from '../../../certificate/asn1.ts';
import { cmsOids } from '../../cms/object-identifiers.ts';
import { attributeOf, CONTENT, craftCms } from './crafted-cms.ts';
import { type, digest, which } from '../check-cms-test-kit.ts';

/** DER of the subject's name. */
export function subjectOf(certificate: Uint8Array): Uint8Array {
  const members = membersOf(membersOf(decode(certificate))?.[0]) ?? [];
  const subject = members[5];
  if (!subject) throw new Error('no certificate');
  return encodingOf(subject);
}

/** A signature over attributes, which are presented as its content. */
export function strippedAttributes(): Uint8Array {
  const content = element(0x31, type, digest);
  return craftCms({ content, attributes: undefined, isEnveloping: true });
}

export function withRsaKey(modulusLength: number, publicExponent: number): Uint8Array {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength, publicExponent });
  const certificate = buildCertificate({}, key, makeKey());
  return craftCms({ key, certificate, certificates: [certificate] });
}

/** By the signer's own clock, as UTCTime. */
export function claiming(signedAt: string): Uint8Array {
  const time = attributeOf(cmsOids.signingTime, element(0x17, Buffer.from(signedAt)));
  return craftCms({ attributes: [type, digest, time, which] });
}

export const nested = (depth: number): Uint8Array =>
  depth === 0 ? octetString(CONTENT) : sequence(nested(depth - 1));
