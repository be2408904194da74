import styles from './large-day.module.css';
import { Text } from './text.tsx';

/** Until when: what users came for, in the largest letters of its panel. */
export const LargeDay = ({ text }: { readonly text: string }) => (
  <p className={styles.day}>
    <Text text={text} />
  </p>
);
