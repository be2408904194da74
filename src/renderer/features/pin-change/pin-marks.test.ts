import { expect, test } from 'vitest';
import { PinMarks } from './pin-marks.ts';

test('recognises what was set for another secret, and nothing else', async () => {
  const marks = new PinMarks();
  expect(await marks.isOther('auth', '5820')).toBe(false);
  await marks.remember('auth', '5820');
  expect(await marks.isOther('card-info', '5820')).toBe(true);
  expect(await marks.isOther('card-info', '5821')).toBe(false);
});

test('takes a PIN for no other than itself, and only the last one of it', async () => {
  const marks = new PinMarks();
  await marks.remember('auth', '5820');
  expect(await marks.isOther('auth', '5820')).toBe(false);
  await marks.remember('auth', '9047');
  expect(await marks.isOther('card-info', '5820')).toBe(false);
});

test('knows nothing after it was told to forget', async () => {
  const marks = new PinMarks();
  await marks.remember('auth', '5820');
  marks.forget();
  expect(await marks.isOther('card-info', '5820')).toBe(false);
});
