/** Whether a window can be shown here, and a display without a screen if it cannot. */
import { spawn } from 'node:child_process';

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `use` with the environment of a program that can open windows: the real display, or an Xvfb of our own for as
 * long as that takes.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withDisplay(use) {
  if (hasDisplay()) return use(process.env);
  const { display, stop } = await startXvfb();
  try {
    return await use({ ...process.env, DISPLAY: display });
  } finally {
    stop();
  }
}

/** Xvfb picks a free number itself and prints it once it is ready to take windows. */
async function startXvfb() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void server.kill();
  process.once('exit', stop);
  /** @type {Promise<string>} */
  const number = new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it was ready.`)));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return { display: `:${await number}`, stop };
}
