import { X509Certificate } from 'node:crypto';

/**
 * The certificate's RSA key in the form of `authorized_keys`: `ssh-rsa`, base64, comment (RFC 4253 §6.6). Undefined
 * for anything but an RSA key of 2048 bits or more, which is what the card's 利用者証明用 key is today.
 * @param der the certificate
 * @param comment stands behind the key; its line breaks and control characters are left out
 */
export function sshPublicKey(der: Uint8Array, comment: string): string | undefined {
  const key = rsaNumbers(der);
  if (!key || key.modulus.length < LEAST_BYTES) return undefined;
  const blob = Buffer.concat([field(Buffer.from(TYPE)), mpint(key.exponent), mpint(key.modulus)]);
  const words = comment.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim();
  return [TYPE, blob.toString('base64'), words].filter(Boolean).join(' ');
}

/** Whether it is a certificate with a key of another kind than RSA. */
export function hasKeyOfOtherKind(der: Uint8Array): boolean {
  try {
    return new X509Certificate(der).publicKey.asymmetricKeyType !== 'rsa';
  } catch {
    return false; // no certificate
  }
}

const TYPE = 'ssh-rsa';
const LEAST_BYTES = 256;

function rsaNumbers(der: Uint8Array): { readonly modulus: Buffer; readonly exponent: Buffer } | undefined {
  try {
    const { n, e } = new X509Certificate(der).publicKey.export({ format: 'jwk' });
    if (n === undefined || e === undefined) return undefined;
    return { modulus: Buffer.from(n, 'base64url'), exponent: Buffer.from(e, 'base64url') };
  } catch {
    return undefined; // no certificate, or a key that Node does not know
  }
}

/** A length of four bytes, most significant first, and the bytes (RFC 4251 §5, string). */
function field(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A number that is not negative: a zero byte comes before a leading bit (RFC 4251 §5, mpint). */
const mpint = (unsigned: Buffer): Buffer =>
  field((unsigned[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), unsigned]) : unsigned);
