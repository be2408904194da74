import { expect, it } from 'vitest';
import { adviceFor } from './pin-advice.ts';
import { normalise, shapeFaults } from './pin-policy.ts';
import { shapeOf } from '../generations/generations.ts';
import { present } from '../generations/present.ts';

it.each([
  ['put right', (text: string) => normalise(shapeOf(present, 'sign'), text)],
  ['looked at for its shape', (text: string) => shapeFaults(shapeOf(present, 'sign'), text)],
  [
    'looked at for what others could guess',
    (text: string) => adviceFor(shapeOf(present, 'sign'), text, { birth: { month: 4, day: 1 } }),
  ],
] as const)('a password that was %s is not what JavaScript remembers of the last match', (_, look) => {
  for (const text of ['SAKURA2026', 'sakura2026', 'SAKURA', '20260401']) {
    look(text);
    expect(RegExp.input).toBe('');
  }
});
