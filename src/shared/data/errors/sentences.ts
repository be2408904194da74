import type { ErrorEntry } from './entry.ts';

type Sentence = readonly [phrase: string, cause: ErrorEntry['cause']];

const from = (source: string, sentences: readonly Sentence[]): readonly ErrorEntry[] =>
  sentences.map(([phrase, cause]) => ({
    codes: [],
    phrases: [phrase],
    cause,
    certainty: 'documented',
    source,
  }));

/**
 * What PC/SC says in words: programs print the sentence and often leave the number out. Sentences that other programs say of
 * other things ("Access denied.") are not here.
 */
export const pcscSentences: readonly ErrorEntry[] = [
  ...from('Windows SDK, winerror.h', [
    ['The Smart Card Resource Manager is not running', 'service-stopped'],
    ['The Smart Card Resource Manager has shut down', 'service-stopped'],
    ['The Smart Card Resource Manager is too busy', 'service-full'],
    ['The smart card cannot be accessed because of other connections outstanding', 'card-in-use'],
    ['The operation requires a Smart Card, but no Smart Card is currently in the device', 'no-card'],
    ['The smart card has been removed, so that further communication is not possible', 'card-taken-early'],
    ['The smart card has been reset, so any shared state information is invalid', 'card-in-use'],
    ['The smart card is not responding to a reset', 'card-mute'],
    ['Power has been removed from the smart card', 'card-mute'],
    ['The reader cannot communicate with the smart card, due to ATR', 'card-mute'],
    ['Cannot find a smart card reader', 'no-usb-reader'],
    ['The specified reader name is not recognized', 'reader-went-away'],
    ['The specified reader is not currently available for use', 'reader-went-away'],
    ['The card cannot be accessed because the wrong PIN was presented', 'pin-wrong'],
    ['because the maximum number of PIN entry attempts has been reached', 'pin-locked'],
    ['The action was cancelled by the user', 'cancelled'],
  ]),
  ...from('Windows in Japanese, the same messages', [
    ['スマートカードリソースマネージャ', 'service-stopped'],
    ['スマートカードリーダーが見つかりません', 'no-usb-reader'],
  ]),
  ...from('pcsc-lite, pcsc_stringify_error', [
    ['Sharing violation', 'card-in-use'],
    ['No smart card inserted', 'no-card'],
    ['SCardEstablishContext: Access denied', 'access-refused'],
    ['SCardConnect: Access denied', 'card-access-refused'],
    ['Unknown reader specified', 'reader-went-away'],
    ['Reader is unavailable', 'reader-went-away'],
    ['Card is unresponsive', 'card-mute'],
    ['Card is unpowered', 'card-mute'],
    ['Card was removed', 'card-taken-early'],
    ['Card was reset', 'card-in-use'],
    ['RPC transport error', 'service-went-away'],
  ]),
];
