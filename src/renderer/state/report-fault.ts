import { placeOf } from '../../shared/domain/place-of.ts';
import { client } from '../ipc/client.ts';

/** Used if main gave no number: the fault happened in the window. */
export const NO_NUMBER = 'window';

/**
 * Tells main of a fault of the page, by its kind and place, so that it is recorded with the others. Gives the
 * incident's number.
 */
export async function reportFault(thrown: unknown): Promise<string> {
  try {
    const reported = await client.app.reportFault({ place: placeOf(thrown) });
    return reported.ok ? reported.value.incident : NO_NUMBER;
  } catch {
    return NO_NUMBER;
  }
}

/** Reports an error that nobody caught. The page stays as it is, but whoever looks for a cause should find it. */
export function reportUncaught(page: Window): void {
  page.addEventListener('error', ({ error }) => void reportFault(error));
  page.addEventListener('unhandledrejection', ({ reason }) => void reportFault(reason));
}
