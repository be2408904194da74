import { useEffect, useMemo, useState } from 'react';
import type { DocumentTexts } from '../../../shared/messages/load-document-texts.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { openedPdf } from '../../screen-parts/pdf-viewer/opened-pdf.ts';
import { PdfViewer } from '../../screen-parts/pdf-viewer/pdf-viewer.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { Button } from '../../ui/button.tsx';
import { FileIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './check-screen.module.css';

type SignedFileProps = {
  readonly texts: DocumentTexts;
  readonly file: OpenedFile;
  /** How many bytes the signed revision has; undefined for the file as it is. */
  readonly signedBytes: number | undefined;
};

/** The file as it is, or as it was when it was signed. It is drawn on request and can be saved. */
export function SignedFile({ texts, file, signedBytes }: SignedFileProps) {
  const { file: say } = texts.check;
  const [shown, setShown] = useState<OpenedFile>();
  const [error, setError] = useState<AppError>();
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (!shown || shown === file) return undefined;
    return () => void tellFailure(client.document.close({ id: shown.id }));
  }, [shown, file]);
  const revision = async (): Promise<OpenedFile | undefined> => {
    if (signedBytes === undefined) return file;
    return taken(await client.document.beginning({ id: file.id, size: signedBytes }));
  };
  const taken = <T,>(answer: Result<T>): T | undefined => {
    setError(answer.ok ? undefined : answer.error);
    return answer.ok ? answer.value : undefined;
  };
  const toggle = async (): Promise<void> => setShown(shown ? undefined : await revision());
  const save = async (): Promise<void> => {
    const cut = await revision();
    if (!cut) return;
    const saved = taken(await client.document.save({ id: cut.id }));
    setSaved(saved?.saved === true);
    if (cut !== file) void tellFailure(client.document.close({ id: cut.id }));
  };
  const source = useMemo(() => shown && openedPdf(shown), [shown]);
  return (
    <div className={styles.file}>
      <div className={styles.buttons}>
        <Button icon={<FileIcon />} onPress={() => void toggle()}>
          {shown ? say.hide : signedBytes === undefined ? say.showWhole : say.show}
        </Button>
        {signedBytes !== undefined && <Button onPress={() => void save()}>{say.save}</Button>}
      </div>
      <p role="status">{isSaved && <Text text={say.saved} />}</p>
      {error && <ProblemNotice error={error} />}
      {source && <PdfViewer source={source} name={file.name} words={texts.viewer} />}
    </div>
  );
}
