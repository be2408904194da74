import '@digital-go-jp/design-tokens/dist/tokens.css';
import './styles/theme.css';
import './styles/base.css';
import './styles/print.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { QuestionApi } from '../shared/model/question.ts';
import { type Language, languageFor, languages } from '../shared/model/language.ts';
import { App } from './app.tsx';
import { client } from './ipc/client.ts';
import { prepareLanguage } from './state/messages.ts';
import { reportUncaught } from './state/report-fault.ts';
import { startMirror } from './state/mirror-store.ts';
import { loadFont, loadFontAfterFirstPaint } from './styles/load-font.ts';

declare global {
  interface Window {
    /** The preload script puts it into the window in which main asks something, and into no other. */
    readonly question?: QuestionApi;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const reactRoot = createRoot(root);
const render = (shown: ReactNode): void => reactRoot.render(<StrictMode>{shown}</StrictMode>);

if (window.question) void showQuestion(window.question);
else showApp();

/**
 * What is drawn first is drawn once: texts and main's snapshot are asked for before, and both are here within
 * milliseconds. Whatever goes wrong with the texts, the window will say.
 */
function showApp(): void {
  reportUncaught(window);
  startMirror(client);
  loadFontAfterFirstPaint();
  const draw = () => render(<App />);
  prepareLanguage(languageOfPage()).then(draw, draw);
}

/** The language whose texts came with the page, written there by the build; or the one that will most likely be spoken. */
function languageOfPage(): Language {
  const { texts } = document.documentElement.dataset;
  return languages.find((each) => each === texts) ?? languageFor(navigator.languages);
}

/** In a window of main's own. Its code is loaded for it alone. */
async function showQuestion(api: QuestionApi): Promise<void> {
  const [asked, { QuestionPage }] = await Promise.all([
    api.question(),
    import('./features/question/question-page.tsx'),
  ]);
  render(<QuestionPage api={api} asked={asked} />);
  await loadFont();
}
