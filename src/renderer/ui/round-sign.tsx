import { cx } from './cx.ts';
import { CheckIcon } from './icons.tsx';
import styles from './round-sign.module.css';

/** A tick for a success, or a turning ring for work that is going on. The meaning stands in words beside it. */
export const RoundSign = ({ isBusy = false }: { readonly isBusy?: boolean }) => (
  <span className={cx(styles.sign, isBusy && styles.busy)}>{!isBusy && <CheckIcon />}</span>
);
