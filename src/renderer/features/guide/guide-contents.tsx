import { useId } from 'react';
import { findErrors } from '../../../shared/domain/error-dictionary.ts';
import { ownErrorCodes } from '../../../shared/messages/explain-error.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { ExplainedErrors } from '../../screen-parts/explained-errors.tsx';
import { useMessages } from '../../state/messages.ts';
import { useOwnTexts } from '../../state/own-texts.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Text } from '../../ui/text.tsx';
import { AnotherCardNote } from './another-card-note.tsx';
import styles from './guide-contents.module.css';
import { guideGroups } from './guide-map.ts';
import { GuideSearch } from './guide-search-field.tsx';
import { searchGuide } from './guide-search.ts';
import { TopicLink } from './topic-link.tsx';
import type { ReadableGuide } from './use-guide.ts';

type GuideContentsProps = {
  readonly readable: ReadableGuide;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** All pages, and a field to search them. */
export function GuideContents({ readable, query, onQuery }: GuideContentsProps) {
  const messages = useMessages();
  const { guideLinks } = messages;
  const heading = useScreenHeading();
  const { guide, index } = readable;
  const isSearching = query.trim() !== '';
  const hits = searchGuide(index, query, readable.language);
  const { problems, sentences } = useOwnTexts(isSearching);
  const codes = ownErrorCodes({ messages, problems });
  const errors = findErrors(query, { codes, sentences });
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          <Text text={guideLinks.open} />
        </h1>
        <p className={styles.lead}>
          <Text text={guide.frame.lead} />
        </p>
        <AnotherCardNote text={guide.frame.anotherCard} />
      </header>
      <GuideSearch say={guide.frame.search} query={query} onQuery={onQuery} hits={hits}>
        {errors.length > 0 && <ExplainedErrors found={errors} problems={problems} />}
      </GuideSearch>
      {(!isSearching || hits.length === 0) &&
        (Object.keys(guideGroups) as readonly (keyof typeof guideGroups)[]).map((group) => (
          <Group key={group} title={guide.frame.groups[group]} topics={guideGroups[group]} guide={guide} />
        ))}
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly topics: readonly GuideTopicId[];
  readonly guide: ReadableGuide['guide'];
};

function Group({ title, topics, guide }: GroupProps) {
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={styles.groupTitle}>
        <Text text={title} />
      </h2>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <li key={topic}>
            <TopicLink topic={topic} detail={guide.topics[topic].summary} />
          </li>
        ))}
      </ul>
    </section>
  );
}
