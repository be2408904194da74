import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCertificate, makeKey, nameOf } from '../main/certificate/fixtures/certificate-builder.ts';
import { CONTENT, craftCms, honestAttributes } from '../main/document/check/testing/crafted-cms.ts';
import { utf8String } from '../virtual-card/der-writer.ts';
import { timeZones } from '../shared/domain/fixtures/time-zones.ts';
import { BUILD_LIMIT, buildCommand, inProject, launcher, runShomei } from './testing/built-command.ts';

const shomei = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => runShomei(args, { env });

beforeAll(buildCommand, BUILD_LIMIT);

const ECDSA_SHA256 = '1.2.840.10045.4.3.2';

const leapling = ['validity', '--kind', 'auth', '--birth', '1996-02-29', '--issued', '2023-04-01', '--json'];

describe('under a policy', () => {
  const policy = (content: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'shomei-policy-')), 'policy.json');
    writeFileSync(path, content);
    return { SHOMEI_POLICY: path };
  };

  it.each([
    ['sign', '{"disableSigning": true}'],
    ['ssh-key', '{"disableExports": true}'],
    ['sign', '{"disableSigning": "perhaps"}'],
  ])('%s is refused by %s before a reader is looked for', async (command, content) => {
    const { code, stdout, stderr } = await shomei([command, '--json'], policy(content));
    expect([code, stdout]).toEqual([16, '']);
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      error: { code: 'operation/switched-off' },
    });
  });

  it('speaks its language, and says when it cannot be understood', async () => {
    const { stdout } = await shomei(['--help'], policy('{"language": "pt"}'));
    expect(stdout).toContain('Uso:');
    const { code, stderr } = await shomei(['renewal', '--expires', '2023-05-28', '--json'], policy('{"no'));
    expect([code, stderr]).toEqual([
      0,
      'The settings of your organisation cannot be read. Tell the administrator of this computer.\n',
    ]);
  });
});

describe('the command line program', () => {
  it('computes without a card and without a smart-card service', async () => {
    expect(await shomei(['renewal', '--expires', '2023-05-28', '--json'])).toEqual({
      code: 0,
      stdout:
        '{"expiresOn":"2023-05-28","renewalOpensOn":"2023-03-01","insuranceUsableUntil":"2023-08-31"}\n',
      stderr: '',
    });
  });

  it('says in one sentence what cannot be, with exit code 2 and nothing on stdout', async () => {
    const { code, stdout, stderr } = await shomei(leapling.with(4, '1997-02-29').slice(0, -1));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--birth: there is no day "1997-02-29"; write it like 2026-11-14.\n');
  });

  it('says the same to programs as JSON', async () => {
    const { code, stderr } = await shomei(leapling.with(6, '1995-01-01'));
    expect([code, JSON.parse(stderr)]).toEqual([
      2,
      { error: { code: 'usage', message: '--issued is before --birth; check both days.' } },
    ]);
  });

  it.each([[['toString']], [['--json']], [[]]])('knows no command %j', async (args) => {
    expect(await shomei(args)).toMatchObject({ code: 2, stdout: '' });
  });

  it('shows what was typed as it was typed, to people and to programs, and never as markup', async () => {
    const hostile = '{evil.example/|www.jpki.go.jp/}';
    const typed = [`${hostile}\u001b[2J\u202e"`];
    expect((await shomei(typed)).stderr).toContain(`${hostile}\uFFFD[2J\uFFFD"`);
    const { stderr } = await shomei([...typed, '--json']);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { message: expect.stringContaining(`${hostile}\uFFFD[2J\uFFFD"`) as string },
    });
  });

  it('tells programs of a signed file by JSON alone, whatever its issuer is called', async () => {
    const name = '{evil.example/|www.jpki.go.jp/}","x":"';
    const file = join(mkdtempSync(join(tmpdir(), 'shomei-')), 'a.p7m');
    const key = makeKey();
    const certificate = buildCertificate({ issuer: nameOf(['2.5.4.3', utf8String(name)]) }, key, makeKey());
    const attributes = honestAttributes(CONTENT, certificate);
    writeFileSync(
      file,
      craftCms({ isEnveloping: true, certificate, attributes, key, signatureAlgorithm: ECDSA_SHA256 }),
    );
    const { stdout } = await shomei(['verify', file, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      signatures: [{ issuerName: expect.stringContaining('{evil.example/|www.jpki.go.jp/}') as string }],
    });
    const { stdout: said } = await shomei(['verify', file]);
    expect(said).toContain('{evil.example/|www.jpki.go.jp/}');
  });

  it.skipIf(process.platform === 'win32').each([
    ['to a reader that is gone', '| true', 0, ''],
    ['to a full disk', '>/dev/full', 15, 'The answer could not be written'],
  ])('ends without a stack trace when it writes %s', (_, output, code, said) => {
    const command = `"$0" "$1" shomei renewal --expires 2023-05-28 ${output}; exit $?`;
    const ended = spawnSync('bash', ['-o', 'pipefail', '-c', command, process.execPath, launcher], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    expect([ended.status, ended.stderr.includes(said), /\n\s+at /.test(ended.stderr)]).toEqual([
      code,
      true,
      false,
    ]);
  });

  it('names its version in a report, however it was started', async () => {
    const { stdout } = await shomei(['doctor', '--json'], {
      npm_package_version: '',
      PCSCLITE_CSOCK_NAME: '/none',
    });
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
    expect(JSON.parse(stdout)).toMatchObject({ version });
  });

  it('gives the same answer wherever the machine stands', async () => {
    const answers = [];
    for (const { name } of timeZones) answers.push(await shomei(leapling, { TZ: name }));
    expect(new Set(answers.map(({ stdout }) => stdout))).toEqual(
      new Set([
        '{"expiresOn":"2028-02-29","rule":"fifth-birthday","renewalOpensOn":"2027-11-30","insuranceUsableUntil":"2028-05-31"}\n',
      ]),
    );
  });
});
