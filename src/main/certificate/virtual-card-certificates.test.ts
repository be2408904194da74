import { describe, expect, it } from 'vitest';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { detailsOf } from './certificate-views.ts';
import { checkIssuer } from './check-issuer.ts';
import { parseCertificate } from './parse-certificate.ts';

const now = new Date('2025-11-21T03:00:00Z');
const { certificates } = createVirtualCard('adult', { now }).inspect();

function detailsOnCard(kind: CertificateKind) {
  const parsed = parseCertificate(certificates[kind] ?? new Uint8Array());
  if (!parsed.ok) throw new Error(parsed.error);
  return detailsOf(parsed.value, kind, { state: 'unavailable' });
}

describe('the certificates of a simulated card', () => {
  it('end with the last second of a day in Japan and carry the policy of their kind', () => {
    for (const kind of ['auth', 'sign'] as const) {
      const { certificate } = detailsOnCard(kind);
      expect(certificate.notAfter).toMatch(/T14:59:59Z$/);
      expect(certificate.policies.map(({ meaning }) => meaning)).toEqual([kind]);
    }
  });

  it('name the holder in the 署名用 one only', () => {
    expect(detailsOnCard('auth').holder).toBeUndefined();
    const { holder } = detailsOnCard('sign');
    expect(holder?.name?.substituted).toHaveLength([...(holder?.name?.text ?? '')].length);
    expect(holder?.address?.substituted).toHaveLength([...(holder?.address?.text ?? '')].length);
    expect(holder?.sex).toBeDefined();
    expect(holder?.birth?.year).toBeGreaterThan(1900);
  });

  it('are signed by the CA certificates beside them, which JPKI never published', () => {
    const { auth, authCa, sign, signCa } = certificates;
    expect(checkIssuer(auth ?? new Uint8Array(), authCa, 'auth')).toEqual({ state: 'not-published' });
    expect(checkIssuer(sign ?? new Uint8Array(), signCa, 'sign')).toEqual({ state: 'not-published' });
    expect(checkIssuer(sign ?? new Uint8Array(), authCa, 'sign')).toEqual({ state: 'mismatch' });
  });
});
