import { shapeFaults, type PinShapeFault } from '../../../shared/domain/pin-policy.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { HiddenText } from '../../ui/hidden-text.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { isForKeys } from './pin-entry.ts';
import styles from './shape-rules.module.css';

type ShapeRulesProps = { readonly shape: PinShape; readonly text: string };

/** What a password has to look like. A rule gets a tick as soon as it is met. Digits alone need no rules. */
export function ShapeRules({ shape, text }: ShapeRulesProps) {
  const { rules } = useMessages().pinEntry;
  if (isForKeys(shape)) return null;
  const faults = shapeFaults(shape, text);
  const isFree = (...of: readonly PinShapeFault[]) => !faults.some((fault) => of.includes(fault));
  const list = [
    { text: rules.length, isMet: isFree('too-short', 'too-long') },
    { text: rules.letter, isMet: isFree('needs-letter') },
    { text: rules.digit, isMet: isFree('needs-digit') },
  ];
  return (
    <ul className={styles.rules} aria-label={plainText(rules.heading)}>
      {list.map((rule) => (
        <li key={rule.text} className={cx(styles.rule, rule.isMet && styles.met)}>
          <span className={styles.mark}>{rule.isMet && <CheckIcon />}</span>
          <Text text={rule.text} />
          <HiddenText text={rule.isMet ? rules.met : rules.unmet} />
        </li>
      ))}
    </ul>
  );
}
