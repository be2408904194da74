import type { App, WebContents } from 'electron';
import type { Diagnostics } from '../platform/diagnostics.ts';

/** A page that crashes again and again is not loaded for ever. */
const MOST_RELOADS = 3;

type Report = Pick<Diagnostics, 'incident' | 'mistake'>;

/**
 * Nothing of a crash leaves the machine or is kept: Electron's crash reporter is never started, so no dump is made.
 * One line with an incident's id is left. The page, which holds nothing that main does not know, comes back.
 * @returns says what is to be done about a page that crashed once too often and is not loaded again
 */
export function surviveCrashes(app: App, report: Report): OnGivenUp {
  process.on('uncaughtException', (thrown) => void report.mistake('uncaught', thrown));
  process.on('unhandledRejection', (thrown) => void report.mistake('unhandled', thrown));
  const givenUp = new WeakMap<WebContents, GiveUp>();
  app.on('web-contents-created', (_event, contents) => {
    reloadAfterCrash(contents, report, (incident) => givenUp.get(contents)?.(incident));
    // The page has no way to main then, and cannot tell it.
    contents.on('preload-error', (_preload, _path, thrown) => void report.mistake('preload', thrown));
  });
  return (page, giveUp) => void givenUp.set(page, giveUp);
}

/** Gets the incident's id. */
type GiveUp = (incident: string) => void;
type OnGivenUp = (page: WebContents, giveUp: GiveUp) => void;

function reloadAfterCrash(contents: WebContents, report: Report, giveUp: GiveUp): void {
  let reloads = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const incident = report.incident(`page ${reason}`);
    reloads += 1;
    if (reloads <= MOST_RELOADS) contents.reload();
    else giveUp(incident);
  });
}
