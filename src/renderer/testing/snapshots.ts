import type { AppError } from '../../shared/model/app-error.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardView, ReaderSlot } from '../../shared/model/card.ts';
import { NO_POLICY } from '../../shared/model/policy.ts';
import { NOW } from '../../shared/testing/card-views.ts';

export const CARD_ID = 'card-1';
const READER = 'Sony RC-S300';

export const withSlot = (slot: ReaderSlot, part: Partial<AppSnapshot> = {}): AppSnapshot => ({
  revision: 1,
  asOf: NOW,
  builtAfter: null,
  service: { state: 'running' },
  readers: [{ name: READER, slot }],
  chosenReader: null,
  sample: null,
  settings: { language: 'ja', theme: 'light', textScale: 100, readings: false, log: false },
  policy: NO_POLICY,
  reminders: [],
  notices: [],
  lastChange: null,
  isEnding: false,
  ...part,
});

export const withCard = (view: CardView, part: Partial<AppSnapshot> = {}): AppSnapshot =>
  withSlot({ state: 'card', cardId: CARD_ID, card: view }, part);

export const withFailure = (error: AppError, part: Partial<AppSnapshot> = {}): AppSnapshot =>
  withSlot({ state: 'failed', cardId: CARD_ID, error }, part);

export const withoutReaders = (
  service: AppSnapshot['service'],
  part: Partial<AppSnapshot> = {},
): AppSnapshot => withSlot({ state: 'empty' }, { service, readers: [], ...part });
