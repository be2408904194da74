import { presentError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { Notice } from '../ui/notice.tsx';
import { Text } from '../ui/text.tsx';
import { NextBox } from './next-box.tsx';
import { ProblemButtons } from './problem.tsx';

/**
 * An error inside a screen or dialog: what happened, what it means, the one next step. Screen readers say it at once.
 */
export function ProblemNotice({ error, cardId }: { readonly error: AppError; readonly cardId?: string }) {
  const messages = useMessages();
  const { title, sentence, next, action } = presentError(error, messages, platform());
  return (
    <Notice tone={error.code === 'pin/now-blocked' ? 'bad' : 'caution'} title={title} isAlert>
      <p>
        <Text text={sentence} />
      </p>
      <NextBox title={messages.common.errorActions[action]} sentence={next}>
        <ProblemButtons error={error} cardId={cardId} />
      </NextBox>
    </Notice>
  );
}
