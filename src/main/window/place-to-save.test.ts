import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeToSave } from './place-to-save.ts';

/** Electron's `app.getPath` on a system that knows only these. */
const knowing =
  (known: Readonly<Partial<Record<'documents' | 'home', string>>>) => (folder: 'documents' | 'home') => {
    const path = known[folder];
    if (path === undefined) throw new Error(`Failed to get '${folder}' path`);
    return path;
  };

describe('a document is offered to be saved', () => {
  it('among the documents', () => {
    const pathOf = knowing({ documents: '/home/a/Documents', home: '/home/a' });
    expect(placeToSave('a.pdf', pathOf)).toBe(join('/home/a/Documents', 'a.pdf'));
  });

  it.each([
    ['are not known', knowing({ home: '/home/a' })],
    ['have an empty name', knowing({ documents: '', home: '/home/a' })],
  ])('in the home folder where the documents %s', (_, pathOf) => {
    expect(placeToSave('a.pdf', pathOf)).toBe(join('/home/a', 'a.pdf'));
  });

  it.each([
    ['is known', knowing({})],
    ['has a name', knowing({ documents: '', home: '' })],
  ])('by its name alone where no folder %s', (_, pathOf) => {
    expect(placeToSave('a.pdf', pathOf)).toBe('a.pdf');
  });
});
