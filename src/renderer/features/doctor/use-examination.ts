import { useCallback, useEffect, useState } from 'react';
import { layerIds } from '../../../shared/domain/layers.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { DoctorProgress, DoctorReport } from '../../../shared/model/doctor.ts';
import { client } from '../../ipc/client.ts';

export type Examination = {
  /** How far it is; all layers are pending at first. */
  readonly progress: DoctorProgress;
  /** What was found in the end, here or in a file that was opened. */
  readonly report: DoctorReport | undefined;
  /** Whether it is the report of a file. */
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

/** More than a report has; what is larger is not read. */
const LARGEST_FILE = 200_000;

/** Examines as soon as the screen is there, for it costs nothing, and again when asked. */
export function useExamination(): Examination {
  const [state, setState] = useState(nothingYet);
  const examine = useCallback(
    () =>
      void client.doctor.run().then((answer) =>
        setState((before) =>
          // A file that was opened meanwhile stays: its report must not become this computer's.
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
