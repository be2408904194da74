import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { mutated } from '../testing/mutate.ts';
import { Random } from '../testing/random.ts';
import { heapInUse } from '../testing/resources.ts';
import { CertificateDetails, CertificateSummary } from '../../shared/model/certificate.ts';
import { detailsOf, summaryOf } from './certificate-views.ts';
import { checkIssuer } from './check-issuer.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth03, sign01 } from './fixtures/jpki-ca-certificates.ts';
import { auth, ecAuth, sign, signCa } from './fixtures/openssl-certificates.ts';
import { parseCertificate } from './parse-certificate.ts';

const CASES = 50_000;
const BATCHES = 5;
/** A certificate takes less than a millisecond. One that takes this long has found a way to block the program. */
const HANG = 5_000;
/** MiB that may remain after all of them: compiled code and caches, not certificates. */
const MOST_GROWTH = 10;

const issued = [auth, sign, ecAuth].map(fromPem);
const issuerFile = fromPem(signCa);
const originals = [...issued, ...issued, issuerFile, fromPem(auth03), fromPem(sign01)];

let readable = 0;
let longest = 0;
let heapBefore = 0;

/** Everything that the program does with a certificate of a card. */
function use(der: Uint8Array): void {
  const parsed = parseCertificate(der);
  if (!parsed.ok) return;
  readable += 1;
  checkIssuer(der, issuerFile, 'sign');
  const summary = summaryOf(parsed.value, 'sign', { state: 'pending' });
  if (!isDeepStrictEqual(CertificateSummary.parse(summary), summary))
    throw new Error('more than it may hold');
  CertificateDetails.parse(detailsOf(parsed.value, 'sign', { state: 'pending' }));
}

function thrownBy(der: Uint8Array): unknown {
  try {
    use(der);
    return undefined;
  } catch (thrown) {
    return { thrown, der: Buffer.from(der).toString('hex') };
  }
}

describe('a mutated certificate neither crashes, nor hangs, nor leaks', () => {
  afterAll(() => {
    process.stdout.write(
      `certificate fuzz: ${CASES} cases, ${readable} still readable, longest ${longest.toFixed(0)} ms\n`,
    );
  });

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch + 1))(
    `batch %i of ${BATCHES}`,
    (batch) => {
      const random = new Random(batch);
      for (let index = 0; index < CASES / BATCHES; index += 1) {
        const der = mutated(originals[index % originals.length] ?? new Uint8Array(), random);
        const start = performance.now();
        expect(thrownBy(der)).toBeUndefined();
        longest = Math.max(longest, performance.now() - start);
      }
      expect(longest).toBeLessThan(HANG);
      if (batch === 1) heapBefore = heapInUse();
    },
    180_000,
  );

  it('leaves nothing behind', () => {
    expect(heapInUse() - heapBefore).toBeLessThan(MOST_GROWTH);
  });
});
