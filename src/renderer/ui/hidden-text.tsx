import { plainText } from '../../shared/messages/markup.ts';

/** A text of the catalogue for those who hear the window instead of seeing it. */
export const HiddenText = ({ text }: { readonly text: string }) => (
  <span className="visually-hidden">{plainText(text)}</span>
);
