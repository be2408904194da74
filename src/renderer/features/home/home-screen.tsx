import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { CardBand } from './card-band.tsx';
import { Certificates } from './certificates.tsx';
import styles from './home-screen.module.css';
import { NextStepBand } from './next-step-band.tsx';
import { NotChecked } from './not-checked.tsx';
import { OtherSecrets } from './other-secrets.tsx';
import { Situation } from './situation.tsx';
import { topLineOf } from '../../state/top-line.ts';

/**
 * The first screen: is it all right, what comes next, and until when. The next step stands above the certificates,
 * so that it is in sight in a small window and with large text too.
 */
export function HomeScreen({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const topLine = topLineOf(snapshot);
  const heading = useScreenHeading();
  if (topLine.state !== 'my-number') {
    return (
      <main className={styles.home}>
        <Situation topLine={topLine} snapshot={snapshot} headingRef={heading} />
      </main>
    );
  }
  const { card, cardId } = topLine;
  return (
    <main className={styles.home}>
      <CardBand card={card} snapshot={snapshot} headingRef={heading} />
      <NextStepBand card={card} cardId={cardId} now={snapshot.asOf} />
      <Certificates card={card} cardId={cardId} now={snapshot.asOf} />
      <OtherSecrets card={card} cardId={cardId} />
      <NotChecked card={card} />
    </main>
  );
}
