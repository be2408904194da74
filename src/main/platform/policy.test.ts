import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAMAGED_POLICY, NO_POLICY } from '../../shared/model/policy.ts';
import { policyFile } from './policy-file.ts';
import { readPolicy } from './policy.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-policy-'));
  path = join(folder, 'policy.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of the policy', () => {
  test('is none where there is no file, nor a folder', () => {
    expect(policyFile(path)).toEqual(NO_POLICY);
    expect(policyFile(join(path, 'deeper', 'policy.json'))).toEqual(NO_POLICY);
  });

  test('is read, through a link, too', async () => {
    writeFileSync(path, '{"disableSigning": true}');
    symlinkSync(path, join(folder, 'link.json'));
    const policy = { ...NO_POLICY, state: 'set', off: ['signing'] };
    expect(policyFile(path)).toEqual(policy);
    expect(await readPolicy('linux', join(folder, 'link.json'))).toEqual(policy);
  });

  test.each(['', 'null', '{"disableSigning": tru', '{"disableSigning": 1}', `{}${' '.repeat(20_000)}`])(
    'that holds %.30j is damaged',
    (content) => {
      writeFileSync(path, content);
      expect(policyFile(path)).toEqual(DAMAGED_POLICY);
    },
  );

  test('that is a link to nothing is damaged', () => {
    symlinkSync(join(folder, 'share', 'policy.json'), path);
    expect(policyFile(path)).toEqual(DAMAGED_POLICY);
  });

  test('that is a folder is damaged', () => {
    mkdirSync(path);
    expect(policyFile(path)).toEqual(DAMAGED_POLICY);
  });

  test.each(['win32', 'darwin'] as const)(
    'on %s, where the system cannot be asked, all is off',
    async (system) => {
      expect(await readPolicy(system)).toEqual(DAMAGED_POLICY);
    },
  );
});
