import { plainText } from '../../../shared/messages/markup.ts';
import { readableIn } from '../../../shared/domain/card-facts.ts';
import { certificateKinds } from '../../../shared/generations/kinds.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { PlanField } from '../../../shared/domain/planner.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import type { PlannerDraft } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { DateField } from './date-field.tsx';
import { type DraftReading, emptyDraft, fieldsOf, requiredFields } from './planner-draft.ts';
import styles from './planner-form.module.css';

type PlannerFormProps = {
  readonly draft: PlannerDraft;
  readonly onDraft: (draft: PlannerDraft) => void;
  readonly reading: DraftReading;
  readonly shown: ShownCard | undefined;
  readonly today: JstDay;
};

/** The dates that somebody may know. The two that are needed come first. */
export function PlannerForm({ draft, onDraft, reading, shown, today }: PlannerFormProps) {
  const { common, plan } = useMessages();
  const { planner: say } = plan;
  const fill = (texts: Partial<PlannerDraft['texts']>) =>
    onDraft({ ...draft, texts: { ...draft.texts, ...texts } });
  const field = (name: PlanField) => (
    <DateField
      key={name}
      label={say.labels[name]}
      hint={say.hints[name]}
      text={draft.texts[name]}
      onType={(text) => fill({ [name]: text })}
      day={reading.days[name]}
      complaint={reading.complaints[name]}
      isOptional={!requiredFields.includes(name)}
      tool={name === 'issuedOn' && <Today onPress={() => fill({ issuedOn: today })} />}
    />
  );
  const mainFields = fieldsOf(draft.kind).filter((name) => !furtherFields.includes(name));
  return (
    <Panel title={say.form}>
      <Choices
        label={say.kind}
        options={certificateKinds.map((key) => ({ key, name: common.certificates[key] }))}
        selected={draft.kind}
        onSelect={(kind) => onDraft({ ...draft, kind })}
      />
      <FromCard card={shown?.card} kind={draft.kind} onFill={fill} />
      {mainFields.map(field)}
      <Disclosure title={<Text text={say.furtherFields} />}>{furtherFields.map(field)}</Disclosure>
      <div>
        <Button onPress={() => onDraft({ ...emptyDraft, kind: draft.kind })}>
          <Text text={say.clear} />
        </Button>
      </div>
    </Panel>
  );
}

/** Only some people need these, so they do not lengthen the form for the others. */
const furtherFields: readonly PlanField[] = ['stayUntil', 'previousExpiresOn'];

function Today({ onPress }: { readonly onPress: () => void }) {
  const { planner: say } = useMessages().plan;
  return (
    <Button label={plainText(say.todayFor(say.labels.issuedOn))} onPress={onPress}>
      <Text text={say.today} />
    </Button>
  );
}

type FromCardProps = {
  readonly card: CardView | undefined;
  readonly kind: CertificateKind;
  readonly onFill: (texts: Partial<Record<PlanField, string>>) => void;
};

/** Offers what the card in the reader tells without a PIN; nothing if it tells nothing. */
function FromCard({ card, kind, onFill }: FromCardProps) {
  const { common, plan } = useMessages();
  const known = card && textsFrom(card, kind);
  if (!known) return null;
  return (
    <div className={styles.fromCard}>
      <p>
        <Text text={plan.planner.fromCardHint(common.certificates[kind])} />
      </p>
      <Button onPress={() => onFill(known)}>
        <Text text={plan.planner.fromCard} />
      </Button>
    </div>
  );
}

function textsFrom(
  { certificates, expiresOn }: CardView,
  kind: CertificateKind,
): Partial<Record<PlanField, string>> | undefined {
  const slot = readableIn(certificates[kind]);
  const auth = readableIn(certificates.auth);
  const texts = {
    ...(slot && { issuedOn: slot.issuedOn }),
    ...(expiresOn.state === 'known' && { cardExpiresOn: expiresOn.value }),
    ...(kind === 'sign' && auth && { authExpiresOn: auth.expiresOn }),
  };
  return Object.keys(texts).length > 0 ? texts : undefined;
}
