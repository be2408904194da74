import { type ReactNode, useState } from 'react';
import type { AppError } from '../../shared/model/app-error.ts';
import type { Result } from '../../shared/model/result.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { Text } from '../ui/text.tsx';
import styles from './outcome.module.css';

export type Outcome = {
  /** What to show of the last action. It stays in its place, so that screen readers say it when it changes. */
  readonly outcome: ReactNode;
  /** @param words said after a success, if there is anything to say */
  readonly settle: (result: Result<unknown>, words: string | null) => void;
};

/** The outcome of something that a panel asked of main. */
export function useOutcome(): Outcome {
  const [done, setDone] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  return {
    settle: (result, words) => {
      setError(result.ok ? null : result.error);
      setDone(result.ok ? words : null);
    },
    outcome: (
      <>
        <p role="status" className={styles.done}>
          {done !== null && <Text text={done} />}
        </p>
        {error && <ProblemNotice error={error} />}
      </>
    ),
  };
}
