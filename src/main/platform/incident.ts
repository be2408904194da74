import { randomBytes } from 'node:crypto';

/**
 * Something happened that must not. Says so on stderr under a short id, which the window shows too, so that the two
 * can be brought together. `what` names the place and the kind of mistake, never a value.
 */
export function reportIncident(what: string): string {
  const incident = randomBytes(4).toString('hex');
  process.stderr.write(`shomei: incident ${incident}: ${what}\n`);
  return incident;
}

/** Name and place of a mistake. Not its message, which may quote what it stumbled over. */
export function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const stack = thrown.stack ?? '';
  const message = stack.indexOf(thrown.message);
  // A message could look like a place itself, so only what stands after it is looked at.
  const frames = message < 0 ? '' : stack.slice(message + thrown.message.length);
  const place = /\((?:.*[/\\])?([^/\\]+:\d+:\d+)\)$/m.exec(frames)?.[1] ?? 'nowhere';
  return `${thrown.constructor.name} at ${place}`;
}
