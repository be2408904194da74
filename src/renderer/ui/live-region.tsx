/** Says a text to screen readers without moving anybody's focus. A new number makes the same text heard again. */
export function LiveRegion({ text, number }: { readonly text: string; readonly number: number }) {
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      <p key={number}>{text}</p>
    </div>
  );
}
