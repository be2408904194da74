import { type ReactNode, useEffect } from 'react';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import styles from './app.module.css';
import { HomeScreen } from './features/home/home-screen.tsx';
import { SampleBanner } from './features/sample/sample-banner.tsx';
import { SampleFrame } from './features/sample/sample-frame.tsx';
import { Announcements } from './screen-parts/announcements.tsx';
import { AppHeader } from './screen-parts/app-header.tsx';
import { ErrorBoundary } from './screen-parts/error-boundary.tsx';
import { Failure } from './screen-parts/failure.tsx';
import { cardNamed, shownCard, type ShownCard } from './state/selectors.ts';
import { useMirror } from './state/mirror-store.ts';
import { onDemand, whenIdle } from './state/on-demand.tsx';
import { Speaking } from './state/speaking.tsx';
import { type OpenDialog, type Screen, ui, useUi } from './state/ui-store.ts';
import { useDocumentSettings } from './state/use-document-settings.ts';
import { cx } from './ui/cx.ts';

type CardScreen = Exclude<Screen, { name: 'home' | 'guide' | 'plan' | 'doctor' | 'elsewhere' | 'check' }>;

const CertificateScreen = onDemand(
  async () => (await import('./features/certificate/certificate-screen.tsx')).CertificateScreen,
);
const PinChangeScreen = onDemand(
  async () => (await import('./features/pin-change/pin-change-screen.tsx')).PinChangeScreen,
);
const GuideScreen = onDemand(async () => (await import('./features/guide/guide-screen.tsx')).GuideScreen);
const LockedScreen = onDemand(async () => (await import('./features/locked/locked-screen.tsx')).LockedScreen);
const DoctorScreen = onDemand(async () => (await import('./features/doctor/doctor-screen.tsx')).DoctorScreen);
const ElsewhereScreen = onDemand(
  async () => (await import('./features/elsewhere/elsewhere-screen.tsx')).ElsewhereScreen,
);
const SignScreen = onDemand(async () => (await import('./features/sign/sign-screen.tsx')).SignScreen);
const CheckScreen = onDemand(async () => (await import('./features/check/check-screen.tsx')).CheckScreen);
const PlanScreen = onDemand(async () => (await import('./features/plan/plan-screen.tsx')).PlanScreen);
/** Asks the system for its voices. That can wait until the window is drawn. */
const ReadAloudButton = onDemand(async () => {
  await whenIdle();
  return (await import('./features/read-aloud/read-aloud-button.tsx')).ReadAloudButton;
});
const SettingsDialog = onDemand(
  async () => (await import('./features/settings/settings-dialog.tsx')).SettingsDialog,
);
const AboutDialog = onDemand(async () => (await import('./features/about/about-dialog.tsx')).AboutDialog);
const EndingDialog = onDemand(async () => (await import('./features/ending/ending-dialog.tsx')).EndingDialog);
const LogsDialog = onDemand(async () => (await import('./features/logs/logs-dialog.tsx')).LogsDialog);
const ProblemDialog = onDemand(async () => (await import('./screen-parts/problem-dialog.tsx')).ProblemDialog);
const SampleDialog = onDemand(async () => (await import('./features/sample/sample-dialog.tsx')).SampleDialog);
const SignaturePasswordDialog = onDemand(
  async () =>
    (await import('./features/signature-password/signature-password-dialog.tsx')).SignaturePasswordDialog,
);

export const App = () => (
  <ErrorBoundary>
    <Shown />
  </ErrorBoundary>
);

/** Shows nothing until main has told what there is to show. */
function Shown() {
  const snapshot = useMirror((mirror) => mirror.snapshot);
  const failure = useMirror((mirror) => mirror.failure);
  if (snapshot) return <Window snapshot={snapshot} />;
  return failure && <Failure error={failure} />;
}

function Window({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const { settings, sample } = snapshot;
  useDocumentSettings(settings);
  return (
    <Speaking language={settings.language} readings={settings.readings}>
      <Announcements snapshot={snapshot} />
      <div className={cx(styles.window, sample !== null && styles.sample)}>
        {sample && <SampleFrame />}
        {sample && <SampleBanner sample={sample} />}
        <AppHeader
          settings={settings}
          isSample={sample !== null}
          hasCard={shownCard(snapshot) !== undefined}
          readAloud={<ReadAloudButton />}
        />
        <div className={styles.content}>
          <CurrentScreen snapshot={snapshot} />
        </div>
      </div>
      <OpenDialogs snapshot={snapshot} />
      <Unseen snapshot={snapshot} />
    </Speaking>
  );
}

function CurrentScreen({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const screen = useUi((state) => state.screen);
  if (screen.name === 'plan') return <PlanScreen page={screen} snapshot={snapshot} />;
  if (screen.name === 'doctor') return <DoctorScreen />;
  if (screen.name === 'elsewhere')
    return <ElsewhereScreen shown={shownCard(snapshot)} isSample={snapshot.sample !== null} />;
  if (screen.name === 'check') return <CheckScreen key={screen.file?.id} file={screen.file} />;
  if (screen.name === 'guide') {
    const { topic, section, from } = screen;
    return <GuideScreen topic={topic} section={section} opensHome={from.name === 'home'} />;
  }
  const other = screen.name === 'home' ? null : screenOf(screen, snapshot);
  return other ?? <HomeScreen snapshot={snapshot} />;
}

/** A screen about a card is there only as long as this card is. A change outlives it to tell its outcome. */
function screenOf(screen: CardScreen, snapshot: AppSnapshot): ReactNode {
  const its = cardNamed(snapshot, screen.cardId);
  const now = snapshot.asOf;
  switch (screen.name) {
    case 'certificate':
      return its && <CertificateScreen key={screen.kind} kind={screen.kind} shown={its} now={now} />;
    case 'sign':
      return <SignScreen cardId={screen.cardId} shown={its} inView={shownCard(snapshot)} now={now} />;
    case 'pin-change':
      return (
        <PinChangeScreen
          key={`${screen.cardId} ${screen.pin}`}
          cardId={screen.cardId}
          pin={screen.pin}
          startAt={screen.startAt}
          shown={its}
        />
      );
    case 'locked':
      return its && <LockedScreen shown={its} now={now} />;
  }
}

/** The outcome of a change that no screen of this page will tell, and whatever keeps the program from ending. */
function Unseen({ snapshot: { lastChange, isEnding } }: { readonly snapshot: AppSnapshot }) {
  const tellsItself = useUi((state) => state.isChanging);
  const isDue = isEnding || (lastChange !== null && !tellsItself);
  return isDue && <EndingDialog change={lastChange} isEnding={isEnding} />;
}

/** A dialog about a card closes when this card is gone. */
function OpenDialogs({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const dialog = useUi((state) => state.dialog);
  const shown =
    dialog?.name === 'signature-password' ? cardNamed(snapshot, dialog.cardId) : shownCard(snapshot);
  const isStale = dialog?.name === 'signature-password' && !shown;
  useEffect(() => {
    if (isStale) ui.closeDialog();
  }, [isStale]);
  if (!dialog || isStale) return null;
  return dialogOf(dialog, snapshot, shown);
}

function dialogOf(dialog: OpenDialog, snapshot: AppSnapshot, shown: ShownCard | undefined): ReactNode {
  switch (dialog.name) {
    case 'settings':
      return <SettingsDialog settings={snapshot.settings} policy={snapshot.policy} />;
    case 'about':
      return <AboutDialog />;
    case 'logs':
      return <LogsDialog isOn={snapshot.settings.log} />;
    case 'sample':
      return <SampleDialog current={snapshot.sample} />;
    case 'signature-password':
      return shown && <SignaturePasswordDialog shown={shown} />;
    case 'problem':
      return <ProblemDialog error={dialog.error} />;
  }
}
