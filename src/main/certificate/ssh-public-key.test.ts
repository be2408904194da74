import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { sshPublicKey } from './ssh-public-key.ts';

const certificate = createVirtualCard('adult', { now: new Date('2026-11-21T03:00:00Z') }).inspect()
  .certificates.auth as Uint8Array;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-ssh-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the card’s key for SSH', () => {
  it('is what ssh-keygen makes of the same key', () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }));
    const theirs = execFileSync('ssh-keygen', ['-i', '-m', 'PKCS8', '-f', file], { encoding: 'utf8' }).trim();
    expect(sshPublicKey(certificate, '')).toBe(theirs);
  });

  it('has its comment on the same line, whatever is in it', () => {
    const line = sshPublicKey(certificate, 'card\n of\u2028 mine\u001b[31m');
    expect(line).toMatch(/^ssh-rsa [A-Za-z0-9+/=]+ card of mine\[31m$/);
  });

  it.each([
    ['bytes that are no certificate', new Uint8Array(40)],
    ['no bytes', new Uint8Array()],
  ])('is not made of %s', (_, bytes) => expect(sshPublicKey(bytes, '')).toBeUndefined());
});
