import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Text } from '../../ui/text.tsx';
import styles from './outcome.module.css';

/** The outcome of the change. It takes the focus, so that it is read out. */
export function OutcomeHeading({ text }: { readonly text: string }) {
  const heading = useScreenHeading();
  return (
    <h2 className={styles.heading} ref={heading} tabIndex={-1}>
      <Text text={text} />
    </h2>
  );
}
