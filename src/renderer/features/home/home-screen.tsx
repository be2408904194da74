import { isReading, slotIn } from '../../../shared/domain/card-facts.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { topLineOf } from '../../state/top-line.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { AnnouncedNote } from './announced-note.tsx';
import { CardBand } from './card-band.tsx';
import { Certificates } from './certificates.tsx';
import { HomeEntries } from './home-entries.tsx';
import styles from './home-screen.module.css';
import { Meaning } from './meaning.tsx';
import { NextStepBand } from './next-step-band.tsx';
import { Notices } from './notices.tsx';
import { ReaderName } from './reader-name.tsx';
import { Secrets } from './secrets.tsx';
import { Situation } from './situation.tsx';
import { StillReading } from './still-reading.tsx';

/** With a certificate for it, seen already or behind its password. */
const canSign = (card: CardView): boolean =>
  ['readable', 'needs-password'].includes(slotIn(card, 'sign').state);

/**
 * The first screen in one look: is everything all right, what comes next, until when, and how many tries are left. The
 * window as it opens shows all of that; explanations stand below.
 */
export function HomeScreen({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const topLine = topLineOf(snapshot);
  const heading = useScreenHeading();
  if (topLine.state !== 'my-number') {
    return (
      <main className={styles.home}>
        <Notices snapshot={snapshot} />
        <Situation topLine={topLine} snapshot={snapshot} headingRef={heading} />
        <HomeEntries />
      </main>
    );
  }
  const { card, cardId } = topLine;
  return (
    <main className={styles.home}>
      <Notices snapshot={snapshot} />
      <CardBand card={card} snapshot={snapshot} headingRef={heading} />
      {isReading(card) && <StillReading key={cardId} />}
      {card.interrupted && <ProblemNotice error={card.interrupted} cardId={cardId} />}
      <NextStepBand card={card} cardId={cardId} now={snapshot.asOf} builtAfter={snapshot.builtAfter} />
      <AnnouncedNote card={card} />
      <Certificates card={card} cardId={cardId} now={snapshot.asOf} />
      <Secrets card={card} cardId={cardId} />
      <HomeEntries signsWith={canSign(card) ? cardId : undefined} />
      <Meaning card={card} now={snapshot.asOf} />
      <ReaderName snapshot={snapshot} />
    </main>
  );
}
