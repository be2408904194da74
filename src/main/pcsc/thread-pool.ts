/**
 * The threads for calls that may hang. Nothing can stop such a call, so each hanging one costs a thread. Three hanging
 * readers use up libuv's four threads. More of them cost next to nothing (ADR 18).
 */
const THREADS = 32;
/** libuv's own number. */
const LIBUV_THREADS = 4;
/** Kept for the watch over the readers, for a cancellation, for a look at a reader, and for files. */
const RESERVED = 6;

/**
 * Asks libuv for more threads. It must be the first statement of a program, before the first thread is used. On
 * Windows it would be in vain, because libuv reads a copy of the environment from the start of the process.
 */
export function widenThreadPool(): void {
  if (process.platform !== 'win32') process.env['UV_THREADPOOL_SIZE'] ??= `${THREADS}`;
}

/** How many links to cards may be blocked at a time, so that threads are left for everything else. */
export function mostHeldUp(): number {
  const threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? LIBUV_THREADS);
  return Math.max(2, threads - RESERVED);
}
