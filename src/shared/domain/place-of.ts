/** Name and place of a thrown error. Its message is left out, because it may quote the data that caused it. */
export function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const stack = thrown.stack ?? '';
  const message = stack.indexOf(thrown.message);
  // A message could look like a place itself, so only the lines after it count.
  const frames = message < 0 ? '' : stack.slice(message + thrown.message.length);
  // With a function's name the place is in brackets; without one it ends the line.
  const place = /[(\s](?:[^\s()]*[/\\])?([\w.$-]+:\d+:\d+)\)?$/m.exec(frames)?.[1] ?? 'nowhere';
  return `${thrown.constructor.name || 'Error'} at ${place}`;
}
