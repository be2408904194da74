import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouncyCastle, run } from '../testing/other-checkers.ts';
import { signFile, taskOf, testSigner } from '../testing/signing.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-cms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const content = at('契約書.docx');
const changed = at('changed.docx');
const ca = at('ca.pem');
let detached = '';
let enveloping = '';

beforeAll(() => {
  const bytes = Buffer.alloc(300_000, '何かの契約\r\n');
  writeFileSync(content, bytes);
  writeFileSync(changed, Buffer.concat([Buffer.from('X'), bytes.subarray(1)]));
  writeFileSync(at('ca.der'), testSigner().ca);
  run('openssl', 'x509', '-inform', 'DER', '-in', at('ca.der'), '-out', ca);
  detached = signFile(taskOf(content, 'p7s'));
  enveloping = signFile(taskOf(content, 'p7m'));
});

const openssl = (...args: readonly string[]) =>
  run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-CAfile', ca, '-purpose', 'any', ...args);

describe('a signature beside a file', () => {
  it('is CAdES for OpenSSL', () => {
    const verdict = openssl('-cades', '-in', detached, '-content', content, '-out', at('out'));
    expect(verdict).toContain('CAdES Verification successful');
  });

  it('is right for GnuTLS, which wants every SET OF in order', () => {
    const verdict = run(
      'certtool',
      '--p7-verify',
      '--inder',
      '--infile',
      detached,
      '--load-data',
      content,
      '--load-ca-certificate',
      ca,
    );
    expect(verdict).toContain('Signature status: ok');
  });

  it('is right for BouncyCastle', () => {
    expect(bouncyCastle([[detached, content]])).toEqual(['true']);
  });

  it('is refused by all three for a file with one byte changed', () => {
    expect(openssl('-cades', '-in', detached, '-content', changed, '-out', at('out'))).toContain('failure');
    const gnutls = run(
      'certtool',
      '--p7-verify',
      '--inder',
      '--infile',
      detached,
      '--load-data',
      changed,
      '--load-ca-certificate',
      ca,
    );
    expect(gnutls).not.toContain('Signature status: ok');
    expect(bouncyCastle([[detached, changed]])[0]).not.toBe('true');
  });

  it('has four signed attributes and no others', () => {
    const names = run('openssl', 'asn1parse', '-inform', 'DER', '-in', detached).matchAll(
      /OBJECT +:(contentType|messageDigest|signingTime|id-smime-aa-\S+|CMSAlgorithmProtection)/g,
    );
    expect(new Set([...names].map(([, name]) => name))).toEqual(
      new Set(['contentType', 'id-smime-aa-signingCertificateV2', 'messageDigest', 'signingTime']),
    );
  });
});

describe('a signature around a file', () => {
  it('is CAdES for OpenSSL, which gives the file back as it was', () => {
    expect(openssl('-cades', '-in', enveloping, '-out', at('out'))).toContain(
      'CAdES Verification successful',
    );
    expect(readFileSync(at('out')).equals(readFileSync(content))).toBe(true);
  });

  it('is right for GnuTLS', () => {
    const verdict = run(
      'certtool',
      '--p7-verify',
      '--inder',
      '--infile',
      enveloping,
      '--load-ca-certificate',
      ca,
    );
    expect(verdict).toContain('Signature status: ok');
  });
});
