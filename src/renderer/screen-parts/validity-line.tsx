import { renewalOpensOn } from '../../shared/domain/renewal.ts';
import { daysBetween, jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type { CertificateSummary } from '../../shared/model/certificate.ts';
import type { Instant } from '../../shared/model/time.ts';
import { TimeLine } from '../ui/time-line.tsx';
import { standingOf, toneOf } from './standing.tsx';

type ValidityLineProps = { readonly certificate: CertificateSummary; readonly now: Instant };

/** A certificate's life as a line from its issue over today to its end, with its renewal window marked. */
export function ValidityLine({ certificate, now }: ValidityLineProps) {
  const { issuedOn, expiresOn } = certificate;
  const days = Math.max(1, daysBetween(issuedOn, expiresOn));
  return (
    <TimeLine
      passed={daysBetween(issuedOn, jstDayOf(now)) / days}
      markedFrom={daysBetween(issuedOn, renewalOpensOn(expiresOn, certificate.generation)) / days}
      tone={toneOf(standingOf({ state: 'readable', certificate }, now))}
    />
  );
}
