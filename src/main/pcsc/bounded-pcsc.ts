import { ContextLanes } from './context-lanes.ts';
import { Disposition, INFINITE, type PcscApi, type PcscHandle } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { settlesWithin } from './waiting.ts';

/** How long to wait for each kind of call, in milliseconds. */
export type CallLimits = {
  /** Calls that the service answers by itself. */
  readonly service: number;
  /** Calls that wait for a reader to power a card, or for the transaction of another program. */
  readonly card: number;
  /** One command. The slowest of this card, a signature, takes a second or two. */
  readonly command: number;
  /** Somebody at the reader's own keys: at most 30 s for each of eight digits. */
  readonly person: number;
};

export const CALL_LIMITS: CallLimits = { service: 4_000, card: 10_000, command: 10_000, person: 250_000 };

/** PC/SC whose calls all end. A call that does not come back within its limit has the code `noAnswer`. */
export interface BoundedPcsc extends PcscApi {
  /** A control code at which a person uses the reader's own keys. */
  controlForPerson: PcscApi['control'];
  /** Resolves when no call of this context is running in the library any more, however long that takes. */
  atRest(context: PcscHandle): Promise<void>;
}

const NO_ANSWER = { code: Scard.noAnswer } as const;

/**
 * Gives every call its limit, and returns what comes late: contexts, connections. While an establishContext is
 * running, no second one is begun, because pcsc-lite admits one at a time. The bytes of a command are copied for the
 * call, so that a caller who gave up may wipe its own.
 */
export function boundedPcsc(pcsc: PcscApi, limits: CallLimits = CALL_LIMITS): BoundedPcsc {
  const lanes = new ContextLanes();
  const { service, card: forCard, command: forCommand, person } = limits;
  return {
    ...pcsc,
    ...boundedContexts(pcsc, lanes, service),
    ...boundedCards(pcsc, lanes, { service, card: forCard, command: forCommand, person }),
    atRest: (context) => lanes.atRest(context),
  };
}

function boundedContexts(pcsc: PcscApi, lanes: ContextLanes, limit: number) {
  /** The establishContext that is running. */
  let establishing: Promise<void> | undefined;
  const establish = async (): Promise<Awaited<ReturnType<PcscApi['establishContext']>>> => {
    const late = { ...NO_ANSWER, context: 0 };
    for (let before = establishing; before; before = establishing)
      if (!(await settlesWithin(before, limit))) return late;
    const called = pcsc.establishContext();
    const isBack = (): void => void (establishing = undefined);
    establishing = called.then(isBack, isBack);
    if (await settlesWithin(called, limit)) return called;
    const giveBack = async (): Promise<void> => {
      const { code, context } = await called;
      if (code === Scard.success) await pcsc.releaseContext(context);
    };
    giveBack().catch(() => undefined);
    return late;
  };
  return {
    establishContext: establish,
    releaseContext: (context) => lanes.letGo(context, limit, () => pcsc.releaseContext(context)),
    listReaders: (context) =>
      lanes.ask(context, limit, () => pcsc.listReaders(context), { ...NO_ANSWER, readers: [] }),
    deviceInstance: (context, reader) =>
      lanes.ask(context, limit, () => pcsc.deviceInstance(context, reader), { ...NO_ANSWER, instance: '' }),
    getStatusChange: (context, timeout, readers) => {
      const call = () => pcsc.getStatusChange(context, timeout, readers);
      const patience = timeout >= INFINITE ? INFINITE : timeout + limit;
      return lanes.ask(context, patience, call, { ...NO_ANSWER, states: [] });
    },
    atr: (context, reader) =>
      lanes.ask(context, limit, () => pcsc.atr(context, reader), { ...NO_ANSWER, atr: new Uint8Array() }),
    // It is sent while another call of the context is running; that is its purpose.
    cancel: async (context) => {
      const called = pcsc.cancel(context);
      return (await settlesWithin(called, limit)) ? called : Scard.noAnswer;
    },
  } satisfies Partial<PcscApi>;
}

function boundedCards(pcsc: PcscApi, lanes: ContextLanes, limits: CallLimits) {
  const contexts = new Map<PcscHandle, PcscHandle>();
  const contextOf = (card: PcscHandle): PcscHandle => contexts.get(card) ?? card;
  const controlWithin =
    (limit: number): PcscApi['control'] =>
    (card, code, input, output) =>
      lanes.ask(contextOf(card), limit, () => pcsc.control(card, code, input, output), {
        ...NO_ANSWER,
        length: 0,
      });
  return {
    connect: async (context, reader) => {
      const call = () => pcsc.connect(context, reader);
      const late = { ...NO_ANSWER, card: 0, protocol: 0 };
      const answer = await lanes.ask(context, limits.card, call, late, ({ code, card }) =>
        code === Scard.success ? pcsc.disconnect(card, Disposition.leave) : undefined,
      );
      if (answer.code === Scard.success) contexts.set(answer.card, context);
      return answer;
    },
    reconnect: (card) =>
      lanes.ask(contextOf(card), limits.card, () => pcsc.reconnect(card), { ...NO_ANSWER, protocol: 0 }),
    beginTransaction: (card) =>
      lanes.ask(
        contextOf(card),
        limits.card,
        () => pcsc.beginTransaction(card),
        Scard.noAnswer,
        (code) => (code === Scard.success ? pcsc.endTransaction(card, Disposition.leave) : undefined),
      ),
    endTransaction: (card, disposition) =>
      lanes.letGo(contextOf(card), limits.service, () => pcsc.endTransaction(card, disposition)),
    disconnect: (card, disposition) => {
      const context = contextOf(card);
      contexts.delete(card);
      return lanes.letGo(context, limits.service, () => pcsc.disconnect(card, disposition));
    },
    transmit: (card, protocol, command, response) => {
      const sent = command.slice();
      const call = () => pcsc.transmit(card, protocol, sent, response).finally(() => sent.fill(0));
      const late = { ...NO_ANSWER, length: 0 };
      return lanes.ask(contextOf(card), limits.command, call, late, () => response.fill(0));
    },
    connectReader: async (context, reader) => {
      const call = () => pcsc.connectReader(context, reader);
      const late = { ...NO_ANSWER, card: 0 };
      const answer = await lanes.ask(context, limits.service, call, late, ({ code, card }) =>
        code === Scard.success ? pcsc.disconnect(card, Disposition.leave) : undefined,
      );
      if (answer.code === Scard.success) contexts.set(answer.card, context);
      return answer;
    },
    attribute: (card, id, output) => {
      const call = () => pcsc.attribute(card, id, output);
      return lanes.ask(contextOf(card), limits.service, call, { ...NO_ANSWER, length: 0 });
    },
    control: controlWithin(limits.service),
    controlForPerson: controlWithin(limits.person),
  } satisfies Partial<BoundedPcsc>;
}
