import { client } from '../ipc/client.ts';
import { ui } from '../state/ui-store.ts';

/** Puts a text on the clipboard, and says so to users who cannot see that nothing else happened. */
export async function copyText(text: string, doneText: string): Promise<void> {
  const copied = await client.app.copyText({ text });
  if (copied.ok) ui.announce(doneText);
  else ui.openDialog({ name: 'problem', error: copied.error });
}
