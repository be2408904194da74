import { type ReactNode, useEffect, useRef } from 'react';
import {
  blocksOf,
  type GuideBlock,
  type GuidePage,
  type GuideSection,
} from '../../../shared/messages/guide-page.ts';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { useMessages } from '../../state/messages.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { Bullets, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { AnotherCardNote } from './another-card-note.tsx';
import { GuideSources } from './guide-sources.tsx';
import styles from './guide-topic.module.css';
import { Beside } from './guide-beside.tsx';

type GuideTopicProps = {
  readonly guide: Guide;
  readonly topic: GuideTopicId;
  /** Where reading begins; the top if it is missing. */
  readonly section: string | undefined;
};

/** One page of the guide: the state of things, the next step, and the sources. */
export function GuideTopic({ guide, topic, section }: GuideTopicProps) {
  const { guideLinks } = useMessages();
  const heading = useScreenHeading();
  const page: GuidePage = guide.topics[topic];
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title} ref={section === undefined ? heading : undefined} tabIndex={-1}>
          <Text text={guideLinks.titles[topic]} />
        </h1>
        <p className={styles.summary}>
          <Text text={page.summary} />
        </p>
        <AnotherCardNote text={guide.frame.anotherCard} />
      </header>
      <div className={styles.columns}>
        <article className={styles.article}>
          {Object.entries(page.sections).map(([name, part]) => (
            <Section key={name} section={part} isStart={name === section} />
          ))}
          <GuideSources say={guide.frame.sources} topic={topic} />
        </article>
        <Beside guide={guide} topic={topic} />
      </div>
    </>
  );
}

/** A part of the page. The one to begin with takes the focus, as the heading of a screen does. */
function Section({ section, isStart }: { readonly section: GuideSection; readonly isStart: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isStart) heading.current?.focus();
  }, [isStart]);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        <Text text={section.heading} />
      </h2>
      {blocksOf(section).map(([name, block]) => (
        <Block key={name} block={block} />
      ))}
    </section>
  );
}

function Block({ block }: { readonly block: GuideBlock }): ReactNode {
  if (typeof block === 'string') return <Paragraph text={block} />;
  return 'steps' in block ? <NumberedSteps texts={block.steps} /> : <Bullets texts={block} />;
}
