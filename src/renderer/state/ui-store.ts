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
  /** The user's name for it; empty if there is none. */
  readonly label: string;
  readonly kind: CertificateKind;
  readonly generation?: GenerationId;
  readonly issuedOn: JstDay;
  readonly expiresOn: JstDay;
  readonly cardExpiresOn: JstDay | undefined;
  /** Computed by the rules, not read from a certificate. */
  readonly isComputed: boolean;
};

/** The planner's fields as they were typed. They end with the screen and are kept nowhere. */
export type PlannerDraft = {
  readonly kind: CertificateKind;
  readonly texts: Readonly<Record<PlanField, string>>;
};

/** What the user has begun on the screen of dates and plans. It is still there on the way back from the guide. */
type PlanWork = { readonly draft?: PlannerDraft; readonly event?: LifeEvent | undefined };

/** A screen or dialog about a card has that card's id, so that it ends with the card. */
export type Screen =
  | { readonly name: 'home' }
  | {
      readonly name: 'guide';
      /** The open page, or none for the contents. Inside it, the section to begin with. */
      readonly topic?: GuideTopicId | undefined;
      readonly section?: string | undefined;
      /** The screen from which the guide was opened, to go back to. */
      readonly from: Exclude<Screen, { name: 'guide' }>;
    }
  | { readonly name: 'certificate'; readonly cardId: string; readonly kind: CertificateKind }
  /** It outlives its card, because it has to tell the outcome of the change. */
  | {
      readonly name: 'pin-change';
      readonly cardId: string;
      readonly pin: ChangeablePin;
      readonly startAt: 'which' | 'current';
    }
  | { readonly name: 'locked'; readonly cardId: string }
  /** What stands between a card and the program, layer by layer. */
  | { readonly name: 'doctor' }
  /** It outlives its card, because it tells which files are signed. */
  | { readonly name: 'sign'; readonly cardId: string }
  /** The card in other programs. It needs no card. */
  | { readonly name: 'elsewhere' }
  /** It needs no card. The examined file ends with the screen. */
  /** The file to begin with, if there is one already. The screen closes it. */
  | { readonly name: 'check'; readonly file?: OpenedFile | undefined }
  | PlanPage;

/** It needs no card. With `sheet`, it is the page that is printed from it. */
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
  /** The outcome of an action whose own dialog has gone with the card. */
  | { readonly name: 'problem'; readonly error: AppError };

type Ui = {
  readonly screen: Screen;
  readonly dialog: OpenDialog | null;
  /** This page has asked for a change of a PIN and will tell its outcome. */
  readonly isChanging: boolean;
  /** What the live region says. A new number makes the same text heard again. */
  readonly announcement: { readonly number: number; readonly text: string };
};

/** What has been begun there stays as long as the screen does, also while the guide is in front of it. */
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
  /** @param startAt `current` if it is clear which PIN is meant */
  showPinChange: (cardId: string, pin: ChangeablePin, startAt: 'which' | 'current') =>
    store.setState({ screen: { name: 'pin-change', cardId, pin, startAt } }),
  /** Opens the guide, or another page of it. `leaveGuide` leads back to where it was opened. */
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
  /** @param tab where the user comes back to from the sheet */
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
