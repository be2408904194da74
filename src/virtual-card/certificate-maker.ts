import { createHash, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  ascii,
  bitString,
  boolean,
  context,
  contextPrimitive,
  ia5String,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  time,
  utf8String,
} from './der-writer.ts';
import { birthWithEra, substitutionFlags } from './holder.ts';
import type { Holder } from './holder.ts';
import { caName, caNameInJapanese, directoryName, revocationListName } from './names.ts';
import type { CertificateKind } from './names.ts';

/**
 * X.509 certificates in the profile of JPKI: names, policies, subjectAltName and dates as seen in issued ones. No
 * published dump shows which extensions follow the revocation list's name. The two written here give a certificate of
 * about the size that was seen. extendedKeyUsage is left out.
 */

export type CertificateBody = {
  /** Four bytes. */
  readonly serial: Uint8Array;
  /** First and last second of validity. */
  readonly notBefore: Date;
  readonly notAfter: Date;
};

export type UserCertificate = CertificateBody & {
  readonly kind: CertificateKind;
  /** Name of the holder, who is not named in it. */
  readonly subject: Uint8Array;
  readonly key: KeyObject;
  readonly issuer: Issuer;
  readonly holder: Holder;
  readonly policy: string;
};

export type Issuer = { readonly key: KeyObject; readonly serial: Uint8Array };

export function makeUserCertificate(request: UserCertificate): Uint8Array {
  const { kind, subject, key, issuer } = request;
  const extensions = kind === 'sign' ? signExtensions(request) : authExtensions(request);
  return certificate(request, caName(kind), subject, key, issuer.key, extensions);
}

/** A self-signed CA certificate with the extensions of the published ones, in their order. */
export function makeCaCertificate(kind: CertificateKind, body: CertificateBody, key: KeyObject): Uint8Array {
  const name = caName(kind);
  return certificate(body, name, name, key, key, [
    keyUsage(0b0000_0110, 1),
    extension('2.5.29.17', sequence(directoryName(caNameInJapanese(kind)))),
    extension('2.5.29.19', sequence(boolean(true)), true),
    distributionPoint(name),
    extension('2.5.29.14', octetString(keyIdentifier(key))),
  ]);
}

function authExtensions(request: UserCertificate): Uint8Array[] {
  return [keyUsage(0b1000_0000, 7), policies(request.policy), ...commonExtensions(request)];
}

function signExtensions(request: UserCertificate): Uint8Array[] {
  return [
    keyUsage(0b1100_0000, 6),
    extension('2.5.29.17', fourAttributes(request.holder)),
    policies(request.policy, true),
    ...commonExtensions(request),
  ];
}

function commonExtensions({ kind, holder, issuer }: UserCertificate): Uint8Array[] {
  const { prefecture, city } = holder.municipality;
  return [
    extension('2.5.29.18', sequence(directoryName(caNameInJapanese(kind)))),
    distributionPoint(revocationListName(kind, prefecture, city)),
    extension('1.3.6.1.5.5.7.1.1', sequence(statusService(kind))),
    extension('2.5.29.35', authorityKeyIdentifier(kind, issuer)),
  ];
}

/** 基本4情報 as six otherNames, in the order of issued certificates, which is not the order of their numbers. */
function fourAttributes({ name, birth, sex, address }: Holder): Uint8Array {
  const otherName = (number: number, value: string): Uint8Array =>
    context(0, objectIdentifier(`1.2.392.200149.8.5.5.${number}`), context(0, utf8String(value)));
  return sequence(
    otherName(1, name.text),
    otherName(4, birthWithEra(birth)),
    otherName(3, sex === 'male' ? '1' : '2'),
    otherName(5, address.text),
    otherName(2, substitutionFlags(name)),
    otherName(6, substitutionFlags(address)),
  );
}

function policies(policy: string, critical = false): Uint8Array {
  const statement = sequence(
    objectIdentifier('1.3.6.1.5.5.7.2.1'),
    ia5String('http://www.jpki.go.jp/cps.html'),
  );
  return extension('2.5.29.32', sequence(sequence(objectIdentifier(policy), sequence(statement))), critical);
}

/** The status service (OCSP) is for registered verifiers. This host name cannot exist (RFC 2606 §2). */
const statusService = (kind: CertificateKind): Uint8Array =>
  sequence(
    objectIdentifier('1.3.6.1.5.5.7.48.1'),
    contextPrimitive(6, ascii(`http://ocsp${kind}norm.simulated-jpki.invalid/certificate-status`)),
  );

const authorityKeyIdentifier = (kind: CertificateKind, { key, serial }: Issuer): Uint8Array =>
  sequence(
    contextPrimitive(0, keyIdentifier(key)),
    context(1, directoryName(caName(kind))),
    contextPrimitive(2, serial),
  );

const keyUsage = (bits: number, unused: number): Uint8Array =>
  extension('2.5.29.15', bitString(Uint8Array.of(bits), unused), true);

const distributionPoint = (name: Uint8Array): Uint8Array =>
  extension('2.5.29.31', sequence(sequence(context(0, context(0, directoryName(name))))));

/** `critical` has the default FALSE, which DER does not write. */
const extension = (oid: string, value: Uint8Array, critical = false): Uint8Array =>
  sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));

/** SHA-1 of the public key's bits (RFC 5280 §4.2.1.2, method 1). */
const keyIdentifier = (key: KeyObject): Uint8Array =>
  new Uint8Array(createHash('sha1').update(publicKeyBits(key)).digest());

/** Bytes of an uncompressed point on P-384, which end a SubjectPublicKeyInfo (RFC 5480 §2.2). */
const POINT_BYTES = 97;

function publicKeyBits(key: KeyObject): Buffer {
  const publicKey = createPublicKey(key);
  if (publicKey.asymmetricKeyType !== 'ec') return publicKey.export({ type: 'pkcs1', format: 'der' });
  return publicKey.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES);
}

/** What a CA signs with, by the kind of its key: SHA-256 with RSA, or ECDSA with SHA-384 (RFC 5758 §3.2). */
const schemeOf = ({ asymmetricKeyType }: KeyObject) =>
  asymmetricKeyType === 'ec'
    ? { hash: 'sha384', algorithm: sequence(objectIdentifier('1.2.840.10045.4.3.3')) }
    : { hash: 'sha256', algorithm: sequence(objectIdentifier('1.2.840.113549.1.1.11'), nullValue()) };

function certificate(
  body: CertificateBody,
  issuer: Uint8Array,
  subject: Uint8Array,
  key: KeyObject,
  issuerKey: KeyObject,
  extensions: readonly Uint8Array[],
): Uint8Array {
  const { hash, algorithm } = schemeOf(issuerKey);
  const toBeSigned = sequence(
    context(0, integer(Uint8Array.of(2))),
    integer(body.serial),
    algorithm,
    issuer,
    sequence(time(body.notBefore), time(body.notAfter)),
    subject,
    new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    context(3, sequence(...extensions)),
  );
  return sequence(toBeSigned, algorithm, bitString(sign(hash, toBeSigned, issuerKey)));
}
