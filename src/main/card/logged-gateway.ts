import type { LogEntry } from '../../shared/model/log.ts';
import { redactAnswer, redactCommand } from './iso7816/redact.ts';
import { type CardGateway, type CardTransport, type GatewayStatus, TransportFault } from './card-gateway.ts';

type Write = (entry: LogEntry) => void;

/** The same readers. The exchange with their cards is logged in redacted form. */
export function loggedGateway(gateway: CardGateway, write: Write): CardGateway {
  return {
    watch: (listener) =>
      gateway.watch((status) => {
        write(entryOf(status));
        listener(status);
      }),
    withCard: async (reader, use) => {
      try {
        return await gateway.withCard(reader, (card) => use(loggedTransport(card, write)));
      } catch (thrown) {
        if (thrown instanceof TransportFault)
          write({ type: 'fault', reason: thrown.reason, ...(thrown.detail && { detail: thrown.detail }) });
        throw thrown;
      }
    },
    plugOf: (reader) => gateway.plugOf(reader),
    refresh: () => gateway.refresh(),
    close: () => gateway.close(),
  };
}

function loggedTransport(card: CardTransport, write: Write): CardTransport {
  return {
    get longestRead() {
      return card.longestRead;
    },
    get shortFileIds() {
      return card.shortFileIds;
    },
    transmit: async (command) => {
      // Logged before it is sent: the sender of a PIN wipes the command as soon as the answer is there.
      const redacted = redactCommand(command);
      const answer = await card.transmit(command);
      write({ type: 'exchange', command: redacted, answer: redactAnswer(answer) });
      return answer;
    },
    powerOffAtEnd: () => card.powerOffAtEnd(),
    // What a person enters on the reader's own keys does not pass here, so there is nothing to log.
    pinPad: () => card.pinPad(),
  };
}

function entryOf(status: GatewayStatus): LogEntry {
  if (status.service !== 'running') {
    const state = status.service === 'failed' ? status.reason : status.service;
    return { type: 'service', state, readers: 0, cards: 0 };
  }
  const cards = status.readers.filter(({ card }) => card !== 'none').length;
  return { type: 'service', state: 'running', readers: status.readers.length, cards };
}
