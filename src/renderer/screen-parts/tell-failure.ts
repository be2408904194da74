import type { Result } from '../../shared/model/result.ts';
import { ui } from '../state/ui-store.ts';

/**
 * For a call of which only a failure is news: the window shows a success by itself. A rule of the linter makes sure
 * that no call's answer is dropped instead.
 */
export async function tellFailure(call: Promise<Result<unknown>>): Promise<void> {
  const result = await call;
  if (!result.ok) ui.openDialog({ name: 'problem', error: result.error });
}
