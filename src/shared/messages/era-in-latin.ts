import { type Era, eraKanji, eraLetter } from '../domain/era-date.ts';

/** The name of an era in Latin letters, and as it stands on papers: `Reiwa 令和`. */
export const eraInLatin = (era: Era): string => `${eraLetter(era)}${era.slice(1)} ${eraKanji(era)}`;
