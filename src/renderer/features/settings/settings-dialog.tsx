import {
  languageNames,
  languages,
  languageTags,
  unconfirmedLanguages,
} from '../../../shared/model/language.ts';
import type { PolicyView } from '../../../shared/model/policy.ts';
import type { Settings, TextScale } from '../../../shared/model/settings.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './settings-dialog.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

const themes = ['system', 'light', 'dark'] as const;
const textScales = [100, 125, 150, 200, 250, 300] as const satisfies readonly TextScale[];

/** Language, colours and text size. Each takes effect at once, so there is nothing to confirm. */
export function SettingsDialog({
  settings,
  policy,
}: {
  readonly settings: Settings;
  readonly policy: PolicyView;
}) {
  const messages = useMessages();
  const say = messages.settings;
  const { common } = messages;
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog} isDismissable>
      <OrganisationPolicy policy={policy} />
      <Choices
        label={say.language}
        options={languagesUnder(policy).map((key) => ({
          key,
          name: languageNames[key],
          lang: languageTags[key],
        }))}
        selected={settings.language}
        onSelect={(language) => void tellFailure(client.app.updateSettings({ language }))}
      >
        {settings.language === 'ja' && (
          <Checkbox
            label={say.readings}
            isSelected={settings.readings}
            onChange={(readings) => void tellFailure(client.app.updateSettings({ readings }))}
          />
        )}
        {unconfirmedLanguages.includes(settings.language) && (
          <p>
            <Text text={say.unconfirmed} />
          </p>
        )}
      </Choices>
      <Choices
        label={say.textScale}
        options={textScales.map((scale) => ({ key: String(scale), name: say.textScaleValue(scale) }))}
        selected={String(settings.textScale)}
        onSelect={(key) => {
          const textScale = textScales.find((scale) => String(scale) === key);
          if (textScale) void tellFailure(client.app.updateSettings({ textScale }));
        }}
      />
      <Choices
        label={say.theme}
        options={themes.map((key) => ({ key, name: say.themes[key] }))}
        selected={settings.theme}
        onSelect={(theme) => void tellFailure(client.app.updateSettings({ theme }))}
      />
      {!policy.forgets && <LogsButton />}
      <About />
    </Dialog>
  );
}

/** The one that the policy names, or all. */
const languagesUnder = ({ language }: PolicyView) =>
  languages.filter((each) => language === null || each === language);

/** What whoever looks after this computer has decided; nothing without a policy. */
function OrganisationPolicy({ policy }: { readonly policy: PolicyView }) {
  const { settings, notices } = useMessages();
  const say = settings.policy;
  if (policy.state === 'none') return null;
  return (
    <section className={styles.about}>
      <h3 className={styles.heading}>
        <Text text={say.title} />
      </h3>
      {policy.state === 'damaged' && (
        <p>
          <Text text={notices.policyDamaged.sentence} />
        </p>
      )}
      <ul>
        {policy.language !== null && <Item text={say.language} />}
        {policy.off.map((feature) => (
          <Item key={feature} text={say.off[feature]} />
        ))}
        {policy.forgets && <Item text={say.forgets} />}
      </ul>
    </section>
  );
}

const Item = ({ text }: { readonly text: string }) => (
  <li>
    <Text text={text} />
  </li>
);

function LogsButton() {
  const { logs } = useMessages();
  return (
    <div>
      <Button onPress={() => ui.openDialog({ name: 'logs' })}>
        <Text text={logs.open} />
      </Button>
    </div>
  );
}

function About() {
  const { settings: say, about, common } = useMessages();
  return (
    <section className={styles.about}>
      <h3 className={styles.heading}>
        <Text text={say.about} />
      </h3>
      <p>
        <Text text={say.aboutText} />
      </p>
      <p>
        <Text text={common.notOfficial} />
      </p>
      <div>
        <Button onPress={() => ui.openDialog({ name: 'about' })}>
          <Text text={about.open} />
        </Button>
      </div>
    </section>
  );
}
