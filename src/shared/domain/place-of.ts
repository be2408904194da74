/** Name and place of what was thrown. Not its message, which may quote what it stumbled over. */
export function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const stack = thrown.stack ?? '';
  const message = stack.indexOf(thrown.message);
  // A message could look like a place itself, so only what stands after it is looked at.
  const frames = message < 0 ? '' : stack.slice(message + thrown.message.length);
  // With a function's name the place stands in brackets, without one it ends the line.
  const place = /[(\s](?:[^\s()]*[/\\])?([\w.$-]+:\d+:\d+)\)?$/m.exec(frames)?.[1] ?? 'nowhere';
  return `${thrown.constructor.name || 'Error'} at ${place}`;
}
