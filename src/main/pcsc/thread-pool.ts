/**
 * The threads on which calls that may hang wait. Nothing can stop such a call, so each that hangs costs a thread for as
 * long as it does: libuv's four are gone with three hanging readers. More of them cost next to nothing (ADR 18).
 */
const THREADS = 32;
/** What libuv has by itself. */
const LIBUV_THREADS = 4;
/** Kept for the watch over the readers, for a cancellation, for a look at a reader, and for files. */
const RESERVED = 6;

/**
 * Asks libuv for more threads. Must come before the first thread is used: the first statement of a program. On Windows it
 * would be in vain, because libuv reads a copy of the environment that was made at the start of the process.
 */
export function widenThreadPool(): void {
  if (process.platform !== 'win32') process.env['UV_THREADPOOL_SIZE'] ??= `${THREADS}`;
}

/** How many links to cards may be held up at a time, so that threads are left for everything else. */
export function mostHeldUp(): number {
  const threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? LIBUV_THREADS);
  return Math.max(2, threads - RESERVED);
}
