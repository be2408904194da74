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
