import { presentError, type Platform } from '../../shared/messages/error-messages.ts';
import { plainText } from '../../shared/messages/markup.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import { standingOf } from '../parts/standing.tsx';
import { isReading, shownCard, type ShownCard } from './selectors.ts';

/** `event` is the same as long as nothing happened that is worth telling anew. */
export type Announcement = { readonly event: string; readonly text: string };

