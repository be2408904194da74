import { useContext, useState } from 'react';
import { plainText } from '../../../shared/messages/markup.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon, GuideIcon } from '../../ui/icons.tsx';
import { LanguageContext } from '../../ui/language.ts';
import { Text } from '../../ui/text.tsx';
import { GuideContents } from './guide-contents.tsx';
import styles from './guide-screen.module.css';
import { GuideTopic } from './guide-topic.tsx';
import { useGuide } from './use-guide.ts';

type GuideScreenProps = {
  /** The open page; undefined for the contents. */
  readonly topic?: GuideTopicId | undefined;
  readonly section?: string | undefined;
  readonly opensHome: boolean;
};

/** The guide in pages that can be searched. The search stays while pages are opened. */
export function GuideScreen({ topic, section, opensHome }: GuideScreenProps) {
  const { common } = useMessages();
  const [query, setQuery] = useState('');
  const language = useContext(LanguageContext);
  const readable = useGuide();
  if (!readable) return null;
  const { guide } = readable;
  return (
    // Until the pages in a new language are there, those in the old one stay.
    <main className={styles.screen} aria-busy={readable.language !== language}>
      <nav className={styles.ways} aria-label={plainText(guide.frame.contents)}>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.leaveGuide}>
          <Text text={opensHome ? common.actions.back : guide.frame.leave} />
        </Button>
        {topic !== undefined && (
          <Button variant="quiet" icon={<GuideIcon />} onPress={() => ui.showGuide()}>
            <Text text={guide.frame.contents} />
          </Button>
        )}
      </nav>
      {topic === undefined ? (
        <GuideContents readable={readable} query={query} onQuery={setQuery} />
      ) : (
        <GuideTopic key={`${topic} ${section}`} guide={guide} topic={topic} section={section} />
      )}
    </main>
  );
}
