import { cx } from './cx.ts';
import { CheckIcon } from './icons.tsx';
import styles from './round-sign.module.css';

/** A tick for what went well, or a turning ring while it is still going on. What it means stands in words beside it. */
export const RoundSign = ({ isBusy = false }: { readonly isBusy?: boolean }) => (
  <span className={cx(styles.sign, isBusy && styles.busy)}>{!isBusy && <CheckIcon />}</span>
);
