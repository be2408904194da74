import { useMessages } from '../../state/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';

type LastTryProps = {
  readonly hasConsent: boolean;
  readonly onConsent: (hasConsent: boolean) => void;
  /** It was asked for and not given. */
  readonly isMissing: boolean;
};

/** The second, deliberate consent that the last try needs. */
export function LastTry({ hasConsent, onConsent, isMissing }: LastTryProps) {
  const { lastTry: say } = useMessages().pinEntry;
  return (
    <Notice tone="bad" title={say.title}>
      <Paragraph text={say.sentence} />
      <Checkbox label={say.consent} isSelected={hasConsent} onChange={onConsent} isInvalid={isMissing} />
    </Notice>
  );
}
