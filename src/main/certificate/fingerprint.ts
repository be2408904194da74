import { createHash } from 'node:crypto';

/** Hash of the whole certificate, upper-case hexadecimal without separators. */
export const fingerprint = (der: Uint8Array, hash: 'sha1' | 'sha256'): string =>
  createHash(hash).update(der).digest('hex').toUpperCase();
