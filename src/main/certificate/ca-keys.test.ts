import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cardSigner } from '../document/fixtures/card-signer.ts';
import { jpkiCaKeys, sampleCaKeys } from './ca-keys.ts';
import { auth01, auth03, sign01, sign03 } from './fixtures/jpki-ca-certificates.ts';

const published = new Map(Object.entries({ sign01, sign03, auth01, auth03 }));

const keyOf = (certificate: string | Uint8Array): string =>
  new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const base64 = (key: Uint8Array): string => Buffer.from(key).toString('base64');

describe('pinned keys', () => {
  it.each(jpkiCaKeys)('%s is the key of the published certificate', (ca, key) => {
    expect(base64(key)).toBe(keyOf(published.get(ca) ?? ''));
  });

  it('of simulated cards are those of the simulated authorities', () => {
    const cas = [cardSigner('adult', 'sign').ca, cardSigner('adult', 'auth').ca];
    expect(sampleCaKeys.map(base64)).toEqual(cas.map(keyOf));
  });
});
