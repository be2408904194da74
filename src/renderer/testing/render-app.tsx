import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { languages } from '../../shared/model/language.ts';
// The window loads these when they are needed. Here they are loaded beforehand, so that no test waits for a module.
import '../features/about/about-dialog.tsx';
import '../features/certificate/certificate-screen.tsx';
import '../features/doctor/doctor-screen.tsx';
import '../features/guide/guide-screen.tsx';
import '../features/locked/locked-screen.tsx';
import '../features/logs/logs-dialog.tsx';
import '../features/pin-change/pin-change-screen.tsx';
import '../features/plan/plan-screen.tsx';
import '../features/sample/sample-dialog.tsx';
import '../features/settings/settings-dialog.tsx';
import '../features/signature-password/signature-password-dialog.tsx';
import '../screen-parts/problem-dialog.tsx';
import { App } from '../app.tsx';
import { startMirror } from '../state/mirror-store.ts';
import { prepareLanguage } from '../state/messages.ts';
import { ui } from '../state/ui-store.ts';
import { fakeApi, type FakeApi } from './fake-api.ts';

// A place where a line may break is no space in a name. The test document does not know that by itself.
const style = document.createElement('style');
style.textContent = 'wbr { display: inline }';

let stopMirror: (() => void) | undefined;

export type RenderedApp = FakeApi & {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Shows this as main's next snapshot. */
  readonly show: (snapshot: AppSnapshot) => void;
};

/** The whole window on a fake main process that shows this snapshot. */
export async function renderApp(
  snapshot: AppSnapshot,
  prepare: (fake: FakeApi) => void = () => {},
): Promise<RenderedApp> {
  document.head.append(style);
  await Promise.all([...languages.map((language) => prepareLanguage(language)), prepareLanguage('ja', true)]);
  const fake = fakeApi(snapshot);
  prepare(fake);
  Object.assign(window, { shomei: fake.api });
  stopMirror?.();
  ui.reset();
  stopMirror = startMirror(fake.api);
  let { revision } = snapshot;
  render(<App />);
  await act(async () => {});
  return {
    ...fake,
    user: userEvent.setup(),
    show: (next) => act(() => fake.push({ ...next, revision: (revision += 1) })),
  };
}
