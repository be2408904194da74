import { describe, expect, it } from 'vitest';
import { causeByCode, causeIds, causes } from './causes.ts';
import { commandFor, packageToolOf } from './commands.ts';
import { layerIds } from './layers.ts';

describe('the causes', () => {
  it('have one code each, of a layer there is', () => {
    const codes = Object.values(causes).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    for (const code of codes) {
      const [, layer = '0'] = /^L(\d+)-\d+$/.exec(code) ?? [];
      expect(Number(layer)).toBeGreaterThan(0);
      expect(Number(layer)).toBeLessThanOrEqual(layerIds.length);
    }
    expect(causeIds.map((id) => causeByCode(causes[id].code))).toEqual(causeIds);
    expect(causeByCode('L99-1')).toBeUndefined();
  });
});

describe('the commands', () => {
  it.each([
    [['ubuntu', 'debian'], 'apt'],
    [['nobara', 'fedora'], 'dnf'],
    [['cachyos', 'arch'], 'pacman'],
    [['opensuse-tumbleweed', 'opensuse', 'suse'], 'zypper'],
    [['alpine'], 'apk'],
    [['nixos', ''], 'none'],
  ] as const)('of %s are those of %s', (ids, tool) => {
    expect(packageToolOf(ids)).toBe(tool);
  });

  it('are those of the distribution, and none where nothing is done in a terminal', () => {
    expect(commandFor('install-service', 'apt')).toMatch(/^sudo apt install pcscd libccid/);
    expect(commandFor('install-service', 'dnf')).toMatch(/^sudo dnf install pcsc-lite/);
    expect(commandFor('install-service', 'none')).toBeUndefined();
    expect(commandFor(undefined, 'apt')).toBeUndefined();
  });

  it('name every module that takes readers, and no user', () => {
    expect(commandFor('release-reader', 'apt')).toMatch(/port100 pn533_usb/);
    expect(commandFor('allow-user', 'apt')).toContain('"$USER"');
  });
});
