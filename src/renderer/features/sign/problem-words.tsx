import type { AppError } from '../../../shared/model/app-error.ts';
import type { SigningProblemCode } from '../../../shared/model/signing.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import type { Words } from './use-words.ts';

type ProblemWordsProps = { readonly problem: SigningProblemCode | AppError; readonly words: Words };

/** Why a file is not signed, and what to do. */
export function ProblemWords({ problem, words }: ProblemWordsProps) {
  if (typeof problem !== 'string') return <ProblemNotice error={problem} />;
  const { title, sentence, next } = words.problems[problem];
  return (
    <Notice tone="caution" title={title}>
      <Paragraph text={sentence} />
      <Paragraph text={next} />
    </Notice>
  );
}
