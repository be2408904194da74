import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBlock, withoutBlock } from './marked-block.ts';

const markers = { begin: '# >>> ours', end: '# <<< ours' };
const lines = ['Host example.com', '  PKCS11Provider /usr/lib/module.so'];

/** Bytes of a settings file, with and without a last line feed, text or not. */
const files = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.constantFrom('Host *', '  User me', '', '# comment', '# >>> ours '), { maxLength: 8 })
    .map((each) => Buffer.from(each.join('\n'))),
);

describe('a block of ours in a file that is not', () => {
  it('leaves every byte of the file as it was once it is taken out', () => {
    fc.assert(
      fc.property(files, (file) => {
        const removal = withoutBlock(withBlock(file, markers, lines), markers);
        expect(removal.state).toBe('removed');
        expect(Buffer.from('bytes' in removal ? removal.bytes : [])).toEqual(Buffer.from(file));
      }),
    );
  });

  it('leaves what somebody has written below it since', () => {
    const later = Buffer.concat([withBlock(Buffer.from('above'), markers, lines), Buffer.from('below\n')]);
    expect(withoutBlock(later, markers)).toEqual({
      state: 'removed',
      bytes: Buffer.from('above\nbelow\n'),
      lines,
      below: Buffer.from('below\n'),
    });
  });

  it('comes out whole when what stood above it is gone', () => {
    const file = Buffer.from(withBlock(Buffer.from('above'), markers, lines));
    const alone = file.subarray('above\n'.length);
    expect(withoutBlock(alone, markers)).toMatchObject({ state: 'removed', bytes: Buffer.alloc(0) });
  });

  it('is not touched in a file that an editor has given other line ends', () => {
    const file = Buffer.from(withBlock(Buffer.from('above\n'), markers, lines)).toString();
    expect(withoutBlock(Buffer.from(file.replaceAll('\n', '\r\n')), markers)).toEqual({ state: 'unclear' });
  });

  it('stands on lines of its own', () => {
    const text = Buffer.from(withBlock(Buffer.from('User me'), markers, lines)).toString();
    expect(text.split('\n').slice(0, 3)).toEqual([
      'User me',
      '# >>> ours (the line above had no end)',
      lines[0],
    ]);
  });

  it('is not there in a file that only speaks of it', () => {
    expect(withoutBlock(Buffer.from('  # >>> ours\n# <<< ours, too\n'), markers)).toEqual({ state: 'none' });
  });

  it.each([
    '# >>> ours\nHost x\n',
    'Host x\n# <<< ours\n',
    '# <<< ours\n# >>> ours\n',
    '# >>> ours\n# <<< ours\n# >>> ours\n',
  ])('is not touched where somebody has changed its markers: %j', (text) =>
    expect(withoutBlock(Buffer.from(text), markers)).toEqual({ state: 'unclear' }),
  );
});
