import { jstDayOf } from '../domain/tokyo-calendar.ts';
import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot, CertificateSummary } from '../model/certificate.ts';
import type { JstDay } from '../model/time.ts';

/** The moment at which all these cards are seen: noon in Japan. */
export const NOW = '2025-11-21T03:00:00Z';

/** A certificate from its first to its last day, as JPKI issues them: it ends with a day in Japan. */
function summary(kind: CertificateKind, issuedOn: JstDay, expiresOn: JstDay): CertificateSummary {
  const notBefore = `${issuedOn}T01:37:00Z`;
  return {
    kind,
    notBefore,
    notAfter: `${expiresOn}T14:59:59Z`,
    issuedOn: jstDayOf(notBefore),
    expiresOn,
    issuerCheck: { state: 'not-published' },
  };
}

export const readable = (kind: CertificateKind, issuedOn: JstDay, expiresOn: JstDay): CertificateSlot => ({
  state: 'readable',
  certificate: summary(kind, issuedOn, expiresOn),
});

const full = (maxTries: number) => ({ state: 'ok', triesLeft: maxTries, maxTries }) as const;

/** An adult's card without any trouble: within its period; its renewal window opens next August. */
export const adult: CardView = {
  kind: 'my-number',
  expiresOn: { state: 'known', value: '2031-11-14' },
  certificates: { auth: readable('auth', '2021-11-20', '2026-11-14'), sign: { state: 'needs-password' } },
  pins: { sign: full(5), auth: full(3), 'card-info': full(3), resident: full(3) },
};

/** The same card with some parts different. */
export const card = (part: {
  readonly certificates?: Partial<CardView['certificates']>;
  readonly pins?: Partial<CardView['pins']>;
  readonly expiresOn?: CardView['expiresOn'];
  readonly kind?: CardView['kind'];
}): CardView => ({
  ...adult,
  ...part,
  certificates: { ...adult.certificates, ...part.certificates },
  pins: { ...adult.pins, ...part.pins },
});
