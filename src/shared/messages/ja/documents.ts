import { viewer } from './documents/viewer.ts';

/** What is said where files are shown, checked and signed. */
export const documents = { viewer };

export type DocumentTexts = typeof documents;
export type ViewerTexts = DocumentTexts['viewer'];
