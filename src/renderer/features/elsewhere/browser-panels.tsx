import { moduleLines } from '../../../shared/domain/elsewhere-lines.ts';
import { foreign } from '../../../shared/messages/markup.ts';
import type { Browser, ElsewhereView } from '../../../shared/model/elsewhere.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './elsewhere-screen.module.css';
import { Lines } from './lines.tsx';
import { useChange } from './use-change.ts';

type BrowserPanelProps = {
  readonly view: ElsewhereView;
  readonly isSample: boolean;
  readonly onChanged: (view: ElsewhereView) => void;
};

/** A profile of its own, so that nothing of the user's Firefox is touched. */
export function FirefoxPanel({ view, isSample, onChanged }: BrowserPanelProps) {
  const { elsewhere } = useMessages();
  const { firefox: say } = elsewhere;
  const { outcome, change } = useChange(onChanged);
  const { browser, hasProfile } = view.firefox;
  return (
    <Panel title={say.heading}>
      <Unfit browser={browser} />
      {browser.state === 'ready' && <Paragraph text={say.lead} />}
      {!isSample && (
        <div className={styles.actions}>
          {browser.state === 'ready' && view.openSc && (
            <Button onPress={() => void change({ what: 'start-firefox' }, elsewhere.done)}>
              <Text text={say.start} />
            </Button>
          )}
          {hasProfile && (
            <Button variant="quiet" onPress={() => void change({ what: 'remove-firefox' }, elsewhere.undone)}>
              <Text text={say.undo} />
            </Button>
          )}
        </div>
      )}
      {outcome}
    </Panel>
  );
}

/** An entry in the module list that Chromium and Chrome share. */
export function ChromiumPanel({ view, isSample, onChanged }: BrowserPanelProps) {
  const { elsewhere } = useMessages();
  const { chromium: say } = elsewhere;
  const { outcome, change } = useChange(onChanged);
  const { browser, setUp, file, isOpen } = view.chromium;
  const { openSc } = view;
  const canAdd = setUp === 'none' && browser.state === 'ready';
  return (
    <Panel title={say.heading}>
      <Unfit browser={browser} />
      {browser.state === 'ready' && setUp === 'unclear' && <Paragraph text={say.none(foreign(file))} />}
      {setUp === 'there' && <Paragraph text={say.there(foreign(file))} />}
      {canAdd && openSc && (
        <>
          <Paragraph text={say.preview(foreign(file))} />
          <Lines lines={moduleLines(openSc.path)} />
        </>
      )}
      {isOpen && ((canAdd && openSc) || setUp === 'there') && <Paragraph text={say.isOpen} />}
      {!isSample && (
        <div className={styles.actions}>
          {canAdd && openSc && (
            <Button
              onPress={() => void change({ what: 'add-chromium', module: openSc.path }, elsewhere.done)}
            >
              <Text text={elsewhere.add} />
            </Button>
          )}
          {setUp === 'there' && browser.state === 'ready' && openSc && (
            <Button onPress={() => void change({ what: 'start-chromium' }, elsewhere.done)}>
              <Text text={say.start} />
            </Button>
          )}
          {setUp === 'there' && (
            <Button
              variant="quiet"
              onPress={() => void change({ what: 'remove-chromium' }, elsewhere.undone)}
            >
              <Text text={elsewhere.undo} />
            </Button>
          )}
        </div>
      )}
      {outcome}
    </Panel>
  );
}

/** Why a browser cannot be used. */
function Unfit({ browser }: { readonly browser: Browser }) {
  const { browsers: say } = useMessages().elsewhere;
  if (browser.state === 'none') return <Paragraph text={say.none} />;
  return browser.state === 'sandboxed' ? <Paragraph text={say[browser.by]} /> : null;
}
