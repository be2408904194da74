import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import list from '../data/readers.json' with { type: 'json' };
import schema from '../data/readers.schema.json' with { type: 'json' };
import { isKnownReader, knownReader, knownReaderNamed } from './known-readers.ts';

describe('the list of readers', () => {
  it('keeps to its schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(list);
    expect(validate.errors).toBeNull();
  });

  it('names no USB id twice', () => {
    const ids = list.readers.flatMap((reader) => reader.ids);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThan(15);
  });

  it('judges by system, and by the name that PC/SC gives where no id is told', () => {
    expect(knownReader('054C:06C1', 'windows')?.verdict).toBe('works');
    expect(knownReader('054C:06C1', 'linux')).toMatchObject({ verdict: 'cannot', reason: 'no-driver' });
    expect(knownReader('054C:01BB', 'mac')?.reason).toBe('felica-only');
    expect(knownReaderNamed('ACS ACR122U PICC Interface 00 00', 'linux')?.verdict).toBe('unreliable');
    expect([isKnownReader('054C:0DC8'), isKnownReader('046D:C31C')]).toEqual([true, false]);
    expect(knownReaderNamed('Virtual PCD 00 00', 'linux')).toBeUndefined();
  });
});
