import type { PinAdvice } from '../../../shared/domain/pin-advice.ts';
import { ShapeComplaint } from '../../screen-parts/pin-entry/entry-complaints.tsx';
import { useMessages } from '../../state/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { Bullets, Paragraph } from '../../ui/panel.tsx';
import { ChangeProblem } from './change-problem.tsx';
import type { PinChangeState } from './pin-change-state.ts';

type ChangeComplaintProps = {
  readonly state: PinChangeState;
  readonly advice?: readonly PinAdvice[];
};

/** What keeps the user from going on. Screen readers say it when it appears. */
export function ChangeComplaint({ state, advice = [] }: ChangeComplaintProps) {
  const { pinChange: say } = useMessages();
  const { complaint, entries, pin, shape } = state;
  switch (complaint?.about) {
    case undefined:
    case 'repeat':
      return null;
    case 'shape':
      return <ShapeComplaint shape={shape} text={entries[complaint.field].text} />;
    case 'different':
      return (
        <Notice tone="caution" isAlert title={say.replacement.different}>
          <Paragraph text={say.replacement.differentNext} />
        </Notice>
      );
    case 'weak':
      return (
        <Notice tone="caution" isAlert title={say.advice.title}>
          <Bullets texts={advice.map((reason) => say.advice.reasons[reason])} />
          <Paragraph text={say.advice.again} />
        </Notice>
      );
    case 'answer':
      return <ChangeProblem error={complaint.error} pin={pin} />;
  }
}
