import { plainText } from '../../shared/messages/markup.ts';

/**
 * Says a text to screen readers without moving the focus. A new number makes the same text heard again.
 * `data-live-announcer` keeps it audible while an open dialog makes everything outside itself inert.
 */
export function LiveRegion({ text, number }: { readonly text: string; readonly number: number }) {
  return (
    <div role="status" aria-live="polite" data-live-announcer className="visually-hidden">
      <p key={number}>{plainText(text)}</p>
    </div>
  );
}
