import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { charactersOfTexts, writeWindowFont } from './window-font.mjs';

const folder = mkdtempSync(join(tmpdir(), 'shomei-font-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('The window’s font', () => {
  it('is made for the characters of our texts: Japanese, Latin with the marks of Vietnamese, and names on sample cards', () => {
    for (const each of '利用者証明用電子証明書あアaZ09ửã松本') expect(charactersOfTexts()).toContain(each);
    expect(charactersOfTexts()).not.toContain('鷗');
  });

  it('is one small file for each weight that the styles use', { timeout: 120_000 }, async () => {
    await writeWindowFont(folder);
    expect(readdirSync(folder)).toEqual(['400.ttf', '700.ttf']);
    for (const file of readdirSync(folder)) {
      const { size } = statSync(join(folder, file));
      expect(size).toBeGreaterThan(150_000);
      expect(size).toBeLessThan(350_000);
    }
  });
});
