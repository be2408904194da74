import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plistBoolean } from './plist-boolean.ts';

/** Written by Python's plistlib. */
const lists: Readonly<Record<string, readonly [hex: string, value: boolean | undefined]>> = {
  'the key alone, on': [
    '62706c6973743030d101025a7573654946444343494409080b160000000000000101000000000000000300000000000000000000000000000017',
    true,
  ],
  'the key alone, off': [
    '62706c6973743030d101025a7573654946444343494408080b160000000000000101000000000000000300000000000000000000000000000017',
    false,
  ],
  'among other keys': [
    '62706c6973743030d40102030405060a0b584c6173745573656453696473556f746865725a757365494644434349445178a30708091001100211012c080908111a1e242f313537393c3d0000000000000101000000000000000c0000000000000000000000000000003e',
    true,
  ],
  'other keys alone': [
    '62706c6973743030d10102556f7468657209080b110000000000000101000000000000000300000000000000000000000000000012',
    undefined,
  ],
  'a number at the key': [
    '62706c6973743030d101025a757365494644434349441001080b160000000000000101000000000000000300000000000000000000000000000018',
    undefined,
  ],
};

describe('a boolean in a property list', () => {
  it.each(Object.entries(lists))('%s', (_what, [hex, value]) => {
    expect(plistBoolean(Buffer.from(hex, 'hex'), 'useIFDCCID')).toBe(value);
  });

  it('is read from XML, too', () => {
    const xml = (value: string) =>
      Buffer.from(`<plist><dict><key>useIFDCCID</key>\n  <${value}/></dict></plist>`);
    expect(plistBoolean(xml('true'), 'useIFDCCID')).toBe(true);
    expect(plistBoolean(xml('false'), 'useIFDCCID')).toBe(false);
    expect(plistBoolean(xml('data'), 'useIFDCCID')).toBeUndefined();
  });

  it('is nothing, and never a fault, in a file that somebody broke', () => {
    const [hex] = lists['among other keys'] ?? [''];
    const whole = Buffer.from(hex, 'hex');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const broken = Uint8Array.from(whole.subarray(0, length));
        if (at < broken.length) broken[at] = byte;
        expect([true, false, undefined]).toContain(plistBoolean(broken, 'useIFDCCID'));
      }),
      { numRuns: 2_000 },
    );
  });
});
