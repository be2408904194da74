import { type CardTransport, TransportFault } from '../card/card-gateway.ts';

/** Several times what the slowest card and reader need for all that is read without a PIN. */
const MOST_COMMANDS = 400;
/** Milliseconds: time for all that Home shows, even if each command takes as long as one may. */
const LONGEST = 300_000;

/**
 * The card for one reading as a whole. A reader that answers each command with another piece, or each a little before
 * its limit, would be busy for hours. After the limit it counts as a card that does not answer.
 * @param elapsed milliseconds of a clock that nobody sets
 */
export function limited(
  card: CardTransport,
  { commands = MOST_COMMANDS, elapsed = () => performance.now() } = {},
): CardTransport {
  // Checked, not waited for: a timer for each reading would outlive it by a minute.
  const end = elapsed() + LONGEST;
  let sent = 0;
  return {
    get longestRead() {
      return card.longestRead;
    },
    get shortFileIds() {
      return card.shortFileIds;
    },
    transmit: (command) => {
      sent += 1;
      return sent > commands || elapsed() > end
        ? Promise.reject(new TransportFault('card-not-answering', 'a reading without end'))
        : card.transmit(command);
    },
    powerOffAtEnd: () => card.powerOffAtEnd(),
    pinPad: () => card.pinPad(),
  };
}
