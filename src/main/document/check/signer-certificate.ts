import { contentOf, decode, encodingOf, membersOf, octetsOf, contextTagOf } from '../../certificate/asn1.ts';
import { extensionNameOf } from '../../certificate/object-identifiers.ts';
import { parseCertificate, type ParsedCertificate } from '../../certificate/parse-certificate.ts';
import type { ParsedSigner } from '../cms/parse-signed-data.ts';

export type FoundCertificate =
  | { readonly state: 'found'; readonly certificate: ParsedCertificate }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable' };

/** The certificate that a signer names, among those beside the signature. If several have the name: the first. */
export function signerCertificate(
  identifier: ParsedSigner['identifier'],
  certificates: readonly Uint8Array[],
): FoundCertificate {
  const parsed = certificates.map((der) => parseCertificate(der));
  const readable = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  const certificate = readable.find((each) =>
    identifier.kind === 'key-identifier'
      ? isSame(keyIdentifierOf(each), identifier.keyIdentifier)
      : isSame(issuerOf(each), identifier.issuer) && isSame(each.serial, withoutSign(identifier.serial)),
  );
  if (certificate) return { state: 'found', certificate };
  return { state: readable.length < parsed.length ? 'unreadable' : 'missing' };
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.compare(a, b) === 0;

const withoutSign = (serial: Uint8Array): Uint8Array =>
  serial.length > 1 && serial[0] === 0 ? serial.subarray(1) : serial;

/** DER of the issuer's name. */
function issuerOf({ root }: ParsedCertificate): Uint8Array | undefined {
  const members = membersOf(membersOf(root)?.[0]) ?? [];
  const issuer = members[contextTagOf(members[0]) === 0 ? 3 : 2];
  return issuer && encodingOf(issuer);
}

function keyIdentifierOf({ extensions }: ParsedCertificate): Uint8Array | undefined {
  const extension = extensions.find(({ oid }) => extensionNameOf(oid) === 'subjectKeyIdentifier');
  const value = extension && decode(extension.value);
  return value && (octetsOf(value) ?? contentOf(value));
}
