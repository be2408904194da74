import { useEffect, useState } from 'react';
import { triesLeftIn } from '../../../shared/domain/card-facts.ts';
import type { ElsewhereView } from '../../../shared/model/elsewhere.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon, OutsideIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { ChromiumPanel, FirefoxPanel } from './browser-panels.tsx';
import styles from './elsewhere-screen.module.css';
import { OpenScPanel } from './opensc-panel.tsx';
import { SshPanel } from './ssh-panel.tsx';

type ElsewhereScreenProps = {
  readonly shown: ShownCard | undefined;
  readonly isSample: boolean;
};

/** The card in other programs, through OpenSC: for users who know what they want. */
export function ElsewhereScreen({ shown, isSample }: ElsewhereScreenProps) {
  const { common, elsewhere: say } = useMessages();
  const heading = useScreenHeading();
  const [answer, setAnswer] = useState<Result<ElsewhereView> | null>(null);
  const look = () => void client.elsewhere.look().then(setAnswer);
  useEffect(look, []);
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {common.actions.back}
        </Button>
      </div>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        <Text text={say.title} />
      </h1>
      <Paragraph text={say.intro} />
      {isSample ? <Notice title={say.sample} /> : <Guard shown={shown} />}
      {answer && !answer.ok && <ProblemNotice error={answer.error} />}
      {answer?.ok && (
        <Panels>
          <OpenScPanel view={answer.value} onLook={look} />
          <SshPanel
            view={answer.value}
            cardId={shown?.cardId}
            isSample={isSample}
            onChanged={(view) => setAnswer({ ok: true, value: view })}
          />
          {answer.value.system === 'linux' ? (
            <Browsers view={answer.value} isSample={isSample} setAnswer={setAnswer} />
          ) : (
            <ByHand system={answer.value.system} />
          )}
          <OfficialPanel />
        </Panels>
      )}
    </main>
  );
}

/** The difference to everywhere else in the program: nobody warns the user before the last try. */
function Guard({ shown }: { readonly shown: ShownCard | undefined }) {
  const { guard } = useMessages().elsewhere;
  const left = shown && triesLeftIn(shown.card.pins.auth);
  return (
    <Notice tone="caution" title={guard.title}>
      <Paragraph text={guard.sentence} />
      {left !== undefined && <Paragraph text={guard.tries(left)} />}
      <Paragraph text={guard.signature} />
    </Notice>
  );
}

type BrowsersProps = {
  readonly view: ElsewhereView;
  readonly isSample: boolean;
  readonly setAnswer: (answer: Result<ElsewhereView>) => void;
};

function Browsers({ view, isSample, setAnswer }: BrowsersProps) {
  const change = { isSample, onChanged: (next: ElsewhereView) => setAnswer({ ok: true, value: next }) };
  return (
    <>
      <FirefoxPanel view={view} {...change} />
      <ChromiumPanel view={view} {...change} />
    </>
  );
}

function ByHand({ system }: { readonly system: 'windows' | 'mac' }) {
  const { byHand: say } = useMessages().elsewhere;
  return (
    <Panel title={say.heading}>
      <NumberedSteps texts={say[system]} />
      <Paragraph text={say.untried} isQuiet />
    </Panel>
  );
}

function OfficialPanel() {
  const { official: say } = useMessages().elsewhere;
  return (
    <Panel title={say.heading}>
      <Paragraph text={say.sentence} />
      <div className={styles.actions}>
        <Button
          icon={<OutsideIcon />}
          onPress={() => void tellFailure(client.app.openLink({ link: 'jpki-software' }))}
        >
          <Text text={say.software} />
        </Button>
        <Button
          icon={<OutsideIcon />}
          onPress={() => void tellFailure(client.app.openLink({ link: 'myna-bridge' }))}
        >
          <Text text={say.bridge} />
        </Button>
      </div>
    </Panel>
  );
}
