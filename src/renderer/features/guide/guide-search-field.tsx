import { type ReactNode, useId } from 'react';
import { beginningOf } from '../../../shared/domain/beginning-of.ts';
import { LONGEST_MESSAGE } from '../../../shared/domain/error-dictionary.ts';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import { Button } from '../../ui/button.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import type { GuideHit } from './guide-search.ts';
import styles from './guide-search-field.module.css';
import { TopicLink } from './topic-link.tsx';

type GuideSearchProps = {
  readonly say: Guide['frame']['search'];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly hits: readonly GuideHit[];
  /** What else was found, shown above the pages. */
  readonly children?: ReactNode;
};

/** Searches for words while they are typed. */
export function GuideSearch({ say, query, onQuery, hits, children }: GuideSearchProps) {
  const [field, hint] = [useId(), useId()];
  const isSearching = query.trim() !== '';
  return (
    <div role="search" className={styles.search}>
      <label htmlFor={field} className={styles.label}>
        <Text text={say.label} />
      </label>
      <div className={styles.row}>
        <span className={styles.box}>
          <SearchIcon />
          <input
            id={field}
            className={styles.field}
            type="search"
            value={query}
            // People may paste a whole message, and its code mostly stands at the end.
            maxLength={LONGEST_MESSAGE}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint}
            onChange={(event) => onQuery(event.currentTarget.value)}
          />
        </span>
        {query !== '' && (
          <Button onPress={() => onQuery('')}>
            <Text text={say.clear} />
          </Button>
        )}
      </div>
      <p id={hint} className={styles.hint}>
        <Text text={say.hint} />
      </p>
      <div role="status" className="visually-hidden">
        {isSearching &&
          plainText(hits.length > 0 ? say.found(hits.length) : say.none(beginningOf(query.trim())))}
      </div>
      {isSearching && children}
      {isSearching && hits.length > 0 && <Found say={say} hits={hits} />}
      {isSearching && hits.length === 0 && !children && <None say={say} query={beginningOf(query.trim())} />}
    </div>
  );
}

type FoundProps = Pick<GuideSearchProps, 'say' | 'hits'>;

function Found({ say, hits }: FoundProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.found}>
      <h2 id={heading} className={styles.foundTitle}>
        <Text text={say.results} />
      </h2>
      <ul className={styles.hits}>
        {hits.map(({ topic, section, place, sentence }) => (
          <li key={topic}>
            <TopicLink topic={topic} section={section} place={place} detail={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const None = ({ say, query }: Pick<GuideSearchProps, 'say' | 'query'>) => (
  <Notice title={say.none(query)}>
    <Paragraph text={say.noneNext} />
  </Notice>
);
