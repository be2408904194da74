import { UnlessOff } from '../../screen-parts/unless-off.tsx';
import type { RefObject } from 'react';
import type { Messages } from '../../../shared/messages/messages.ts';
import { presentError } from '../../../shared/messages/error-messages.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { ProblemButtons } from '../../screen-parts/problem.tsx';
import { Scene } from '../../screen-parts/scene.tsx';
import { useMessages } from '../../state/messages.ts';
import { platform } from '../../state/platform.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { SampleIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { drawingOf } from './drawing-of.ts';
import { ReaderSelect } from './reader-select.tsx';
import styles from './situation.module.css';
import { StillReading } from './still-reading.tsx';
import type { TopLine } from '../../state/top-line.ts';

type WithoutCard = Exclude<TopLine, { state: 'my-number' }>;

type SituationProps = {
  readonly topLine: WithoutCard;
  readonly snapshot: AppSnapshot;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** Everything before a My Number Card is on the screen: a drawing, the state, and the one thing to do. */
export function Situation({ topLine, snapshot, headingRef }: SituationProps) {
  const messages = useMessages();
  const { title, sentence, next } = wordsOf(topLine, messages);
  return (
    <Scene drawing={drawingOf(topLine)}>
      <h1 className={styles.title} ref={headingRef} tabIndex={-1}>
        <Text text={title} />
      </h1>
      <p>
        <Text text={sentence} />
      </p>
      {topLine.state === 'identifying' && <StillReading key={topLine.cardId} />}
      {next && <NextBox title={next.title} sentence={next.sentence} />}
      <div className={styles.actions}>
        {topLine.state === 'problem' && <ProblemButtons error={topLine.error} cardId={topLine.cardId} />}
        {offersSample(topLine) && !snapshot.sample && (
          <UnlessOff feature="samples">
            <Button icon={<SampleIcon />} onPress={() => ui.openDialog({ name: 'sample' })}>
              {messages.common.actions.trySample}
            </Button>
          </UnlessOff>
        )}
      </div>
      <Explained topLine={topLine} />
      <ReaderSelect snapshot={snapshot} />
    </Scene>
  );
}

/** The page of the guide about the obstacle, if there is one. */
function Explained({ topLine }: { readonly topLine: WithoutCard }) {
  if (topLine.state === 'other-token' && topLine.token === 'juki')
    return <GuideLink topic="certificates" section="juki" />;
  if (topLine.state === 'other-token' && topLine.token !== 'unknown-token')
    return <GuideLink topic="phone" />;
  const isAboutReaders = topLine.state === 'problem' && /^(service|reader)\//.test(topLine.error.code);
  return isAboutReaders && <GuideLink topic="readers" />;
}

type Words = {
  readonly title: string;
  readonly sentence: string;
  readonly next?: { readonly title: string; readonly sentence: string };
};

function wordsOf(topLine: WithoutCard, messages: Messages): Words {
  const { home, common } = messages;
  switch (topLine.state) {
    case 'starting':
      return home.starting;
    case 'identifying':
      return home.identifying;
    case 'other-token': {
      const token = { juki: 'juki', android: 'phone', iphone: 'phone', 'unknown-token': 'unknown' } as const;
      const { title, sentence, next, action } = home.otherTokens[token[topLine.token]];
      return { title, sentence, next: { title: action, sentence: next } };
    }
    case 'problem': {
      const { title, sentence, next, action } = presentError(topLine.error, messages, platform());
      return { title, sentence, next: { title: common.errorActions[action], sentence: next } };
    }
  }
}

/** If the user's own card cannot be read, a sample still can. */
const offersSample = (topLine: WithoutCard): boolean =>
  topLine.state === 'problem' && /^(service|reader)\/|^card\/none$/.test(topLine.error.code);
