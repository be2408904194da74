import type { CertificateFields } from '../../shared/model/certificate.ts';
import { type Asn1, bitsOf, decimalOf, decode, hexOf, membersOf, oidOf, unsignedOf } from './asn1.ts';
import { curves, EC_PUBLIC_KEY, RSA_ENCRYPTION } from './object-identifiers.ts';

export type PublicKey = CertificateFields['publicKey'];

/** SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). A key of another kind is shown by its OID and its bits. */
export function readPublicKey(element: Asn1 | undefined): PublicKey | undefined {
  const [algorithm, key] = membersOf(element) ?? [];
  const [type, parameters] = membersOf(algorithm) ?? [];
  const oid = oidOf(type);
  const octets = bitsOf(key)?.octets;
  if (oid === undefined || !octets) return undefined;
  const known =
    oid === RSA_ENCRYPTION ? rsaKey(octets) : oid === EC_PUBLIC_KEY ? ecKey(octets, parameters) : undefined;
  return known ?? { algorithm: oid, bits: octets.length * 8, parameter: '', valueHex: hexOf(octets) };
}

/** RSAPublicKey: modulus and exponent (RFC 8017 A.1.1). */
function rsaKey(octets: Uint8Array): PublicKey | undefined {
  const [modulus, exponent] = (membersOf(decode(octets)) ?? []).map(unsignedOf);
  if (!modulus || !exponent) return undefined;
  return {
    algorithm: 'RSA',
    bits: bitLength(modulus),
    parameter: decimalOf(exponent),
    valueHex: hexOf(modulus),
  };
}

/** ECPoint on a named curve (RFC 5480 §2). */
function ecKey(octets: Uint8Array, parameters: Asn1 | undefined): PublicKey | undefined {
  const curve = curves[oidOf(parameters) ?? ''];
  return curve && { algorithm: 'EC', bits: curve.bits, parameter: curve.name, valueHex: hexOf(octets) };
}

const bitLength = (unsigned: Uint8Array): number => unsigned.length * 8 - (Math.clz32(unsigned[0] ?? 0) - 24);
