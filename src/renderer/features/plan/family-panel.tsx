import { UnlessOff } from '../../screen-parts/unless-off.tsx';
import { foreign, plainText } from '../../../shared/messages/markup.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { useOutcome } from '../../screen-parts/use-outcome.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarIcon, PrinterIcon } from '../../ui/icons.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import { entriesOf, familyCardOf, upcoming } from './dated-entries.ts';
import { family, type FamilyCard, useFamily } from './family-store.ts';
import { LabelForm } from './label-form.tsx';
import styles from './rows.module.css';
import { useSaveCalendar } from './use-save-calendar.ts';

type FamilyPanelProps = { readonly shown: ShownCard | undefined; readonly today: JstDay };

/** A list of cards that are read one after the other, under names that the user gives. It ends with the window. */
export function FamilyPanel({ shown, today }: FamilyPanelProps) {
  const { family: say } = useMessages().plan;
  const cards = useFamily();
  const add = (label: string) => {
    if (!shown) return;
    family.add(familyCardOf(label, shown.card));
    ui.announce(say.added(foreign(label)));
  };
  const canAdd = shown !== undefined && familyCardOf('', shown.card).certificates.length > 0;
  return (
    <Panel title={say.heading}>
      <Paragraph text={say.intro} />
      {canAdd ? (
        <LabelForm label={say.label} hint={say.labelHint} submit={say.add} onSubmit={add} />
      ) : (
        <Paragraph text={say.placeCard} isQuiet />
      )}
      {cards.length > 0 && <FamilyList cards={cards} today={today} />}
    </Panel>
  );
}

function FamilyList({ cards, today }: { readonly cards: readonly FamilyCard[]; readonly today: JstDay }) {
  const { family: say } = useMessages().plan;
  const entries = entriesOf(cards);
  const ahead = upcoming(entries, today);
  const { outcome, settle } = useOutcome();
  const saveCalendar = useSaveCalendar(settle, ahead);
  return (
    <>
      <ul className={styles.rows} aria-label={plainText(say.listLabel)}>
        {cards.map((card) => (
          <FamilyRow key={card.label} card={card} />
        ))}
      </ul>
      <div className={styles.actions}>
        {ahead.length > 0 && (
          <UnlessOff feature="exports">
            <Button icon={<CalendarIcon />} onPress={() => void saveCalendar()}>
              <Text text={say.calendarAll} />
            </Button>
          </UnlessOff>
        )}
        <Button icon={<PrinterIcon />} onPress={() => ui.showSheet('cards', entries)}>
          <Text text={say.printAll} />
        </Button>
        <Button onPress={family.clear}>
          <Text text={say.clear} />
        </Button>
      </div>
      {outcome}
    </>
  );
}

function FamilyRow({ card: { label, certificates, cardExpiresOn } }: { readonly card: FamilyCard }) {
  const { common, plan, date } = useMessages();
  const { family: say } = plan;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>
          <Foreign text={label} />
        </strong>
        {certificates.map(({ kind, expiresOn, generation }) => (
          <p key={kind}>
            <Text text={`${common.certificates[kind]} ${date.until(expiresOn)}`} />
            <br />
            <span className={styles.quiet}>
              <Text text={say.renewFrom(renewalOpensOn(expiresOn, generation))} />
            </span>
          </p>
        ))}
        {cardExpiresOn !== undefined && (
          <p className={styles.quiet}>
            <Text text={say.cardEnds(cardExpiresOn)} />
          </p>
        )}
      </div>
      <Button label={say.removeOf(foreign(label))} onPress={() => family.remove(label)}>
        <Text text={say.remove} />
      </Button>
    </li>
  );
}
