import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTerminal } from './terminal.ts';

describe('what a program reads', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('stays JSON whatever a reader, a card or a signer is called', () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const named = { readers: ['Reader A|B'], holder: '{漢字|かんじ}' };
    createTerminal({ LANG: 'en' }).printJson(named);
    expect(JSON.parse(written.join(''))).toEqual(named);
  });
});

describe('what a person reads', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('commands no terminal, whatever a file is called', () => {
    const written: string[] = [];
    const keep = (text: unknown) => written.push(String(text)) > 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(keep);
    vi.spyOn(process.stderr, 'write').mockImplementation(keep);
    const { print, printData, fail } = createTerminal({ LANG: 'en' });
    print('a\u001B[2J\nb');
    printData('a\u001B]0;x\u0007\nb');
    fail('usage', 'a\u009B2J\nb', false);
    expect(written).toEqual(['a\uFFFD[2J\nb\n', 'a\uFFFD]0;x\uFFFD\nb\n', 'a\uFFFD2J b\n']);
  });
});
