import { expect, it } from 'vitest';
import { createHandlers } from './handlers.ts';

it('examines nothing while a PIN is on its way: what holds the card then is this program', async () => {
  let examinations = 0;
  const gate = { isBusy: true };
  const doctor = { run: () => Promise.resolve((examinations += 1)) };
  const { run } = createHandlers({ source: { gate }, doctor } as never).doctor;
  expect(await run(undefined)).toEqual({ ok: false, error: { code: 'operation/busy' } });
  gate.isBusy = false;
  expect(await run(undefined)).toMatchObject({ ok: true });
  expect(examinations).toBe(1);
});
