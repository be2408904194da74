import type { DocumentTexts } from '../ja/documents.ts';
import { viewer } from './documents/viewer.ts';

export const documents: DocumentTexts = { viewer };
