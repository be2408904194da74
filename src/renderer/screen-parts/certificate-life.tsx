import { renewalOpensOn } from '../../shared/domain/renewal.ts';
import { daysBetween } from '../../shared/domain/tokyo-calendar.ts';
import { rulesOf } from '../../shared/generations/generations.ts';
import type { GenerationId } from '../../shared/generations/kinds.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { JstDay } from '../../shared/model/time.ts';
import { useMessages } from '../state/messages.ts';
import { type Station, Stations } from '../ui/stations.tsx';

export type CertificateLifeProps = {
  /** The generation of its card; the present one if none is told. */
  readonly generation?: GenerationId | undefined;
  /** Missing if only the last day is known. */
  readonly issuedOn?: JstDay | undefined;
  readonly expiresOn: JstDay;
  readonly cardExpiresOn?: JstDay | undefined;
  /** For 利用者証明用: until when the card serves as a health insurance card. */
  readonly insuranceUntil?: JstDay | undefined;
  readonly today: JstDay;
  /** The last day is only the latest possible one. */
  readonly isLastPossible?: boolean;
};

/** The days of a certificate's life: its issue, its renewal window, its end, what goes on after it, and today. */
export const CertificateLife = (props: CertificateLifeProps) => {
  const messages = useMessages();
  return <Stations label={messages.plan.life.label} stations={stationsOf(props, messages)} />;
};

type Milestone = Pick<Station, 'key' | 'name' | 'note' | 'tone'> & { readonly day: JstDay };

function milestonesOf(
  {
    generation,
    issuedOn,
    expiresOn,
    cardExpiresOn,
    insuranceUntil,
    today,
    isLastPossible = false,
  }: CertificateLifeProps,
  { life: say }: Messages['plan'],
): readonly Milestone[] {
  const opensOn = renewalOpensOn(expiresOn, generation);
  const gainsABirthday = rulesOf(generation).certificate.birthday !== undefined;
  const end: Milestone = isLastPossible
    ? { key: 'end', name: say.lastPossible, day: expiresOn, note: say.lastPossibleNote, tone: 'caution' }
    : {
        key: 'end',
        name: say.end,
        day: expiresOn,
        note: today > expiresOn ? undefined : say.wholeDay,
        tone: 'bad',
      };
  const optional = (key: string, name: string, day: JstDay | undefined, note?: string): Milestone[] =>
    day === undefined ? [] : [{ key, name, day, note }];
  return [
    ...optional('issued', say.issued, issuedOn),
    {
      key: 'renewal',
      name: say.renewal,
      day: opensOn,
      note: isLastPossible || today >= opensOn || !gainsABirthday ? undefined : say.renewalNote,
      tone: 'caution',
    },
    end,
    ...optional('insurance', say.insurance, insuranceUntil, say.insuranceNote),
    ...optional('card', say.cardEnd, cardExpiresOn),
  ];
}

/** All of them by day, including today. Those on the same day keep the order above. */
function stationsOf(props: CertificateLifeProps, { plan, date }: Messages): readonly Station[] {
  const { today } = props;
  const milestones = milestonesOf(props, plan);
  const isOneToday = milestones.some(({ day }) => day === today);
  const now: Milestone[] = isOneToday ? [] : [{ key: 'today', name: plan.life.today, day: today }];
  return [...milestones, ...now]
    .toSorted((a, b) => daysBetween(b.day, a.day))
    .map(({ day, ...rest }) => ({
      ...rest,
      day: date.day(day),
      distance: rest.key === 'today' ? undefined : distanceOf(daysBetween(today, day), plan.life),
      place: day < today ? 'passed' : day === today ? 'now' : 'ahead',
    }));
}

function distanceOf(days: number, say: Messages['plan']['life']): string {
  if (days === 0) return say.today;
  return days > 0 ? say.in(days) : say.ago(-days);
}
