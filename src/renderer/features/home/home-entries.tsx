import type { ReactNode } from 'react';
import type { Messages } from '../../../shared/messages/messages.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarIcon, CheckCircleIcon, FileIcon, GuideIcon, PenIcon } from '../../ui/icons.tsx';
import styles from './home-entries.module.css';

type HomeEntry = {
  readonly id: string;
  readonly icon: ReactNode;
  readonly label: (messages: Messages) => string;
  readonly open: () => void;
};

/** What the user can do from Home with or without a card, in this order. A new screen needs one line here. */
const entries: readonly HomeEntry[] = [
  { id: 'guide', icon: <GuideIcon />, label: ({ home }) => home.entries.guide, open: () => ui.showGuide() },
  {
    id: 'planner',
    icon: <CalendarIcon />,
    label: ({ home }) => home.entries.planner,
    open: () => ui.showPlan('planner'),
  },
  { id: 'check', icon: <FileIcon />, label: ({ home }) => home.entries.check, open: () => ui.showCheck() },
  {
    id: 'doctor',
    icon: <CheckCircleIcon />,
    label: ({ home }) => home.entries.doctor,
    open: () => ui.showDoctor(),
  },
];

/** What this card can do besides showing its dates. */
const entriesOf = (cardId: string): readonly HomeEntry[] => [
  { id: 'sign', icon: <PenIcon />, label: ({ home }) => home.entries.sign, open: () => ui.showSign(cardId) },
];

type HomeEntriesProps = {
  /** The card that can sign files, if there is one. */
  readonly signsWith?: string | undefined;
};

/** The ways from Home to everything else. */
export function HomeEntries({ signsWith }: HomeEntriesProps) {
  const messages = useMessages();
  const all = signsWith === undefined ? entries : [...entriesOf(signsWith), ...entries];
  return (
    <ul className={styles.entries}>
      {all.map(({ id, icon, label, open }) => (
        <li key={id}>
          <Button icon={icon} onPress={open}>
            {label(messages)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
