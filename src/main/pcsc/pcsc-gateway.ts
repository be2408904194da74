import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { type BoundedPcsc, boundedPcsc, CALL_LIMITS, type CallLimits } from './bounded-pcsc.ts';
import { CardLink } from './card-link.ts';
import { CardTurns } from './card-turns.ts';
import type { PcscApi } from './pcsc-api.ts';
import { type LoadedPcsc, loadPcsc, type UnloadedPcsc } from './pcsclite.ts';
import { readerPlug } from './reader-plug.ts';
import { ReaderSizes } from './reader-sizes.ts';
import { ReaderWatch } from './reader-watch.ts';
import { mostHeldUp } from './thread-pool.ts';
import { settlesWithin } from './waiting.ts';

export type PcscGatewayOptions = {
  readonly load?: () => LoadedPcsc;
  /** How long to wait for calls. `card` is also how long another program may hold the card. */
  readonly limits?: Partial<CallLimits & { readonly closing: number }>;
  /** Gets one line for each trouble with the service: the call and its code. */
  readonly log?: (line: string) => void;
};

/** The readers of this machine, through PC/SC. */
export function createPcscGateway(options: PcscGatewayOptions = {}): CardGateway {
  const { load = loadPcsc, log = () => undefined } = options;
  const limits = { ...CALL_LIMITS, closing: CLOSING, ...options.limits };
  const loadBounded = onceForEach(load, limits);
  const watch = new ReaderWatch({ load: loadBounded, log });
  const turns = new CardTurns(limits.card, mostHeldUp());
  const sizes = new ReaderSizes();
  let isClosed = false;
  return {
    watch: (listener) => watch.watch(listener),
    withCard: async (reader, use) => {
      if (isClosed) throw new TransportFault('closed');
      const pcsc = loadBounded();
      if (typeof pcsc === 'string') throw new TransportFault(`service-${pcsc}`, 'PC/SC library');
      return turns.take(reader, new CardLink(pcsc, reader, sizes), use);
    },
    plugOf: async (reader) => {
      const pcsc = isClosed ? 'not-installed' : loadBounded();
      return typeof pcsc === 'string' ? undefined : readerPlug(pcsc, reader);
    },
    refresh: () => watch.refresh(),
    close: async () => {
      isClosed = true;
      await settlesWithin(Promise.all([watch.close(), turns.close()]), limits.closing);
    },
  };
}

/** How long a closing gateway waits, in milliseconds. A call that hangs longer ends with the process. */
const CLOSING = 2_000;

/** The same PC/SC keeps the same limits, so that all its users know what hangs in it. */
function onceForEach(load: () => LoadedPcsc, limits: CallLimits): () => BoundedPcsc | UnloadedPcsc {
  let known: { readonly pcsc: PcscApi; readonly bounded: BoundedPcsc } | undefined;
  return () => {
    const pcsc = load();
    if (typeof pcsc === 'string') return pcsc;
    if (known?.pcsc !== pcsc) known = { pcsc, bounded: boundedPcsc(pcsc, limits) };
    return known.bounded;
  };
}
