import type { ApplicationProfile } from '../../../shared/generations/card-profile.ts';
import type { CardTransport } from '../card-gateway.ts';
import { SelectedApplication } from '../iso7816/selected-application.ts';

/** An application's AID in the form in which it is sent. */
export const aidOf = ({ aid }: ApplicationProfile): Uint8Array =>
  Uint8Array.from(aid.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** Selects an application of a profile; undefined if the card has none such. */
export const selectApplication = (
  card: CardTransport,
  application: ApplicationProfile,
): Promise<SelectedApplication | undefined> => SelectedApplication.select(card, aidOf(application));
