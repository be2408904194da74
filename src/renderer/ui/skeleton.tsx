import styles from './skeleton.module.css';

/** The place of a line of text that is still loading. `widthEm` in ems of that text. */
export function Skeleton({
  widthEm,
  isLarge = false,
}: {
  readonly widthEm: number;
  readonly isLarge?: boolean;
}) {
  return (
    <span
      className={isLarge ? styles.large : styles.line}
      style={{ inlineSize: `${widthEm}em` }}
      aria-hidden="true"
    />
  );
}
