import { UnlessOff } from './unless-off.tsx';
import { type ReactNode, useId, useState } from 'react';
import { languageNames, languages, languageTags } from '../../shared/model/language.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { client } from '../ipc/client.ts';
import { useMessages } from '../state/messages.ts';
import { useMirror } from '../state/mirror-store.ts';
import { tellFailure } from './tell-failure.ts';
import { ui, useUi } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { CalendarIcon, GlobeIcon, GuideIcon, MenuIcon, SampleIcon, TextSizeIcon } from '../ui/icons.tsx';
import { Select } from '../ui/select.tsx';
import { Text } from '../ui/text.tsx';
import styles from './app-header.module.css';
import { Mark } from './mark.tsx';

type AppHeaderProps = {
  readonly settings: Settings;
  readonly isSample: boolean;
  readonly hasCard: boolean;
  /** What reads the page aloud, if that is possible. */
  readonly readAloud: ReactNode;
};

/**
 * The name of the program, and what every screen offers. If large text leaves no room for it, a button opens it, so
 * that the screen itself stays visible.
 */
export function AppHeader({ settings, isSample, hasCard, readAloud }: AppHeaderProps) {
  const messages = useMessages();
  const { actions, appName, language } = messages.common;
  // A change of a PIN that is under way must not be left by this way.
  const isChangingPin = useUi(({ screen }) => screen.name === 'pin-change');
  const [isOpen, setOpen] = useState(false);
  const isLanguageFixed = useMirror(({ snapshot }) => typeof snapshot?.policy.language === 'string');
  const tools = useId();
  return (
    <header className={cx(styles.header, 'screen-only')}>
      <div className={styles.row}>
        <p className={styles.name}>
          <Mark />
          {appName}
        </p>
        <div className={styles.menu}>
          <Button
            variant="tool"
            icon={<MenuIcon />}
            expands={{ id: tools, isOpen }}
            onPress={() => setOpen(!isOpen)}
          >
            {actions.menu}
          </Button>
        </div>
        <div id={tools} className={cx(styles.tools, isOpen && styles.open)}>
          {!isChangingPin && (
            <>
              <Button variant="tool" icon={<GuideIcon />} onPress={() => ui.showGuide()}>
                <Text text={messages.guideLinks.open} />
              </Button>
              <Button
                variant="tool"
                icon={<CalendarIcon />}
                onPress={() => ui.showPlan(hasCard ? 'cards' : 'planner')}
              >
                <Text text={messages.plan.open} />
              </Button>
            </>
          )}
          {!isSample && (
            <UnlessOff feature="samples">
              <Button variant="tool" icon={<SampleIcon />} onPress={() => ui.openDialog({ name: 'sample' })}>
                {actions.sample}
              </Button>
            </UnlessOff>
          )}
          {readAloud}
          {!isLanguageFixed && (
            <Select
              label={language}
              icon={<GlobeIcon />}
              options={languages.map((key) => ({ key, name: languageNames[key], lang: languageTags[key] }))}
              selected={settings.language}
              onSelect={(chosen) => void tellFailure(client.app.updateSettings({ language: chosen }))}
            />
          )}
          <Button variant="tool" icon={<TextSizeIcon />} onPress={() => ui.openDialog({ name: 'settings' })}>
            {actions.settings}
          </Button>
        </div>
      </div>
    </header>
  );
}
