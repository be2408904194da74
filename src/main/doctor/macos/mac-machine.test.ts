import { describe, expect, it } from 'vitest';
import { examineMadeUp, outcomeOf } from '../testing/examination.ts';
import { filesOf } from '../testing/files-of.ts';
import { macMachine } from './mac-machine.ts';

const mac = (tree: Readonly<Record<string, string>> = {}) =>
  macMachine({ files: filesOf(tree), arch: 'arm64', version: '24.1.0', isRemote: false });

describe('a Mac', () => {
  it('tells whether its own or Apple’s driver was chosen, and what was chosen', async () => {
    const preference = (value: string) => ({
      '/Library/Preferences/com.apple.ifdreader.plist': `<dict><key>useIFDCCID</key><${value}/></dict>`,
    });
    expect(await mac().drivers()).toEqual({ ids: undefined, isInstalled: true });
    expect(await mac(preference('true')).drivers()).toMatchObject({ version: 'useIFDCCID true' });
    expect(await mac(preference('false')).drivers()).toMatchObject({ version: 'useIFDCCID false' });
  });

  it('gives no alarm when it is whole, and names the reader when there is none', async () => {
    const whole = await examineMadeUp({ machine: mac({ '/Applications/JPKI.app/Contents': '' }) });
    expect(outcomeOf(whole)).toEqual({ broken: undefined, others: 0, remarks: [] });
    expect(whole.findings.at(-1)?.facts.programs).toEqual(['JPKI']);
    expect(outcomeOf(await examineMadeUp({ machine: mac(), readers: [] })).broken).toBe('usb-device L1-1');
  });
});
