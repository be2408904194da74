import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { tellEnding } from '../fixtures/ending.ts';
import { type SignedFixture, signedFixtures } from '../fixtures/signed-files.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { SignScreen } from './sign.page.ts';
import { ja } from '../../src/shared/messages/ja.ts';
import { documents } from '../../src/shared/messages/ja/documents.ts';
import { page as doctorWords } from '../../src/shared/messages/ja/doctor/page.ts';
import type { LastChange } from '../../src/shared/model/last-change.ts';
import { SampleId } from '../../src/shared/model/sample.ts';
import { startSample } from '../fixtures/start-sample.ts';
import type { Screens } from '../fixtures/test.ts';
import { QuestionWindow } from './question.page.ts';

/** One thing the window can show: a sample card, and the way there from its Home with the window in Japanese. */
export type ScreenState = {
  readonly name: string;
  readonly sample: SampleId;
  readonly open?: (screens: Screens) => Promise<void>;
};

const { actions } = ja.common;

/** Every sample's Home. */
const homes: readonly ScreenState[] = SampleId.options.map((sample) => ({ name: `home-${sample}`, sample }));

const passwordDialog: readonly ScreenState[] = [
  { name: 'password', sample: 'adult', open: ({ home }) => home.askForPassword() },
  {
    name: 'password-not-shaped',
    sample: 'adult',
    open: async ({ home, password }) => {
      await home.askForPassword();
      await password.dialog.getByText(ja.pinEntry.password.reveal).click();
      await password.send('o0i1');
      await password.alert.waitFor();
    },
  },
  {
    name: 'password-wrong',
    sample: 'adult',
    open: async ({ home, password }) => {
      await home.askForPassword();
      await password.send('XYZ999');
      await password.alert.waitFor();
    },
  },
  {
    name: 'password-last-try',
    sample: 'last-try',
    open: async ({ app, home, password }) => {
      await home.askForPassword();
      const question = await QuestionWindow.after(app, () => password.send('XYZ999'));
      await question.stopHere();
      await password.alert.waitFor();
    },
  },
  {
    name: 'password-now-locked',
    sample: 'last-try',
    open: async ({ app, home, password }) => {
      await home.askForPassword();
      const question = await QuestionWindow.after(app, () => password.send('XYZ999'));
      await question.goOn();
      await password.field.waitFor({ state: 'detached' });
    },
  },
];

const tabs = ['overview', 'dates', 'holder', 'fields', 'issuer'] as const;

const certificateScreens: readonly ScreenState[] = [
  ...tabs.map((tab) => ({
    name: `certificate-auth-${tab}`,
    sample: 'renewal-open' as const,
    open: async ({ home, certificate }: Screens) => {
      await home.openDetails('auth');
      await certificate.open(tab);
    },
  })),
  ...tabs.map((tab) => ({
    name: `certificate-sign-${tab}`,
    sample: 'adult' as const,
    open: async (screens: Screens) => {
      await openSignatureCertificate(screens);
      await screens.certificate.open(tab);
    },
  })),
  { name: 'certificate-sign-home', sample: 'adult', open: readSignatureCertificate },
  {
    name: 'certificate-sign-holder-shown',
    sample: 'adult',
    open: async (screens) => {
      await openSignatureCertificate(screens);
      await screens.certificate.open('holder');
      await screens.home.button(ja.certificate.holder.show).click();
    },
  },
  {
    name: 'certificate-sign-export',
    sample: 'adult',
    open: async (screens) => {
      await openSignatureCertificate(screens);
      await screens.home.button(ja.certificate.export.open).click();
    },
  },
  {
    name: 'certificate-expired-dates',
    sample: 'expired',
    open: async ({ home, certificate }) => {
      await home.openDetails('auth');
      await certificate.open('dates');
    },
  },
];

async function readSignatureCertificate({ home, password }: Screens): Promise<void> {
  await home.askForPassword();
  await password.send('ABC123');
  await password.dialog.waitFor({ state: 'hidden' });
}

async function openSignatureCertificate(screens: Screens): Promise<void> {
  await readSignatureCertificate(screens);
  await screens.home.openDetails('sign');
}

const pinChange: readonly ScreenState[] = [
  {
    name: 'pin-change-which',
    sample: 'signature-locked',
    open: ({ home }) => home.button(ja.pinChange.openOf('card-info')).click(),
  },
  { name: 'pin-change-current', sample: 'adult', open: ({ pinChange: page }) => page.open('auth') },
  {
    name: 'pin-change-current-with-keys',
    sample: 'last-try',
    open: async ({ pinChange: page }) => {
      await page.open('auth');
      await page.button(ja.pinEntry.keypad.show).click();
      await page.present('12');
      await page.alert.waitFor();
    },
  },
  {
    name: 'pin-change-current-password',
    sample: 'adult',
    open: async ({ pinChange: page }) => {
      await page.open('sign');
      await page.present('ｏ0');
      await page.alert.waitFor();
    },
  },
  {
    name: 'pin-change-new-password',
    sample: 'adult',
    open: async ({ pinChange: page }) => {
      await page.open('sign');
      await page.present('ABC123');
      await page.choose('NEW234');
    },
  },
  {
    name: 'pin-change-weak',
    sample: 'adult',
    open: async ({ pinChange: page }) => {
      await page.open('auth');
      await page.change('1234', '1111');
      await page.alert.waitFor();
    },
  },
  {
    name: 'pin-change-done',
    sample: 'adult',
    open: async ({ pinChange: page }) => {
      await page.open('auth');
      await page.change('1234', '9047');
      await page.second.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'pin-change-wrong',
    sample: 'adult',
    open: async ({ pinChange: page }) => {
      await page.open('auth');
      await page.change('9999', '9047');
      await page.alert.waitFor();
    },
  },
  {
    name: 'pin-change-now-locked',
    sample: 'last-try',
    open: async ({ app, pinChange: page }) => {
      await page.open('auth');
      const question = await QuestionWindow.after(app, () => page.change('9999', '9047'));
      await question.goOn();
      await page.second.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'pin-change-card-gone',
    sample: 'adult',
    open: async ({ pinChange: page, window }) => {
      await page.open('auth');
      await page.current.fill('12');
      await startSample(window, 'no-card');
      await page.current.waitFor({ state: 'detached' });
    },
  },
];

const locked: readonly ScreenState[] = (
  ['signature-locked', 'authentication-locked', 'both-locked'] as const
).map((sample) => ({
  name: `locked-${sample}`,
  sample,
  open: ({ home }) => home.button(ja.locked.open).first().click(),
}));

async function openPlan({ home, window }: Screens, tab: keyof typeof ja.plan.tabs): Promise<void> {
  await home.buttonThatSays(ja.plan.open).first().click();
  await window.getByRole('tab').filter({ hasText: ja.plan.tabs[tab] }).click();
}

const plannerField = ({ window }: Screens, field: keyof typeof ja.plan.planner.labels) =>
  window.locator('input').and(window.getByLabel(ja.plan.planner.labels[field]));

const plan: readonly ScreenState[] = [
  { name: 'plan-cards', sample: 'adult', open: (screens) => openPlan(screens, 'cards') },
  { name: 'plan-cards-none', sample: 'no-card', open: (screens) => openPlan(screens, 'cards') },
  { name: 'plan-planner', sample: 'adult', open: (screens) => openPlan(screens, 'planner') },
  {
    name: 'plan-planner-complaint',
    sample: 'no-card',
    open: async (screens) => {
      await openPlan(screens, 'planner');
      await plannerField(screens, 'birth').fill('2031/13/14');
      await plannerField(screens, 'issuedOn').fill('2021');
      await screens.window.keyboard.press('Tab');
    },
  },
  {
    name: 'plan-planner-result',
    sample: 'no-card',
    open: async (screens) => {
      await openPlan(screens, 'planner');
      const { planner } = ja.plan;
      await screens.window.getByText(planner.furtherFields).click();
      await plannerField(screens, 'birth').fill('昭和60年11月14日');
      await plannerField(screens, 'issuedOn').fill('2021/11/20');
      await plannerField(screens, 'cardExpiresOn').fill('2031/11/14');
    },
  },
  { name: 'plan-events', sample: 'adult', open: (screens) => openPlan(screens, 'events') },
  ...(['moved', 'married', 'abroad', 'lost', 'expired', 'card-renewal', 'turning-15'] as const).map(
    (event) => ({
      name: `plan-event-${event}`,
      sample: 'adult' as const,
      open: async (screens: Screens) => {
        await openPlan(screens, 'events');
        await screens.home.buttonThatSays(ja.lifeEvents.events[event].name).click();
      },
    }),
  ),
  {
    name: 'plan-family-sheet',
    sample: 'adult',
    open: async (screens) => {
      await openPlan(screens, 'cards');
      await screens.plan.field('呼び名').fill('わたし');
      await screens.window.keyboard.press('Enter');
      await screens.plan.button(ja.plan.family.printAll).click();
    },
  },
];

/**
 * Three of the guide's pages by their shape (a day, a telephone number, a table), and every page about a place or a
 * procedure.
 */
const guidePages = [
  'renewal',
  'lost',
  'certificates',
  'card-renewal',
  'hospital',
  'driving',
  'services',
  'office-days',
  'reissue',
  'abroad',
  'combined',
  'baby',
  'which-pin',
] as const;

/** One page, opened from a state that it explains; the search; the contents. */
const guide: readonly ScreenState[] = [
  { name: 'guide', sample: 'no-card', open: ({ guide: page }) => page.open.click() },
  {
    name: 'guide-found',
    sample: 'no-card',
    open: async ({ guide: page }) => {
      await page.open.click();
      await page.search.fill('ひっこし');
      await page.found.waitFor();
    },
  },
  {
    name: 'guide-nothing-found',
    sample: 'no-card',
    open: async ({ guide: page }) => {
      await page.open.click();
      await page.search.fill('xyz');
    },
  },
  ...guidePages.map((topic) => ({
    name: `guide-${topic}`,
    sample: 'adult' as const,
    open: async ({ guide: page, home }: Screens) => {
      await page.open.click();
      await home.button(ja.guideLinks.titles[topic]).click();
    },
  })),
];

const elsewhere: readonly ScreenState[] = [
  {
    name: 'elsewhere',
    sample: 'adult',
    open: async ({ home, certificate }) => {
      await home.openDetails('auth');
      await certificate.open('overview');
      await home.buttonThatSays(ja.elsewhere.open).click();
      await home.button(ja.elsewhere.official.software).waitFor();
    },
  },
];

const dialogs: readonly ScreenState[] = [
  { name: 'settings', sample: 'adult', open: ({ home }) => home.button(actions.settings).click() },
  {
    name: 'about',
    sample: 'adult',
    open: async ({ home }) => {
      await home.button(actions.settings).click();
      await home.buttonThatSays(ja.about.open).click();
    },
  },
  {
    name: 'logs',
    sample: 'adult',
    open: async ({ home }) => {
      await home.button(actions.settings).click();
      await home.buttonThatSays(ja.logs.open).click();
    },
  },
  { name: 'samples', sample: 'adult', open: ({ home }) => home.button(ja.samples.change).click() },
];

/** Every screen, dialog and state, by topic. A new one needs one line and is then in all checks and pictures. */
/** The check of a sample's card on the machine that runs the tests, with the report unfolded. */
const check = (sample: SampleId): ScreenState => ({
  name: `check-${sample}`,
  sample,
  open: async ({ window }) => {
    await window.getByRole('button', { name: ja.home.entries.doctor }).click();
    await window.getByText(doctorWords.report.show).click();
  },
});

const doctor: readonly ScreenState[] = [
  check('no-card'),
  {
    name: 'dictionary',
    sample: 'adult',
    open: async ({ guide: pages }) => {
      await pages.open.click();
      await pages.search.fill('ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS EI123-2008');
    },
  },
];

/** Examines a file with the name of its fixture; then its signatures are there. */
const lookedAt = (name: string, fixture: Exclude<keyof SignedFixture, 'content'>): ScreenState => ({
  name,
  sample: 'adult',
  open: async ({ window }) => {
    await window.getByRole('button', { name: ja.home.entries.check }).click();
    const folder = mkdtempSync(join(tmpdir(), 'shomei-screens-'));
    // The test's machine may have no Japanese locale, and then Chromium has no names with such letters.
    const path = signedFixtures(folder)[fixture];
    const plain = join(folder, `document${extname(path)}`);
    copyFileSync(path, plain);
    await window.locator('input[type=file]').setInputFiles(plain);
    await window.getByRole('button', { name: documents.check.again }).waitFor();
  },
});

const signedFiles: readonly ScreenState[] = [
  {
    name: 'check-choose',
    sample: 'adult',
    open: async ({ window }) => {
      await window.getByRole('button', { name: ja.home.entries.check }).click();
      await window.locator('input[type=file]').waitFor({ state: 'attached' });
    },
  },
  lookedAt('check-added-later', 'added'),
  lookedAt('check-detached', 'detached'),
];

/** The screen for signing, reached as a holder reaches it after seeing the certificate. */
const openSigning = async ({ home, password, window }: Screens): Promise<SignScreen> => {
  await home.askForPassword();
  await password.send('ABC123');
  await home.openDetails('sign');
  await window.getByRole('button', { name: actions.sign }).click();
  return new SignScreen(window);
};

/** A file that can be signed, and one that cannot. */
function filesToSign(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-screens-'));
  const paths = ['deed.pdf', 'broken.pdf'].map((name) => join(folder, name));
  for (const path of paths)
    writeFileSync(path, path.endsWith('broken.pdf') ? smallPdf.subarray(0, -30) : smallPdf);
  return paths;
}

const signing: readonly ScreenState[] = [
  {
    name: 'sign-first',
    sample: 'adult',
    open: ({ home }) => home.button(ja.home.entries.sign).click(),
  },
  { name: 'sign-choose', sample: 'adult', open: async (screens) => void (await openSigning(screens)) },
  {
    name: 'sign-chosen',
    sample: 'adult',
    open: async (screens) => {
      const screen = await openSigning(screens);
      await screen.choose(...filesToSign());
      await screen.files.getByText('PDF が壊れています').waitFor();
    },
  },
  {
    name: 'sign-placed',
    sample: 'adult',
    open: async (screens) => {
      const screen = await openSigning(screens);
      await screen.choose(...filesToSign().slice(0, 1));
      await screen.choosePlace();
      await screen.place.getByText('電子署名').waitFor();
    },
  },
  {
    name: 'sign-done',
    sample: 'adult',
    open: async (screens) => {
      const screen = await openSigning(screens);
      await screen.choose(...filesToSign().slice(0, 1));
      await screen.sign('ABC123');
      await screen.result.waitFor();
    },
  },
];

/** What stands over everything while the program ends. It stays, so each is a topic of its own. */
const ending = (name: string, change: LastChange): readonly ScreenState[] => [
  {
    name: `ending-${name}`,
    sample: 'adult',
    open: async (screens) => {
      await tellEnding(screens, change);
      await screens.window.getByRole('dialog').waitFor();
    },
  },
];

export const allScreens: Readonly<Record<string, readonly ScreenState[]>> = {
  home: homes,
  password: passwordDialog,
  certificate: certificateScreens,
  'pin-change': pinChange,
  locked,
  plan,
  guide,
  elsewhere,
  doctor,
  check: signedFiles,
  sign: signing,
  dialogs,
  'ending, busy': ending('busy', { pin: 'auth', state: 'under-way' }),
  'ending, outcome': ending('outcome', { pin: 'sign', state: 'unknown' }),
};
