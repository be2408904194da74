import { memo } from 'react';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { useMessages } from '../../state/messages.ts';
import { KeyIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import styles from './pin-introduction.module.css';

type PinIntroductionProps = { readonly pin: ChangeablePin };

/** Says which secret is meant: several have four digits and get mixed up. */
export const PinIntroduction = memo(function PinIntroduction({ pin }: PinIntroductionProps) {
  const { pinChange: say } = useMessages();
  return (
    <div className={styles.introduction}>
      <KeyIcon />
      <div className={styles.words}>
        <Paragraph text={say.introduction[pin]} />
        <Paragraph text={say.notToBeMixedUp[pin]} isQuiet />
      </div>
    </div>
  );
});
