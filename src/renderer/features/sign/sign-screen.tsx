import { type RefObject, useEffect, useState } from 'react';
import { readableIn, slotIn } from '../../../shared/domain/card-facts.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import { type PeriodState, periodAt } from '../../../shared/domain/validity-period.ts';
import type { ShownFact } from '../../../shared/model/signing.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { HolderFacts } from '../../screen-parts/holder-facts.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { useMirror } from '../../state/mirror-store.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { useFocusInsteadOf } from '../../state/use-focus-instead-of.ts';
import { useCertificateDetails } from '../../state/use-certificate-details.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { FormChoices, ReasonField } from './choice-panels.tsx';
import { FirstPanel } from './first-panel.tsx';
import { FilePanel } from './file-panel.tsx';
import { ResultPanel, WorkingPanel } from './outcome-panels.tsx';
import { PasswordPanel, type WaitsFor } from './password-panel.tsx';
import styles from './sign-screen.module.css';
import { VisiblePanel } from './visible-panel.tsx';
import { type FileList, type ListedFile, useFileList } from './use-file-list.ts';
import { useSigning } from './use-signing.ts';
import { useWording } from './use-wording.ts';
import { useWords, type Words } from './use-words.ts';

type SignScreenProps = {
  readonly cardId: string;
  /** The card itself, as long as it is there. */
  readonly shown: ShownCard | undefined;
  /** The card that lies there now. One that is put back counts as another. */
  readonly inView: ShownCard | undefined;
  readonly now: Instant;
};

/** Signs files with the card: the user chooses them, sees what goes with them, and only then types the password. */
export function SignScreen(props: SignScreenProps) {
  const words = useWords();
  const { common } = useMessages();
  const [round, setRound] = useState(0);
  const heading = useScreenHeading();
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {common.actions.back}
        </Button>
      </div>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {words && <Text text={words.title} />}
      </h1>
      {words && (
        <Signing key={round} {...props} {...{ words, heading }} onAgain={() => setRound(round + 1)} />
      )}
    </main>
  );
}

type SigningProps = SignScreenProps & {
  readonly words: Words;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAgain: () => void;
};

/** From the choice of files to their outcome. The files stay when the card is put back; a password does not. */
function Signing(props: SigningProps) {
  const list = useFileList();
  const choices = useChoices();
  return <SigningWithCard key={props.cardId} {...props} {...{ list, choices }} />;
}

type Choices = ReturnType<typeof useChoices>;
type SigningWithCardProps = SigningProps & { readonly list: FileList; readonly choices: Choices };

function SigningWithCard(props: SigningWithCardProps) {
  const { cardId, shown, inView, now, list, choices, words, heading, onAgain } = props;
  const signing = useSigning(words.done, shown?.card);
  const [isConsenting, setConsenting] = useState(false);
  const { phase } = signing;
  const [reader] = useState(shown?.reader);
  const isLost = phase.name === 'preparing' && !shown;
  // Not one in another reader, which may be somebody else's.
  const putBack = inView?.reader === reader ? inView?.cardId : undefined;
  useEffect(() => {
    if (isLost && putBack !== undefined) ui.showSign(putBack);
  }, [isLost, putBack]);
  const certificate = shown && readableIn(slotIn(shown.card, 'sign'));
  useFocusInsteadOf(shown !== undefined && !certificate, heading);
  if (phase.name === 'ended') {
    const backTo = (ids: readonly string[]) => {
      list.startAgainWith(ids);
      signing.startAgain();
    };
    return <ResultPanel {...{ phase, words, onAgain }} onBackTo={backTo} />;
  }
  if (phase.name === 'working') return <WorkingPanel {...{ phase, words }} onStop={signing.stop} />;
  if (!shown) return <ProblemNotice error={{ code: 'card/removed' }} />;
  if (!certificate) return <FirstPanel {...{ cardId, words }} card={shown.card} />;
  const period = periodAt(certificate, now);
  const consent = { isConsenting, setConsenting };
  return <Preparing {...{ cardId, shown, period, now, list, choices, consent, signing, words }} />;
}

/** What the signer chose beside the files. It outlives a wrong password, and the card. */
function useChoices() {
  const [reason, setReason] = useState('');
  const [shows, setShows] = useState<readonly ShownFact[]>(USUALLY_SHOWN);
  return { reason, setReason, shows, setShows };
}

type PreparingProps = {
  readonly cardId: string;
  readonly shown: ShownCard;
  readonly period: PeriodState;
  readonly now: Instant;
  readonly list: FileList;
  readonly choices: Choices;
  /** To signing with a certificate outside its validity period. It is given for one card. */
  readonly consent: {
    readonly isConsenting: boolean;
    readonly setConsenting: (isConsenting: boolean) => void;
  };
  readonly signing: ReturnType<typeof useSigning>;
  readonly words: Words;
};

function Preparing(props: PreparingProps) {
  const { cardId, shown, period, now, list, choices, signing, words } = props;
  const isSample = useMirror(({ snapshot }) => (snapshot?.sample ?? null) !== null);
  const { reason, setReason, shows, setShows } = choices;
  const { isConsenting, setConsenting } = props.consent;
  const { files } = list;
  const isSeen = files.some(({ place }) => place);
  const wording = useWording({ cardId, shows, reason, isWanted: isSeen });
  const waitsFor = whatIsMissing(files, period === 'within' || isConsenting);
  return (
    <Panels>
      <Paragraph text={words.intro} />
      {isSample && <Notice title={words.sample} />}
      <FilePanel {...{ list, wording, words }} />
      {files.length > 0 && (
        <>
          <ContentsPanel {...{ cardId, shown, now, words }} />
          <Panel title={words.how}>
            <FormChoices list={list} words={words} />
            <ReasonField words={words} reason={reason} onChange={setReason} />
            {period !== 'within' && (
              <Checkbox label={words.outside[period]} isSelected={isConsenting} onChange={setConsenting} />
            )}
          </Panel>
          {isSeen && <VisiblePanel {...{ shows, wording }} words={words.visible} onChange={setShows} />}
          <PasswordPanel
            {...{ signing, cardId, words, waitsFor }}
            card={shown.card}
            onSend={(triesSeen) =>
              signing.send({ cardId, triesSeen, files, reason, shows, outsideValidity: isConsenting })
            }
          />
        </>
      )}
    </Panels>
  );
}

/** The address only where the signer asks for it. */
const USUALLY_SHOWN: readonly ShownFact[] = ['name', 'time', 'reason'];

const canBeSigned = ({ look }: ListedFile): boolean =>
  look !== undefined && 'state' in look && look.state === 'can-be-signed';

/** What the button for signing still waits for. */
function whatIsMissing(files: readonly ListedFile[], isInTime: boolean): WaitsFor | undefined {
  if (files.some(({ look }) => look === undefined)) return 'looks';
  if (!files.every(canBeSigned)) return 'files';
  return isInTime ? undefined : 'consent';
}

type ContentsPanelProps = {
  readonly cardId: string;
  readonly shown: ShownCard;
  readonly now: Instant;
  readonly words: Words;
};

/** Whose name and address go with every signature, and which time. The user sees it before the password is asked for. */
function ContentsPanel({ cardId, shown, now, words }: ContentsPanelProps) {
  const { date } = useMessages();
  const check = readableIn(shown.card.certificates.sign)?.issuerCheck.state ?? 'pending';
  const answer = useCertificateDetails(cardId, 'sign', check);
  return (
    <Panel title={words.contents.heading}>
      <Paragraph text={words.contents.lead} />
      {answer.state === 'failed' && <ProblemNotice error={answer.error} />}
      {answer.state === 'ready' &&
        (answer.details.holder ? (
          <HolderFacts holder={answer.details.holder} />
        ) : (
          <Paragraph text={words.contents.noHolder} />
        ))}
      <Paragraph text={words.contents.time(date.plain(jstDayOf(now)))} />
    </Panel>
  );
}
