import type { ShownFact, SignatureWording } from '../../../shared/model/signing.ts';
import { foreign } from '../../../shared/messages/markup.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import styles from './sign-screen.module.css';
import type { Words } from './use-words.ts';

const FACTS: readonly ShownFact[] = ['name', 'time', 'reason', 'address'];

type VisiblePanelProps = {
  readonly shows: readonly ShownFact[];
  readonly wording: SignatureWording | undefined;
  readonly words: Words['visible'];
  readonly onChange: (shows: readonly ShownFact[]) => void;
};

/** What stands in signatures that are seen on a page, and which characters cannot. */
export function VisiblePanel({ shows, wording, words, onChange }: VisiblePanelProps) {
  const missing = wording?.missing ?? [];
  const without = (fact: ShownFact) => shows.filter((each) => each !== fact);
  return (
    <Panel title={words.shows}>
      <Paragraph text={words.public} />
      <div className={styles.checks}>
        {FACTS.map((fact) => (
          <Checkbox
            key={fact}
            label={words.facts[fact]}
            isSelected={shows.includes(fact)}
            onChange={(isShown) => onChange(isShown ? [...shows, fact] : without(fact))}
          />
        ))}
      </div>
      <div role="status">
        {missing.length > 0 && <Notice tone="caution" title={words.missing(foreign(missing.join(' ')))} />}
      </div>
    </Panel>
  );
}
