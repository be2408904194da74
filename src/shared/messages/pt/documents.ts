import type { DocumentTexts } from '../ja/documents.ts';
import { check } from './documents/check.ts';
import { viewer } from './documents/viewer.ts';

export const documents: DocumentTexts = { check, viewer };
