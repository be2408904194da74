import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { DocumentCheck } from '../../../shared/model/document-check.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

export type CheckState =
  | { readonly step: 'choosing' }
  | { readonly step: 'looking' }
  | { readonly step: 'failed'; readonly error: AppError }
  | {
      readonly step: 'done';
      readonly file: OpenedFile;
      /** The file that a detached signature belongs to, once it has been chosen. */
      readonly content: OpenedFile | undefined;
      readonly check: DocumentCheck;
    };

/**
 * One file that is examined, and the outcome. Its files are closed when another is chosen or the user leaves the
 * screen.
 * @param first one that main has opened already, to begin with
 */
export function useCheckedFile(first?: OpenedFile) {
  const [state, setState] = useState<CheckState>({ step: first ? 'looking' : 'choosing' });
  const opened = useRef<OpenedFile[]>(first ? [first] : []);
  const closeAll = useCallback(() => {
    for (const { id } of opened.current) void tellFailure(client.document.close({ id }));
    opened.current = [];
  }, []);
  useEffect(() => closeAll, [closeAll]);

  const open = async (chosen: File): Promise<OpenedFile | undefined> => {
    const file = await client.document.open(chosen);
    if (file.ok) opened.current.push(file.value);
    else setState({ step: 'failed', error: file.error });
    return file.ok ? file.value : undefined;
  };
  const judge = useCallback(async (file: OpenedFile, content: OpenedFile | undefined): Promise<void> => {
    const check = await client.document.check({ id: file.id, ...(content && { content: content.id }) });
    // An answer is dropped if the user has left the screen or chosen another file since.
    if (!opened.current.includes(file)) return;
    setState(
      check.ok ? { step: 'done', file, content, check: check.value } : { step: 'failed', error: check.error },
    );
  }, []);
  useEffect(() => {
    if (first) void judge(first, undefined);
  }, [first, judge]);
  const look = async (chosen: File): Promise<void> => {
    closeAll();
    setState({ step: 'looking' });
    const file = await open(chosen);
    if (file) await judge(file, undefined);
  };
  const lookWith = async (chosen: File): Promise<void> => {
    if (state.step !== 'done') return;
    const { file } = state;
    setState({ step: 'looking' });
    const content = await open(chosen);
    if (content) await judge(file, content);
  };
  const forget = (): void => {
    closeAll();
    setState({ step: 'choosing' });
  };
  return { state, look, lookWith, forget };
}
