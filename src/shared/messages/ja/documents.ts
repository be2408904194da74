import { check } from './documents/check.ts';
import { viewer } from './documents/viewer.ts';

/** The texts about files that are shown, checked and signed. */
export const documents = { check, viewer };

export type DocumentTexts = typeof documents;
export type CheckTexts = DocumentTexts['check'];
export type ViewerTexts = DocumentTexts['viewer'];
