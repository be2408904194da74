import type { ReactNode } from 'react';
import { plainText } from '../../shared/messages/markup.ts';
import { ChevronDownIcon } from './icons.tsx';
import styles from './select.module.css';

type SelectProps<K extends string> = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly options: readonly { readonly key: K; readonly name: string; readonly lang?: string }[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
};

/**
 * A short list to choose from. It is the browser's own: every assistive program knows it, and it is in the first frame
 * without a kilobyte of script.
 */
export function Select<K extends string>({ label, icon, options, selected, onSelect }: SelectProps<K>) {
  const choose = (key: string) => {
    const option = options.find((candidate) => candidate.key === key);
    if (option) onSelect(option.key);
  };
  return (
    <span className={styles.select}>
      {icon}
      <select
        className={styles.field}
        aria-label={plainText(label)}
        value={selected}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(({ key, name, lang }) => (
          <option key={key} value={key} lang={lang}>
            {plainText(name)}
          </option>
        ))}
      </select>
      <ChevronDownIcon />
    </span>
  );
}
