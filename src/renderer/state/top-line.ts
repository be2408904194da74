import { isOwnCard, type OwnCardKind } from '../../shared/generations/generations.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardKind, CardView } from '../../shared/model/card.ts';
import { shownReader } from './selectors.ts';

/** What the very top of Home shows: one state, from the service down to the card. */
export type TopLine =
  | { readonly state: 'starting' }
  /** Anything that an error's words can tell: no service, no reader, no card, a card that cannot be read. */
  | { readonly state: 'problem'; readonly error: AppError; readonly cardId?: string }
  | { readonly state: 'identifying'; readonly cardId: string }
  | { readonly state: 'other-token'; readonly token: Exclude<CardKind, OwnCardKind>; readonly cardId: string }
  | {
      readonly state: 'my-number';
      readonly card: CardView;
      readonly cardId: string;
      readonly reader: string;
    };

export function topLineOf(snapshot: AppSnapshot): TopLine {
  const { service } = snapshot;
  if (service.state === 'starting') return { state: 'starting' };
  if (service.state === 'failed') return { state: 'problem', error: service.error };
  const reader = shownReader(snapshot);
  if (!reader) return { state: 'problem', error: { code: 'reader/none' } };
  const { slot } = reader;
  switch (slot.state) {
    case 'empty':
      return { state: 'problem', error: { code: 'card/none' } };
    case 'taken-out-early':
      return { state: 'problem', error: { code: 'card/removed' } };
    case 'failed':
      return { state: 'problem', error: slot.error, cardId: slot.cardId };
    case 'identifying':
      return { state: 'identifying', cardId: slot.cardId };
    case 'card': {
      const { card, cardId } = slot;
      if (!isOwnCard(card.kind)) return { state: 'other-token', token: card.kind, cardId };
      return { state: 'my-number', card, cardId, reader: reader.name };
    }
  }
}
