import type { ReactNode } from 'react';
import type { LockGuide } from '../../../shared/domain/lock-guide.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './way-out-panel.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** The one way out of the card's state. */
export function WayOutPanel({ guide, cardId }: { readonly guide: LockGuide; readonly cardId: string }) {
  const { wayOut: say } = useMessages().locked;
  return <Panel title={say.heading}>{bodyOf(guide, cardId)}</Panel>;
}

function bodyOf(guide: LockGuide, cardId: string): ReactNode {
  switch (guide.wayOut) {
    case 'kiosk':
      return <Kiosk reset={guide.reset} other={guide.other} />;
    case 'office':
      return <Office because={guide.because} />;
    case 'none':
      return <Nothing page={guide.page} />;
    case 'read-again':
      return <ReadAgain cardId={cardId} />;
    case 'wait':
      return <Wait />;
  }
}

type Of<W extends LockGuide['wayOut']> = Extract<LockGuide, { wayOut: W }>;

function Kiosk({ reset, other }: Pick<Of<'kiosk'>, 'reset' | 'other'>) {
  const { kiosk: say } = useMessages().locked.wayOut;
  return (
    <>
      <Lead text={say.title} />
      <NumberedSteps texts={say.steps(other)} />
      <Section title={say.shopsHeading}>
        <Paragraph text={say.shops[reset]} />
        <div className="screen-only">
          <Button
            variant="quiet"
            icon={<OutsideIcon />}
            onPress={() => void tellFailure(client.app.openLink({ link: 'pin-reset-kiosks' }))}
          >
            {say.official}
          </Button>
        </div>
      </Section>
      <Section title={say.conditionsHeading}>
        <Bullets texts={say.conditions(other)} />
        <Paragraph text={say.otherwise} />
      </Section>
    </>
  );
}

function Office({ because }: Pick<Of<'office'>, 'because'>) {
  const { office: say } = useMessages().locked.wayOut;
  return (
    <>
      <Lead text={say.title} />
      <Paragraph text={say.because[because]} />
      <Paragraph text={say.free} />
    </>
  );
}

function Nothing({ page }: Pick<Of<'none'>, 'page'>) {
  const { none: say } = useMessages().locked.wayOut;
  return (
    <>
      <Lead text={say.title} />
      <Paragraph text={say[page]} />
      {page !== 'no-pins' && (
        <Section title={say.forgottenHeading}>
          <Paragraph text={say.forgotten} />
        </Section>
      )}
    </>
  );
}

function ReadAgain({ cardId }: { readonly cardId: string }) {
  const { common, locked } = useMessages();
  return (
    <>
      <Paragraph text={locked.wayOut['read-again']} />
      <div className="screen-only">
        <Button variant="primary" onPress={() => void tellFailure(client.card.readAgain({ cardId }))}>
          {common.actions.readAgain}
        </Button>
      </div>
    </>
  );
}

function Wait() {
  const { locked } = useMessages();
  return <Paragraph text={locked.wayOut.wait} />;
}

const Lead = ({ text }: { readonly text: string }) => (
  <p className={styles.lead}>
    <Text text={text} />
  </p>
);

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={styles.section}>
    <h3 className={styles.title}>
      <Text text={title} />
    </h3>
    {children}
  </div>
);
