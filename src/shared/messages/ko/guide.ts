import { guide as english } from '../en/guide.ts';
import type { Guide } from '../ja/guide.ts';

/** Pages that are not translated yet are read in English. */
export const guide: Guide = { ...english };
