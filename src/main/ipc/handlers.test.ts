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

it('opens no readers and no sample while the program ends, because nothing would wait for a PIN sent there', async () => {
  const shown: unknown[] = [];
  let isEnding = false;
  const source = { gate: { isBusy: false }, show: (sample: unknown) => shown.push(sample) };
  const { app } = createHandlers({ source, store: { snapshot: () => ({ isEnding }) } } as never);
  expect(await app.stopSample(undefined)).toEqual({ ok: true, value: undefined });
  isEnding = true;
  const ended = { ok: false, error: { code: 'operation/ended' } };
  expect(await app.startSample({ sample: 'adult' })).toEqual(ended);
  expect(await app.stopSample(undefined)).toEqual(ended);
  expect(shown).toEqual([null]);
});
