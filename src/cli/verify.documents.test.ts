import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '../main/document/fixtures/pdf-builder.ts';
import { plainDocument } from '../main/document/fixtures/pdf-documents.ts';
import { otherPage, signed, signedPdf, updated } from '../main/document/check/testing/attacks.ts';
import { BUILD_LIMIT, buildCommand, launcher } from './testing/built-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** Runs the built program together with its worker. */
function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'shomei', 'verify', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  return { code: status, stdout, stderr };
}

const file = signedPdf();
beforeAll(buildCommand, BUILD_LIMIT);

describe('verify', () => {
  it('tells five answers as JSON, and not who signed', () => {
    const { code, stdout } = verify('--json', write('signed.pdf', file));
    expect(code).toBe(11);
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'look-closer',
      signatures: [
        { integrity: 'unchanged', coverage: 'whole-file', issuer: 'sample', revocation: 'not-asked' },
      ],
    });
    expect(stdout).not.toContain('青葉');
  });

  it('tells who signed to whoever asks', () => {
    const { stdout } = verify('--json', '--holder', write('signed.pdf', file));
    expect(JSON.parse(stdout).signatures[0].holder.name.text).toBe('青葉　みどり');
    const inWords = verify('--holder', write('signed.pdf', file)).stdout;
    expect(inWords).toContain('青葉　みどり');
    expect(inWords).toContain('Who signed is not proven.');
  });

  it('tells the same in words, that of revocation always', () => {
    const { stdout } = verify(write('added.pdf', updated(file, { 6: otherPage })));
    expect(stdout).toContain('Something was added after this signature.');
    expect(stdout).toContain('only registered verifiers may ask');
    expect(stdout).not.toMatch(/\bvalid\b/);
  });

  it('has an exit code for each headline', () => {
    const changed = Buffer.from(file);
    changed[file.indexOf('Application')] = 0x42;
    expect(verify(write('changed.pdf', changed)).code).toBe(12);
    expect(verify(write('text.txt', 'hello')).code).toBe(13);
    expect(verify(write('unsigned.pdf', buildPdf(plainDocument))).code).toBe(14);
  });

  it('takes a detached signature with its file', () => {
    const content = write('content.txt', 'abc');
    const signature = write('content.txt.p7s', signed(Buffer.from('abc'), 'p7s'));
    expect(verify(signature, '--content', content).code).toBe(11);
    expect(verify(signature, '--content', write('other.txt', 'abd')).code).toBe(12);
    expect(verify(signature).code).toBe(13);
  });

  it('says in one sentence what it was given wrongly', () => {
    expect(verify()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^FILE/) });
    expect(verify('--json', join(folder, 'missing'))).toMatchObject({ code: 13, stdout: '' });
  });
});
