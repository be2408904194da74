import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../data/policy.schema.json' with { type: 'json' };
import { DAMAGED_POLICY, Feature, NO_POLICY, policyIn } from './policy.ts';

const validate = new Ajv2020().compile(schema);

describe('a policy', () => {
  test.each([
    ['nothing', undefined, NO_POLICY],
    ['an empty one', {}, { ...NO_POLICY, state: 'set' }],
    ['the language', { language: 'vi' }, { ...NO_POLICY, state: 'set', language: 'vi' }],
    [
      'all that can be switched off',
      { disableSigning: true, disableReminders: true, disableSamples: true, disableExports: true },
      { ...NO_POLICY, state: 'set', off: Feature.options },
    ],
    ['what is left on', { disableSigning: false }, { ...NO_POLICY, state: 'set' }],
    [
      'a computer that forgets, which keeps no reminders either',
      { forgetWhenCardLeaves: true },
      { state: 'set', language: null, off: ['reminders'], forgets: true },
    ],
  ])('of %s is what it says', (_, content, view) => {
    expect(policyIn(content)).toEqual(view);
    if (content !== undefined) expect(validate(content)).toBe(true);
  });

  test.each([
    [{ disableSigning: 'yes' }],
    [{ language: 'fr' }],
    // It may forbid something that this version does not know.
    [{ disablePrinting: true }],
    [null],
    [[]],
    ['{}'],
  ])('that says %j switches off all that it could', (content) => {
    expect(policyIn(content)).toEqual(DAMAGED_POLICY);
    expect(validate(content)).toBe(false);
  });
});

test('a damaged one leaves nothing on', () => {
  expect(DAMAGED_POLICY).toMatchObject({ off: Feature.options, forgets: true });
});
