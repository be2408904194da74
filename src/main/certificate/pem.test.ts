import { describe, expect, it } from 'vitest';
import { fromPem } from './fixtures/from-pem.ts';
import { auth } from './fixtures/openssl-certificates.ts';
import { toPem } from './pem.ts';

describe('PEM', () => {
  it('is what OpenSSL writes', () => {
    expect(toPem(fromPem(auth))).toBe(auth);
  });
});
