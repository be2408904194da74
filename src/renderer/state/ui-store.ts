import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LifeEvent } from '../../shared/domain/life-event.ts';
import type { PlanField } from '../../shared/domain/planner.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { GenerationId } from '../../shared/generations/kinds.ts';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import type { GuideTopicId } from '../../shared/model/guide-topic.ts';
import type { OpenedFile } from '../../shared/model/opened-file.ts';
import type { ChangeablePin } from '../../shared/model/pin.ts';
import type { JstDay } from '../../shared/model/time.ts';

export type PlanTab = 'cards' | 'planner' | 'events';

/** What a printed sheet says of one certificate. Days are days in Japan. */
export type SheetEntry = {
  /** What the user called it; empty without a name. */
  readonly label: string;
  readonly kind: CertificateKind;
  readonly generation?: GenerationId;
  readonly issuedOn: JstDay;
  readonly expiresOn: JstDay;
  readonly cardExpiresOn: JstDay | undefined;
  /** Worked out by the rules, not read from a certificate. */
  readonly isComputed: boolean;
};

/** What stands in the planner's fields, as it was typed. Ends with the screen and is kept nowhere. */
export type PlannerDraft = {
  readonly kind: CertificateKind;
  readonly texts: Readonly<Record<PlanField, string>>;
};

/** What has been begun on the screen of dates and plans; there still when one comes back from the guide. */
type PlanWork = { readonly draft?: PlannerDraft; readonly event?: LifeEvent | undefined };

/** A screen or dialog about a card carries that card's id, so that it ends with the card. */
export type Screen =
  | { readonly name: 'home' }
  | {
      readonly name: 'guide';
      /** The page that is open, or none for the contents; inside it, the section to begin with. */
      readonly topic?: GuideTopicId | undefined;
      readonly section?: string | undefined;
      /** Where the guide was opened, to go back to. */
      readonly from: Exclude<Screen, { name: 'guide' }>;
    }
  | { readonly name: 'certificate'; readonly cardId: string; readonly kind: CertificateKind }
  /** Outlives its card, because it has to tell what became of the change. */
  | {
      readonly name: 'pin-change';
      readonly cardId: string;
      readonly pin: ChangeablePin;
      readonly startAt: 'which' | 'current';
    }
  | { readonly name: 'locked'; readonly cardId: string }
  /** What stands between a card and the program, layer by layer. */
  | { readonly name: 'doctor' }
  /** Outlives its card, too: it tells which files are signed. */
  | { readonly name: 'sign'; readonly cardId: string }
  /** The card in other programs; needs no card. */
  | { readonly name: 'elsewhere' }
  /** Needs no card. What is looked at there ends with the screen. */
  /** With the file to begin with, if there is one already: it closes it. */
  | { readonly name: 'check'; readonly file?: OpenedFile | undefined }
  | PlanPage;

/** Needs no card. With `sheet`, the page that is printed from it. */
export type PlanPage = PlanWork & {
  readonly name: 'plan';
  readonly tab: PlanTab;
  readonly sheet?: readonly SheetEntry[] | undefined;
};

export type OpenDialog =
  | { readonly name: 'settings' }
  | { readonly name: 'about' }
  | { readonly name: 'logs' }
  | { readonly name: 'sample' }
  | { readonly name: 'signature-password'; readonly cardId: string }
  /** The outcome of something whose own dialog is gone, because the card is. */
  | { readonly name: 'problem'; readonly error: AppError };

type Ui = {
  readonly screen: Screen;
  readonly dialog: OpenDialog | null;
  /** A change of a PIN was asked for by this very page, which will tell what came of it. */
  readonly isChanging: boolean;
  /** What the live region says; the number makes a repeated text heard again. */
  readonly announcement: { readonly number: number; readonly text: string };
};

/** What has been begun there stays as long as the screen does, with the guide in front of it, too. */
const planWith =
  (change: Partial<PlanPage>) =>
  ({ screen }: Ui): Partial<Ui> => {
    const behind = screen.name === 'guide' ? screen.from : screen;
    const before: PlanPage = behind.name === 'plan' ? behind : { name: 'plan', tab: 'cards' };
    return { screen: { ...before, ...change } };
  };

const start: Ui = {
  screen: { name: 'home' },
  dialog: null,
  isChanging: false,
  announcement: { number: 0, text: '' },
};
const store = createStore<Ui>(() => start);

export const ui = {
  showHome: () => store.setState({ screen: start.screen }),
  showCertificate: (cardId: string, kind: CertificateKind) =>
    store.setState({ screen: { name: 'certificate', cardId, kind } }),
  /** @param startAt `current` where it is clear which PIN is meant */
  showPinChange: (cardId: string, pin: ChangeablePin, startAt: 'which' | 'current') =>
    store.setState({ screen: { name: 'pin-change', cardId, pin, startAt } }),
  /** Opens the guide, or another page of it; `leaveGuide` leads back to where it was opened. */
  showGuide: (topic?: GuideTopicId, section?: string) =>
    store.setState(({ screen }) => ({
      screen: { name: 'guide', topic, section, from: screen.name === 'guide' ? screen.from : screen },
    })),
  leaveGuide: () =>
    store.setState(({ screen }) => ({ screen: screen.name === 'guide' ? screen.from : screen })),
  showDoctor: () => store.setState({ screen: { name: 'doctor' } }),
  showCheck: (file?: OpenedFile) => store.setState({ screen: { name: 'check', file } }),
  showElsewhere: () => store.setState({ screen: { name: 'elsewhere' } }),
  showLocked: (cardId: string) => store.setState({ screen: { name: 'locked', cardId } }),
  showSign: (cardId: string) => store.setState({ screen: { name: 'sign', cardId } }),
  showPlan: (tab: PlanTab) => store.setState(planWith({ tab, sheet: undefined })),
  /** @param tab where one comes back to from the sheet */
  showSheet: (tab: PlanTab, sheet: readonly SheetEntry[]) => store.setState(planWith({ tab, sheet })),
  keepPlanWork: (work: PlanWork) => store.setState(planWith(work)),
  openDialog: (dialog: OpenDialog) => store.setState({ dialog }),
  closeDialog: () => store.setState({ dialog: null }),
  setChanging: (isChanging: boolean) => store.setState({ isChanging }),
  announce: (text: string) =>
    store.setState(({ announcement }) => ({ announcement: { number: announcement.number + 1, text } })),
  reset: () => store.setState(start),
};

export const useUi = <T>(select: (state: Ui) => T): T => useStore(store, select);
