import type { Result } from '../../shared/model/result.ts';
import { ui } from '../state/ui-store.ts';

/**
 * For a call of which only the failure is news: where it went well, the window shows that by itself.
 * A rule of the linter sees to it that no call's answer is dropped instead.
 */
export async function tellFailure(call: Promise<Result<unknown>>): Promise<void> {
  const result = await call;
  if (!result.ok) ui.openDialog({ name: 'problem', error: result.error });
}
