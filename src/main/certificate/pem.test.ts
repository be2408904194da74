import { describe, expect, it } from 'vitest';
import { fromPem } from './fixtures/from-pem.ts';
import { auth, authCa } from './fixtures/openssl-certificates.ts';
import { toPem, toPemChain } from './pem.ts';

describe('PEM', () => {
  it('is what OpenSSL writes', () => {
    expect(toPem(fromPem(auth))).toBe(auth);
  });

  it('of a chain is one certificate after the other', () => {
    expect(toPemChain([fromPem(auth), fromPem(authCa)])).toBe(auth + authCa);
    expect(toPemChain([])).toBe('');
  });
});
