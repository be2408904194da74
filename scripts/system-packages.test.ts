import { describe, expect, it } from 'vitest';
import { ensureSystemPackages } from './system-packages.mjs';

const WITHOUT = 'npm start -- --no-install';

/** A Debian with these packages, whose apt-get installs what it is told. `happened` is in order. */
function debian(installed: readonly string[], rootPrefix: readonly string[] | undefined) {
  const packages = new Set<string | undefined>(installed);
  const happened: string[] = [];
  const system = {
    installed: () => packages,
    rootPrefix: () => rootPrefix,
    apt: (asRoot: string[], args: string[]) => {
      happened.push(['RUN', ...asRoot, ...args].join(' '));
      if (args[0] === 'install') for (const name of args) packages.add(name);
    },
  };
  const ensure = (isWanted: boolean) =>
    ensureSystemPackages(['reader'], (line) => happened.push(line), { isWanted, without: WITHOUT }, system);
  return { happened, ensure };
}

describe('`npm start` on a system that lacks something', () => {
  it('says what it installs, as whom, why, and how to do without, before it begins', () => {
    const { happened, ensure } = debian(['libpcsclite1'], ['sudo', '-n']);
    expect(ensure(true)).toBeUndefined();
    const [said = '', ...then] = happened;
    expect(said.split('\n')).toEqual([
      'Installing system packages with apt-get, as root (through sudo), because they are missing:',
      '  the smart card service, and the drivers of readers: pcscd libccid',
      'To do without: stop this now (Ctrl+C) and run `npm start -- --no-install`.',
    ]);
    expect(then).toEqual([
      'RUN sudo -n update -qq',
      'RUN sudo -n install -y -qq --no-install-recommends pcscd libccid',
    ]);
  });

  it('installs nothing with --no-install, though it could, and gives the command', () => {
    const { happened, ensure } = debian(['libpcsclite1'], []);
    expect(ensure(false)).toEqual({
      groups: ['reader'],
      command: 'sudo apt-get update && sudo apt-get install -y --no-install-recommends pcscd libccid',
    });
    expect(happened).toEqual([]);
  });

  it('installs nothing where that would take a password', () => {
    const { happened, ensure } = debian(['libpcsclite1'], undefined);
    expect(ensure(true)?.command).toContain('install -y --no-install-recommends pcscd libccid');
    expect(happened).toEqual([]);
  });

  it('says nothing where nothing is missing', () => {
    const { happened, ensure } = debian(['libpcsclite1', 'pcscd', 'libccid'], []);
    expect([ensure(true), happened]).toEqual([undefined, []]);
  });
});
