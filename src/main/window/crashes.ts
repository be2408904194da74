import type { App, WebContents } from 'electron';

/** A page that dies again and again is not loaded for ever. */
const MOST_RELOADS = 3;

type Report = (what: string) => string;

/**
 * Nothing of a crash leaves the machine or is kept: Electron's crash reporter is never started, so no dump is made.
 * What is left is one line with an incident's id. The page, which holds nothing that main does not know, comes back.
 */
export function surviveCrashes(app: App, report: Report): void {
  process.on('uncaughtException', (thrown) => void report(`uncaught ${placeOf(thrown)}`));
  process.on('unhandledRejection', (thrown) => void report(`unhandled ${placeOf(thrown)}`));
  app.on('web-contents-created', (_event, contents) => reloadAfterCrash(contents, report));
}

function reloadAfterCrash(contents: WebContents, report: Report): void {
  let reloads = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report(`page ${reason}`);
    reloads += 1;
    if (reloads <= MOST_RELOADS) contents.reload();
  });
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
