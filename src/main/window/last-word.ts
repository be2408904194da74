import { dialog } from 'electron';
import { presentError } from '../../shared/messages/error-messages.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import { plainText } from '../../shared/messages/markup.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { languageFor } from '../../shared/model/language.ts';

/**
 * Says in a dialog of the system why there is no window, for faults before the page can say it. Before Electron is
 * ready, Linux has no dialogs and writes it to stderr.
 */
export async function sayLastWord(error: AppError): Promise<void> {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  const messages = await loadMessages(languageFor([locale]));
  const platform = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'mac' : 'linux';
  const { title, sentence, next } = presentError(error, messages, platform);
  dialog.showErrorBox(plainText(title), plainText(`${sentence}\n${next}`));
}
