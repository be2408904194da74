import {
  languageNames,
  languages,
  languageTags,
  unconfirmedLanguages,
} from '../../../shared/model/language.ts';
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

/** Language, colours and text size. Each takes effect at once; there is nothing to confirm. */
export function SettingsDialog({ settings }: { readonly settings: Settings }) {
  const messages = useMessages();
  const say = messages.settings;
  const { common } = messages;
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog} isDismissable>
      <Choices
        label={say.language}
        options={languages.map((key) => ({ key, name: languageNames[key], lang: languageTags[key] }))}
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
      <LogsButton />
      <About />
    </Dialog>
  );
}

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
