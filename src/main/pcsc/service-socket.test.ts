import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { socketStirs } from './service-socket.ts';

describe.skipIf(process.platform === 'win32')('the sign of pcscd', () => {
  let run: string;
  let directory: string;
  let socket: string;
  const over = new AbortController();

  beforeEach(() => {
    run = mkdtempSync(join(tmpdir(), 'shomei-'));
    directory = join(run, 'pcscd');
    socket = join(directory, 'pcscd.comm');
    vi.stubEnv('PCSCLITE_CSOCK_NAME', socket);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(run, { recursive: true });
  });

  test('is the coming of its socket', async () => {
    mkdirSync(directory);
    const stirs = socketStirs(over.signal);
    writeFileSync(socket, '');
    await expect(stirs).resolves.toBeUndefined();
  });

  test('is the coming of its directory, while there is none', async () => {
    const stirs = socketStirs(over.signal);
    writeFileSync(join(run, 'something else'), '');
    mkdirSync(directory);
    await expect(stirs).resolves.toBeUndefined();
  });

  test('is not waited for any longer when the signal is given', async () => {
    mkdirSync(directory);
    const stop = new AbortController();
    const stirs = socketStirs(stop.signal);
    stop.abort();
    await expect(stirs).resolves.toBeUndefined();
  });
});
