import { selectApplication } from '../iso7816/command.ts';
import { exchange } from '../iso7816/exchange.ts';
import { StatusWord } from '../iso7816/status-word.ts';
import type { CardTransport } from '../card-gateway.ts';
import { UnexpectedStatus } from '../iso7816/unexpected-status.ts';

/** Application identifiers. Always all ten bytes: this card also answers to the beginning of an AID. */
export const aid = {
  /** 公的個人認証AP: both key pairs and their certificates. */
  jpki: Uint8Array.of(0xd3, 0x92, 0xf0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01),
  /** 共通カードAP: the card's serial number, municipality and expiry. */
  common: Uint8Array.of(0xd3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00),
  /** 券面事項入力補助AP. */
  inputSupport: Uint8Array.of(0xd3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08),
} as const;

/**
 * Selects an application. False where the card says in one of the usual ways that it has none of that name:
 * a driving licence, a travel card, a bank card.
 */
export async function select(card: CardTransport, applicationId: Uint8Array): Promise<boolean> {
  const statusWord = await answerToSelect(card, applicationId);
  if (statusWord === StatusWord.ok) return true;
  if (foreign.has(statusWord)) return false;
  throw new UnexpectedStatus('select-application', statusWord);
}

/**
 * The same for the application that makes a card a My Number Card. Cards, tags and phones refuse an application they do
 * not have in many ways, so any refusal means another card – unless it has the 共通カードAP, which no other card has: then
 * it is a My Number Card in trouble.
 */
export async function selectJpki(card: CardTransport): Promise<boolean> {
  const statusWord = await answerToSelect(card, aid.jpki);
  if (statusWord === StatusWord.ok) return true;
  if (foreign.has(statusWord) || (await answerToSelect(card, aid.common)) !== StatusWord.ok) return false;
  throw new UnexpectedStatus('select-application', statusWord);
}

/** The status word that SELECT is answered with. */
async function answerToSelect(card: CardTransport, applicationId: Uint8Array): Promise<number> {
  let { statusWord } = await exchange(card, selectApplication(applicationId));
  // The first command after power-up was seen to fail with 6F00 on one card; a SELECT can be asked twice.
  if (statusWord === StatusWord.noDiagnosis)
    ({ statusWord } = await exchange(card, selectApplication(applicationId)));
  return statusWord;
}

const foreign: ReadonlySet<number> = new Set([
  StatusWord.fileNotFound,
  StatusWord.referenceNotFound,
  StatusWord.instructionNotSupported,
  StatusWord.classNotSupported,
  StatusWord.wrongLength,
  0x6283, // "selected file invalidated"
  0x6999, // "applet select failed", common on Java cards
  0x6a81,
  0x6a86,
  0x6a87,
]);
