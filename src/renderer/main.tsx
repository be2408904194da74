import '@digital-go-jp/design-tokens/dist/tokens.css';
import './styles/theme.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../shared/model/language.ts';
import { App } from './app.tsx';
import { client } from './ipc/client.ts';
import { prepareLanguage } from './state/messages.ts';
import { startMirror } from './state/mirror-store.ts';
import { loadFontAfterFirstPaint } from './styles/load-font.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void prepareLanguage(languageFor(navigator.languages));
startMirror(client);
loadFontAfterFirstPaint();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
