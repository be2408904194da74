import type { CardProfile, IdentifyingApplication } from '../../../shared/generations/card-profile.ts';
import { generations } from '../../../shared/generations/generations.ts';
import type { CardKind } from '../../../shared/model/card.ts';
import type { FamilyCard } from '../card-family.ts';
import type { CardTransport } from '../card-gateway.ts';
import { SelectedApplication } from '../iso7816/selected-application.ts';
import { UnexpectedStatus } from '../iso7816/unexpected-status.ts';
import { aidOf } from './aid.ts';

const LABEL_BYTES = 32;

/** Asks for the applications of one generation after the other. */
export async function myNumberCard(card: CardTransport): Promise<FamilyCard | undefined> {
  for (const profile of generations) {
    const application = await selectFirst(card, profile);
    if (application)
      return { kind: await kindOf(application, profile.applications[0]), profile, application };
  }
  return undefined;
}

/**
 * The application that makes a card one of this generation. Cards, tags and phones refuse a missing application in
 * many ways, so any refusal means another card. There is one exception: if the card has the application with the
 * card's own record, which no other card has, it is a card of this generation in trouble.
 */
async function selectFirst(
  card: CardTransport,
  { applications }: CardProfile,
): Promise<SelectedApplication | undefined> {
  const outcome = await SelectedApplication.ask(card, aidOf(applications[0]));
  if (outcome.state === 'selected') return outcome.application;
  const own = applications.find(({ cardRecord }) => cardRecord);
  if (outcome.state === 'not-there' || !own) return undefined;
  const isInTrouble = (await SelectedApplication.ask(card, aidOf(own))).state === 'selected';
  if (isInTrouble) throw new UnexpectedStatus('select-application', outcome.statusWord);
  return undefined;
}

/** Tells the carriers of the application apart by the label at the start of the token information. */
async function kindOf(
  application: SelectedApplication,
  { token }: IdentifyingApplication,
): Promise<CardKind> {
  try {
    const outcome = await application.readStart(token.file, LABEL_BYTES, 'read-token-information');
    return (outcome.state === 'read' ? token.kinds[labelIn(outcome.bytes)] : undefined) ?? token.otherwise;
  } catch (thrown) {
    if (thrown instanceof UnexpectedStatus) return token.otherwise;
    throw thrown;
  }
}

const labelIn = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, LABEL_BYTES)).replace(/[\0 ]+$/, '');
