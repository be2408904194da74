import { useCallback, useEffect, useState } from 'react';
import { layerIds } from '../../../shared/domain/layers.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { DoctorProgress, DoctorReport } from '../../../shared/model/doctor.ts';
import { client } from '../../ipc/client.ts';

export type Examination = {
  /** How far the examination is. At first all layers are pending. */
  readonly progress: DoctorProgress;
  /** The final result, here or in a file that was opened. */
  readonly report: DoctorReport | undefined;
  /** Whether the report comes from a file. */
  readonly isOpened: boolean;
  readonly error: AppError | undefined;
  readonly run: () => void;
  readonly open: (file: File) => void;
};

type State = Pick<Examination, 'report' | 'isOpened' | 'error' | 'progress'>;

const nothingYet: State = {
  progress: { findings: [], pending: [...layerIds] },
  report: undefined,
  isOpened: false,
  error: undefined,
};

/** No report is larger. A larger file is not read. */
const LARGEST_FILE = 200_000;

/** Examines as soon as the screen opens, because that costs nothing, and again on request. */
export function useExamination(): Examination {
  const [state, setState] = useState(nothingYet);
  const examine = useCallback(
    () =>
      void client.doctor.run().then((answer) =>
        setState((before) =>
          // A file that was opened in the meantime stays: its report must not be taken for this computer's.
          before.isOpened
            ? before
            : answer.ok
              ? { ...before, report: answer.value }
              : { ...before, error: answer.error },
        ),
      ),
    [],
  );
  useEffect(() => {
    const unsubscribe = client.doctor.onProgress((progress) =>
      setState((before) => ({ ...before, progress })),
    );
    examine();
    return unsubscribe;
  }, [examine]);
  const open = useCallback(async (file: File) => {
    const answer =
      file.size > LARGEST_FILE
        ? ({ ok: false, error: { code: 'file/not-readable' } } as const)
        : await client.doctor.readReport({ text: await file.text().catch(() => '') });
    setState((before) =>
      answer.ok
        ? { ...before, report: answer.value, isOpened: true, error: undefined }
        : { ...before, error: answer.error },
    );
  }, []);
  const run = (): void => {
    setState(nothingYet);
    examine();
  };
  return { ...state, run, open: (file) => void open(file) };
}
