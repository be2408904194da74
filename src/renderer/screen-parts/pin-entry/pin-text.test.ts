import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import { clearedText, emptyText, typeInto } from './pin-text.ts';

describe('a field for a secret', () => {
  test('remembers what was put right until it is empty', () => {
    const small = typeInto(shapeOf(present, 'sign'), emptyText, 'ab', false);
    expect(small).toEqual({ text: 'AB', changes: ['case'], isCleared: false });
    const wide = typeInto(shapeOf(present, 'sign'), small, 'AB１', false);
    expect(wide).toEqual({ text: 'AB1', changes: ['case', 'width'], isCleared: false });
    expect(typeInto(shapeOf(present, 'sign'), wide, '', false)).toEqual(emptyText);
  });

  test('leaves the text of an input method alone', () => {
    expect(typeInto(shapeOf(present, 'auth'), emptyText, '１２', true).text).toBe('１２');
    expect(typeInto(shapeOf(present, 'auth'), emptyText, '１２', false).text).toBe('12');
  });

  test('says that it was cleared only where something was in it', () => {
    expect(clearedText(emptyText)).toEqual(emptyText);
    expect(clearedText({ ...emptyText, text: '12' })).toEqual({ text: '', changes: [], isCleared: true });
  });
});
