import { useContext } from 'react';
import { messagesFor, type Messages } from '../../shared/messages/messages.ts';
import { LanguageContext } from '../ui/language.ts';

/** All texts in the language of the window. */
export const useMessages = (): Messages => messagesFor(useContext(LanguageContext));
