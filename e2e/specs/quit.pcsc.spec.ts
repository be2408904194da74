import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertHeldCard, startOtherProgram } from '../fixtures/held-card.ts';
import { untilReadersAreEmpty } from '../fixtures/readers.ts';
import { launchShomei, type Shomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { PasswordDialog } from '../pages/password-dialog.page.ts';
import { PinChangePage } from '../pages/pin-change.page.ts';

const OLD = '1234';
const NEW = '5820';
/** SELECT and READ BINARY were refused: the card has forgotten the password. */
const FORGOTTEN = '9000 9000 6982';

const closeWindow = ({ app }: Shomei) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const ended = ({ app }: Shomei) => new Promise((gone) => void app.process().once('exit', gone));
const busy = ({ window }: Shomei) => window.getByRole('dialog', { name: 'カードがまだ動いています' });
const outcome = ({ window }: Shomei) => window.getByRole('dialog', { name: '暗証番号の変更の結果' });
const noteOf = ({ profile }: Shomei) => join(profile, 'unseen-change.json');

async function begun(held: 'VERIFY' | 'CHANGE', flow: 'read' | 'change') {
  const shomei = await launchShomei();
  const card = await insertHeldCard(held);
  const [home, password, pinChange] = [HomePage, PasswordDialog, PinChangePage].map(
    (Part) => new Part(shomei.window),
  ) as [HomePage, PasswordDialog, PinChangePage];
  await expect(home.counter('resident')).toContainText('残り3回');
  const other = await startOtherProgram();
  if (flow === 'read') {
    await home.askForPassword();
    await password.send('ABC123');
  } else {
    await pinChange.open('auth');
    await pinChange.change(OLD, NEW);
  }
  await card.arrived;
  return { shomei, card, other };
}

async function tidyUp({ card, other }: Pick<Awaited<ReturnType<typeof begun>>, 'card' | 'other'>) {
  other.stop();
  await card.remove();
  await untilReadersAreEmpty();
}

for (const end of ['window closed', 'SIGTERM twice'] as const)
  test(`${end} while VERIFY is answered: nothing follows it, and no other program gets at what it opened`, async () => {
    const { shomei, card, other } = await begun('VERIFY', 'read');
    const isEnded = ended(shomei);
    if (end === 'window closed') await closeWindow(shomei);
    else for (let sent = 0; sent < 2; sent += 1) shomei.app.process().kill('SIGTERM');
    await expect(busy(shomei)).toBeVisible();
    card.release();
    await isEnded;
    // SELECT of another application, then the power.
    expect(card.since()[0]).toBe('a4');
    expect(card.since()).toContain('power-off');
    expect(card.since().slice(0, card.since().indexOf('power-off'))).not.toContain('b0');
    expect(await other.read()).toBe(FORGOTTEN);
    await tidyUp({ card, other });
  });

test('a window closed while CHANGE is answered stays until its user knows that the new PIN is in force', async () => {
  const { shomei, card, other } = await begun('CHANGE', 'change');
  const isEnded = ended(shomei);
  await closeWindow(shomei);
  await expect(busy(shomei)).toBeVisible();
  expect(JSON.parse(readFileSync(noteOf(shomei), 'utf8'))).toEqual({ pin: 'auth', state: 'unknown' });
  card.release();
  await expect(outcome(shomei)).toContainText('新しいものに変わりました');
  expect(card.card.inspect().pins.auth?.value).toBe(NEW);
  expect(card.since()).toContain('power-off');
  const note = noteOf(shomei);
  await outcome(shomei)
    .getByRole('button', { name: 'Shomei を終わる' })
    .click({ noWaitAfter: true })
    .catch(() => undefined);
  await isEnded;
  expect(existsSync(note)).toBe(false);
  await tidyUp({ card, other });
});

test('a page that crashes while CHANGE is answered comes back and says what came of it', async () => {
  const { shomei, card, other } = await begun('CHANGE', 'change');
  const told = shomei.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const [shown] = BrowserWindow.getAllWindows();
        shown?.webContents.once('did-finish-load', () => {
          const look = () =>
            void shown.webContents
              .executeJavaScript('document.querySelector("[role=dialog]")?.innerText ?? ""')
              // Not the dialog that asks to wait for the outcome, which is there on a busy machine.
              .then((text: string) =>
                text !== '' && !text.includes('まだ動いています') ? resolve(text) : setImmediate(look),
              );
          look();
        });
        shown?.webContents.forcefullyCrashRenderer();
      }),
  );
  await shomei.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  card.release();
  expect(await told).toContain('新しいものに変わりました');
  expect(card.card.inspect().pins.auth?.value).toBe(NEW);
  await shomei.close();
  await tidyUp({ card, other });
});

test('a program killed while CHANGE is answered says at its next start that the new PIN is to be tried first', async () => {
  const { shomei, card, other } = await begun('CHANGE', 'change');
  const note: unknown = JSON.parse(readFileSync(noteOf(shomei), 'utf8'));
  const isEnded = ended(shomei);
  shomei.app.process().kill('SIGKILL');
  await isEnded;
  card.release();
  await tidyUp({ card, other });
  const next = await launchShomei({ left: { 'unseen-change.json': note } });
  await expect(outcome(next)).toContainText('先に新しいほうを試してください');
  await outcome(next).getByRole('button', { name: 'わかりました' }).click();
  await expect(outcome(next)).toBeHidden();
  await expect.poll(() => existsSync(noteOf(next))).toBe(false);
  await next.close();
});
