import { useId } from 'react';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { useMessages } from '../../state/messages.ts';
import { Bullets, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { guideMap, type GuideSource } from './guide-map.ts';
import styles from './guide-sources.module.css';

type GuideSourcesProps = { readonly say: Guide['frame']['sources']; readonly topic: GuideTopicId };

/** When a page was written, and from what. */
export function GuideSources({ say, topic }: GuideSourcesProps) {
  const { date } = useMessages();
  const heading = useId();
  const { writtenOn, sources } = guideMap[topic];
  return (
    <section className={styles.sources} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        <Text text={say.heading} />
      </h2>
      <Bullets texts={sources.map((source) => sourceText(source, say))} />
      <Paragraph text={say.written(date.plain(writtenOn))} />
      <Paragraph text={say.mayChange} />
    </section>
  );
}

const sourceText = (source: GuideSource, say: Guide['frame']['sources']): string =>
  'articles' in source ? say[source.of](source.articles) : say[source.of];
