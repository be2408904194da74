import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { plainText } from '../../shared/messages/markup.ts';
import { cx } from './cx.ts';
import styles from './tabs.module.css';
import { Text } from './text.tsx';

type TabsProps<K extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly name: string; readonly content: ReactNode }[];
  /** Which one is shown, if something other than a click can choose it. */
  readonly selected?: K;
  readonly onSelect?: (key: K) => void;
};

/** Sides of one thing. One of them is shown. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  const choose = (key: unknown) => {
    const tab = tabs.find((candidate) => candidate.key === key);
    if (tab) onSelect?.(tab.key);
  };
  return (
    <AriaTabs
      className={cx(styles.tabs)}
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={choose}
    >
      <TabList className={cx(styles.list)} aria-label={plainText(label)}>
        {tabs.map(({ key, name }) => (
          <Tab key={key} id={key} className={cx(styles.tab)}>
            <span>
              <Text text={name} />
            </span>
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, content }) => (
        <TabPanel key={key} id={key} className={cx(styles.panel)}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
