import { guardOf, isReading, slotIn } from '../../shared/domain/card-facts.ts';
import { certificatesOf, profileOf } from '../../shared/generations/generations.ts';
import { presentError, type Platform } from '../../shared/messages/error-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import type { Instant } from '../../shared/model/time.ts';
import { topLineOf } from '../state/top-line.ts';
import { standingOf } from './standing.tsx';

/** `event` stays the same as long as nothing has happened that is worth saying again. */
export type Announcement = { readonly event: string; readonly text: string };

/** What screen readers say of the state at the top of the window. */
export function announcementOf(snapshot: AppSnapshot, messages: Messages, platform: Platform): Announcement {
  const { home } = messages;
  const topLine = topLineOf(snapshot);
  switch (topLine.state) {
    case 'starting':
      return { event: 'starting', text: home.starting.title };
    case 'problem': {
      const { title, sentence } = presentError(topLine.error, messages, platform);
      return {
        event: `${topLine.error.code} ${topLine.cardId ?? ''}`,
        text: home.announce.problem(title, sentence),
      };
    }
    case 'identifying':
      return { event: `reading ${topLine.cardId}`, text: home.card.reading };
    case 'other-token':
      return { event: `token ${topLine.cardId}`, text: otherTokenTitle(topLine.token, home) };
    case 'my-number':
      return isReading(topLine.card)
        ? { event: `reading ${topLine.cardId}`, text: home.card.reading }
        : {
            event: `read ${topLine.cardId}`,
            text: cardText(topLine.card, snapshot.asOf, messages),
          };
  }
}

function otherTokenTitle(
  token: 'juki' | 'android' | 'iphone' | 'unknown-token',
  { otherTokens }: Messages['home'],
): string {
  if (token === 'juki') return otherTokens.juki.title;
  return token === 'unknown-token' ? otherTokens.unknown.title : otherTokens.phone.title;
}

function cardText(card: CardView, now: Instant, { home, common, date }: Messages): string {
  const line = (kind: CertificateKind) => {
    const slot = slotIn(card, kind);
    const badge = home.certificates.badge[standingOf(slot, now, guardOf(card, kind))];
    const until = slot.state === 'readable' ? date.until(slot.certificate.expiresOn) : undefined;
    return home.announce.certificate(common.certificates[kind], badge, until);
  };
  return home.announce.card(certificatesOf(profileOf(card.kind)).map(({ kind }) => line(kind)));
}
