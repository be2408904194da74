import { runnerImport } from 'vite';

export const title = 'Parsing a certificate and checking its issuer, warm';

const ROUNDS = 300;

export async function measure() {
  const { module: parser } = await runnerImport(
    new URL('../src/main/certificate/certificate.ts', import.meta.url).pathname,
  );
  const { module: cards } = await runnerImport(
    new URL('../src/virtual-card/virtual-card.ts', import.meta.url).pathname,
  );
  const { certificates } = cards.createVirtualCard('adult', { now: new Date() }).inspect();
  const first = timed(() => parser.parseCertificate(certificates.auth));
  for (let round = 0; round < 50; round += 1) parser.parseCertificate(certificates.sign);
  return [
    { name: 'first certificate of a process', value: first, unit: 'ms' },
    {
      name: 'user authentication, median',
      value: medianOf(() => parser.parseCertificate(certificates.auth)),
      unit: 'ms',
      limit: 5,
    },
    {
      name: 'signature, median',
      value: medianOf(() => parser.parseCertificate(certificates.sign)),
      unit: 'ms',
      limit: 5,
    },
    {
      name: 'issuer check, median',
      value: medianOf(() => parser.checkIssuer(certificates.auth, certificates.authCa, 'auth')),
      unit: 'ms',
    },
  ];
}

function medianOf(run) {
  const times = Array.from({ length: ROUNDS }, () => timed(run)).toSorted((a, b) => a - b);
  return times[ROUNDS / 2];
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
