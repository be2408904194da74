import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBinary, selectApplication, selectFile } from './command.ts';
import { redactAnswer, redactCommand } from './redact.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hexOf = (text: string): string => Buffer.from(text, 'latin1').toString('hex').toUpperCase();
const secret = fc.stringMatching(/^[A-Z0-9]{4,16}$/);

describe('of a command the log keeps', () => {
  it.each([
    [
      'header, length and the end of a long one',
      selectApplication(Uint8Array.from([0xd3, 0x92, 0xf0, 0x00, 0x26, 0x01, 0, 0, 0, 1])),
      '00A4040C0A…0001 (15 bytes)',
    ],
    ['the whole of a short one', selectFile(0x000a), '00A4020C02000A'],
    ['the whole of one without data', readBinary(256, 256), '00B0010000'],
    ['the header of VERIFY', Uint8Array.of(0, 0x20, 0, 0x80, 4, 0x31, 0x32, 0x33, 0x34), '00200080…'],
    ['the header of a VERIFY without data', Uint8Array.of(0, 0x20, 0, 0x80), '00200080…'],
    ['nothing of nothing', new Uint8Array(), ''],
  ])('%s', (_what, command, text) => {
    expect(redactCommand(command)).toBe(text);
  });

  it('nothing of any PIN, however it is sent', () => {
    const verbs = fc.constantFrom(0x20, 0x21, 0x24, 0x25, 0x2c, 0x2d);
    fc.assert(
      fc.property(fc.nat(255), verbs, fc.nat(255), fc.nat(255), secret, (cla, ins, p1, p2, pin) => {
        const kept = redactCommand(Uint8Array.of(cla, ins, p1, p2, pin.length, ...bytesOf(pin)));
        expect(kept).toMatch(/^[\dA-F]{8}…$/);
        // Not even its length shows: the same command without a PIN leaves the same text.
        expect(kept).toBe(redactCommand(Uint8Array.of(cla, ins, p1, p2)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never more than seven bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (command) => {
        expect(redactCommand(command).replace(/ \(.*/, '').replace('…', '').length).toBeLessThanOrEqual(14);
      }),
    );
  });
});

describe('of an answer the log keeps', () => {
  it('the status word and a length, and nothing of a name or a number wherever it stands', () => {
    const answer = fc.tuple(fc.uint8Array({ maxLength: 300 }), secret, fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(answer, ([before, name, after]) => {
        const bytes = Uint8Array.of(...before, ...bytesOf(name), ...after, 0x90, 0x00);
        expect(redactAnswer(bytes)).toBe(`9000 (${bytes.length - 2} bytes)`);
        expect(redactAnswer(bytes)).not.toContain(hexOf(name));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of one that is too short, only how short', () => {
    expect(redactAnswer(Uint8Array.of(0x90))).toBe('(1 bytes)');
  });
});
