import type { PinShapeFault } from '../../../shared/domain/pin-policy.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './shape-rules.module.css';

/** What the password has to look like, each rule ticked as soon as it is kept. */
export function ShapeRules({ faults }: { readonly faults: readonly PinShapeFault[] }) {
  const { rules } = useMessages().password;
  const isFree = (...of: readonly PinShapeFault[]) => !faults.some((fault) => of.includes(fault));
  const list = [
    { text: rules.length, isMet: isFree('too-short', 'too-long') },
    { text: rules.letter, isMet: isFree('needs-letter') },
    { text: rules.digit, isMet: isFree('needs-digit') },
  ];
  return (
    <ul className={styles.rules} aria-label={rules.heading}>
      {list.map(({ text, isMet }) => (
        <li key={text} className={cx(styles.rule, isMet && styles.met)}>
          <span className={styles.mark}>{isMet && <CheckIcon />}</span>
          <Text text={text} />
          <span className="visually-hidden">{isMet ? rules.met : rules.unmet}</span>
        </li>
      ))}
    </ul>
  );
}
