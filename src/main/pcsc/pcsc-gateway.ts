import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { CardLink } from './card-link.ts';
import { CardTurns } from './card-turns.ts';
import type { PcscApi } from './pcsc-api.ts';
import { loadPcsc } from './pcsclite.ts';
import { ReaderWatch } from './reader-watch.ts';

/** How long another program may hold the card before the caller hears that it is in use, in milliseconds. */
const PATIENCE = 10_000;

export type PcscGatewayOptions = {
  readonly load?: () => PcscApi | 'not-installed';
  readonly patience?: number;
  /** Takes one line for each trouble with the service: the call and its code. */
  readonly log?: (line: string) => void;
};

/** The readers of this machine, through PC/SC. */
export function createPcscGateway(options: PcscGatewayOptions = {}): CardGateway {
  const { load = loadPcsc, patience = PATIENCE, log = () => undefined } = options;
  const watch = new ReaderWatch({ load, log });
  const turns = new CardTurns(patience);
  let isClosed = false;
  return {
    watch: (listener) => watch.watch(listener),
    withCard: async (reader, use) => {
      if (isClosed) throw new TransportFault('closed');
      const pcsc = load();
      if (pcsc === 'not-installed') throw new TransportFault('service-gone', 'no PC/SC library');
      return turns.take(reader, new CardLink(pcsc, reader), use);
    },
    refresh: () => watch.refresh(),
    close: () => {
      isClosed = true;
      return watch.close();
    },
  };
}
