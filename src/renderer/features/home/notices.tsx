import { plainText } from '../../../shared/messages/markup.ts';
import { reminderWords } from '../../../shared/messages/reminder-text.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { noticeKey } from '../../../shared/domain/notice-key.ts';
import type { Notice as NoticeFact } from '../../../shared/model/notice.ts';
import type { Reminder } from '../../../shared/model/plan.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './notices.module.css';

/** What main has to say apart from the card. Each notice stays until it is settled or dismissed. */
export function Notices({ snapshot: { notices, asOf } }: { readonly snapshot: AppSnapshot }) {
  const { notices: say } = useMessages();
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={plainText(say.heading)}>
      {notices.map((notice) => (
        <One key={noticeKey(notice)} notice={notice} asOf={asOf} />
      ))}
    </section>
  );
}

function One({ notice, asOf }: { readonly notice: NoticeFact; readonly asOf: AppSnapshot['asOf'] }) {
  const { notices: say } = useMessages();
  switch (notice.notice) {
    case 'reminder-due':
      return <ReminderDue reminder={notice.reminder} asOf={asOf} />;
    case 'file-damaged':
      return <FileDamaged notice={notice} />;
    case 'not-kept':
      return <Told say={say.notKept} />;
    case 'policy-damaged':
      return <Told say={say.policyDamaged} />;
    case 'old-version':
      return <OldVersion notice={notice} />;
  }
}

function ReminderDue({
  reminder,
  asOf,
}: {
  readonly reminder: Reminder;
  readonly asOf: AppSnapshot['asOf'];
}) {
  const messages = useMessages();
  const { title, body } = reminderWords(reminder, jstDayOf(asOf), messages);
  return (
    <Notice tone="caution" title={title} isAlert>
      <p>
        <Text text={body} />
      </p>
      <div>
        <Button onPress={() => void tellFailure(client.plan.dismissReminder({ id: reminder.id }))}>
          <Text text={messages.notices.dismiss} />
        </Button>
      </div>
    </Notice>
  );
}

function FileDamaged({ notice }: { readonly notice: Extract<NoticeFact, { notice: 'file-damaged' }> }) {
  const { damaged: say } = useMessages().notices;
  const { file, readable } = notice;
  return (
    <Notice tone="caution" title={say[file].title} isAlert>
      <p>
        <Text text={say[file].sentence} />{' '}
        <Text text={readable > 0 ? say[file].readable(readable) : say.nothing} />
      </p>
      <div className={styles.actions}>
        {readable > 0 && (
          <Button variant="primary" onPress={() => void tellFailure(client.app.putBack({ file }))}>
            <Text text={say.putBack} />
          </Button>
        )}
        <Button onPress={() => void tellFailure(client.app.deleteDamaged({ file }))}>
          <Text text={say.delete} />
        </Button>
      </div>
    </Notice>
  );
}

/** What the user can only know, or take to somebody else. */
function Told({
  say,
}: {
  readonly say: { readonly title: string; readonly sentence: string; readonly next: string };
}) {
  return (
    <Notice tone="caution" title={say.title} isAlert>
      <p>
        <Text text={say.sentence} />
      </p>
      <p>
        <Text text={say.next} />
      </p>
    </Notice>
  );
}

function OldVersion({ notice }: { readonly notice: Extract<NoticeFact, { notice: 'old-version' }> }) {
  const { oldVersion: say, dismiss } = useMessages().notices;
  const { version, address } = notice;
  return (
    <Notice tone="caution" title={say.title}>
      <p>
        <Text text={say.sentence(version)} />
      </p>
      <p>
        <Text text={address === null ? say.ask : say.look(address)} />
      </p>
      <div>
        <Button onPress={() => void tellFailure(client.app.oldVersionSeen())}>
          <Text text={dismiss} />
        </Button>
      </div>
    </Notice>
  );
}
