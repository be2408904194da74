import { useId } from 'react';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Text } from '../../ui/text.tsx';
import styles from './topic-link.module.css';

type TopicLinkProps = {
  readonly topic: GuideTopicId;
  readonly section?: string | undefined;
  /** The heading inside the page, if the link leads there. */
  readonly place?: string | undefined;
  readonly detail: string;
};

/** A link to a page of the guide: its title, and a sentence from it. The whole of it can be pressed. */
export function TopicLink({ topic, section, place, detail }: TopicLinkProps) {
  const { guideLinks } = useMessages();
  const more = useId();
  return (
    <div className={styles.card}>
      <button
        type="button"
        className={styles.title}
        aria-describedby={more}
        onClick={() => ui.showGuide(topic, section)}
      >
        <Text text={guideLinks.titles[topic]} />
      </button>
      <p id={more} className={styles.detail}>
        {place !== undefined && (
          <span className={styles.place}>
            <Text text={place} />
          </span>
        )}
        <Text text={detail} />
      </p>
    </div>
  );
}
