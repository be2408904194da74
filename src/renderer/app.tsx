import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import styles from './app.module.css';
import { HomeScreen } from './features/home/home-screen.tsx';
import { SampleBanner } from './features/sample/sample-banner.tsx';
import { Announcements } from './parts/announcements.tsx';
import { AppHeader } from './parts/app-header.tsx';
import { Failure } from './parts/failure.tsx';
import { shownCard } from './state/selectors.ts';
import { useMirror } from './state/mirror-store.ts';
import { useUi } from './state/ui-store.ts';
import { useDocumentSettings } from './state/use-document-settings.ts';
import { cx } from './ui/cx.ts';
import { LanguageContext } from './ui/language.ts';

const CertificateScreen = lazy(async () => ({
  default: (await import('./features/certificate/certificate-screen.tsx')).CertificateScreen,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/settings/settings-dialog.tsx')).SettingsDialog,
}));
const ProblemDialog = lazy(async () => ({
  default: (await import('./parts/problem-dialog.tsx')).ProblemDialog,
}));
const SampleDialog = lazy(async () => ({
  default: (await import('./features/sample/sample-dialog.tsx')).SampleDialog,
}));
const SignaturePasswordDialog = lazy(async () => ({
  default: (await import('./features/signature-password/signature-password-dialog.tsx'))
    .SignaturePasswordDialog,
}));

/** The window: nothing until main has told what there is to show. */
export function App() {
  const snapshot = useMirror((mirror) => mirror.snapshot);
  const failure = useMirror((mirror) => mirror.failure);
  if (snapshot) return <Window snapshot={snapshot} />;
  return failure && <Failure error={failure} />;
}

function Window({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const { settings, sample } = snapshot;
  useDocumentSettings(settings);
  return (
    <LanguageContext value={settings.language}>
      <I18nProvider locale={settings.language}>
        <Announcements snapshot={snapshot} />
        <div className={cx(styles.window, sample !== null && styles.sample)}>
          {sample && <SampleBanner sample={sample} />}
          <AppHeader settings={settings} isSample={sample !== null} />
          <div className={styles.content}>
            <CurrentScreen snapshot={snapshot} />
          </div>
        </div>
        <OpenDialogs snapshot={snapshot} />
      </I18nProvider>
    </LanguageContext>
  );
}

/** A screen about a card is there only as long as this very card is. */
function CurrentScreen({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const screen = useUi((state) => state.screen);
  const shown = shownCard(snapshot);
  if (screen.name === 'certificate' && shown?.cardId === screen.cardId) {
    return (
      <Suspense>
        <CertificateScreen key={screen.kind} kind={screen.kind} shown={shown} now={snapshot.asOf} />
      </Suspense>
    );
  }
  return <HomeScreen snapshot={snapshot} />;
}

function OpenDialogs({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const dialog = useUi((state) => state.dialog);
  const shown = shownCard(snapshot);
  return (
    <Suspense>
      {dialog?.name === 'settings' && <SettingsDialog settings={snapshot.settings} />}
      {dialog?.name === 'sample' && <SampleDialog current={snapshot.sample} />}
      {dialog?.name === 'signature-password' && shown?.cardId === dialog.cardId && (
        <SignaturePasswordDialog shown={shown} />
      )}
      {dialog?.name === 'problem' && <ProblemDialog error={dialog.error} />}
    </Suspense>
  );
}
