import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SecureVersion, TLSSocket } from 'node:tls';

export type ClientCertificateServer = {
  readonly address: string;
  /** PEM of the authority that a browser has to trust. */
  readonly authority: string;
  /** Common names of the certificates that were shown, in order. */
  readonly visitors: readonly string[];
  /** Handshakes that failed. */
  readonly failures: readonly string[];
  /** How many came without a certificate, and got no page. */
  readonly strangers: () => number;
  stop(): Promise<void>;
};

/**
 * A site on loopback that demands a client certificate. It has a certificate of its own from an authority of its own.
 * @param folder for keys and certificates
 */
export async function startSite(folder: string, version: SecureVersion): Promise<ClientCertificateServer> {
  const file = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', [...args], { stdio: 'ignore' });
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.pem'),
    '-days',
    '9',
    '-subj',
    '/CN=Test CA',
  );
  const host = ['-addext', 'subjectAltName=DNS:localhost', '-addext', 'basicConstraints=CA:FALSE'];
  openssl(
    ...['req', '-x509', '-CA', file('ca.pem'), '-CAkey', file('ca.key'), ...key],
    ...[
      '-keyout',
      file('site.key'),
      '-out',
      file('site.pem'),
      '-days',
      '9',
      '-subj',
      '/CN=localhost',
      ...host,
    ],
  );
  const visitors: string[] = [];
  const failures: string[] = [];
  let strangers = 0;
  const tls = { key: readFileSync(file('site.key')), cert: readFileSync(file('site.pem')) };
  const versions = { minVersion: version, maxVersion: version };
  const server = createServer(
    { ...tls, ...versions, requestCert: true, rejectUnauthorized: false },
    (request, answer) => {
      const name = (request.socket as TLSSocket).getPeerCertificate().subject?.CN;
      if (request.url === '/') visitors.push(String(name));
      answer.end(`<title>Hello ${String(name)}</title>`);
    },
  );
  server.on('secureConnection', (socket) => {
    if (socket.getPeerCertificate().subject !== undefined) return;
    strangers += 1;
    socket.destroy();
  });
  server.on('tlsClientError', (error) => failures.push(error.message));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    authority: file('ca.pem'),
    visitors,
    failures,
    strangers: () => strangers,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
