import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { ListBox, ListBoxItem, Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { CheckIcon, ChevronDownIcon } from './icons.tsx';
import { cx } from './cx.ts';
import styles from './select.module.css';

type SelectProps<K extends string> = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly options: readonly { readonly key: K; readonly name: string; readonly lang?: string }[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
};

/** A short list to choose one from. */
export function Select<K extends string>({ label, icon, options, selected, onSelect }: SelectProps<K>) {
  const choose = (key: unknown) => {
    const option = options.find((candidate) => candidate.key === key);
    if (option) onSelect(option.key);
  };
  return (
    <AriaSelect className={cx(styles.select)} aria-label={label} value={selected} onChange={choose}>
      <AriaButton className={cx(styles.button)}>
        {icon}
        <SelectValue className={cx(styles.value)} />
        <ChevronDownIcon />
      </AriaButton>
      <Popover className={cx(styles.popover)}>
        <ListBox className={cx(styles.list)}>
          {options.map(({ key, name, lang }) => (
            <ListBoxItem key={key} id={key} textValue={name} className={cx(styles.option)}>
              {({ isSelected }) => (
                <>
                  <span lang={lang}>{name}</span>
                  {isSelected && <CheckIcon />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
