import { isOwnCard } from '../../shared/generations/generations.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardView, ReaderView } from '../../shared/model/card.ts';
import type { PinPadUse } from '../../shared/model/pin.ts';

/**
 * The reader to show: the chosen one, else one with a My Number Card, else one with anything in it, else the first.
 */
export function shownReader({ readers, chosenReader }: AppSnapshot): ReaderView | undefined {
  return (
    readers.find(({ name }) => name === chosenReader) ??
    readers.find(({ slot }) => slot.state === 'card' && isOwnCard(slot.card.kind)) ??
    readers.find(({ slot }) => slot.state !== 'empty') ??
    readers[0]
  );
}

export type ShownCard = {
  readonly cardId: string;
  readonly reader: string;
  readonly card: CardView;
  /** What the reader's own keys can be used for; undefined until it is known. */
  readonly pinPad?: PinPadUse | undefined;
};

/** The My Number Card in the shown reader, if there is one and it was recognised. */
export function shownCard(snapshot: AppSnapshot): ShownCard | undefined {
  const reader = snapshot.service.state === 'running' ? shownReader(snapshot) : undefined;
  if (reader?.slot.state !== 'card' || !isOwnCard(reader.slot.card.kind)) return undefined;
  const { name, slot, pinPad } = reader;
  return { cardId: slot.cardId, reader: name, card: slot.card, pinPad };
}

/** This card, whatever reader it is in: a card in a reader that is listed earlier does not replace it. */
export function cardNamed({ service, readers }: AppSnapshot, cardId: string): ShownCard | undefined {
  if (service.state !== 'running') return undefined;
  for (const { name, slot, pinPad } of readers)
    if (slot.state === 'card' && slot.cardId === cardId && isOwnCard(slot.card.kind))
      return { cardId, reader: name, card: slot.card, pinPad };
  return undefined;
}
