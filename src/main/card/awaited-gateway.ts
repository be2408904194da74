import { type CardGateway, TransportFault } from './card-gateway.ts';

/**
 * Readers whose part of the program is still loading: requests wait until it is there. If it cannot be loaded, a part
 * of the program is missing.
 */
export function awaitedGateway(coming: Promise<CardGateway>): CardGateway {
  return {
    watch: (listener) => {
      let isWatched = true;
      let end = (): void => undefined;
      coming.then(
        (gateway) => {
          if (!isWatched) return;
          end = gateway.watch(listener);
          // The first report may have been the last one wanted.
          if (!isWatched) end();
        },
        () => isWatched && listener({ service: 'failed', reason: 'part-missing' }),
      );
      return () => {
        isWatched = false;
        end();
      };
    },
    withCard: async (reader, use) => {
      const gateway = await coming.catch(() => {
        throw new TransportFault('service-part-missing', 'not loaded');
      });
      return gateway.withCard(reader, use);
    },
    plugOf: (reader) =>
      coming.then(
        (gateway) => gateway.plugOf(reader),
        () => undefined,
      ),
    refresh: () =>
      void coming.then(
        (gateway) => gateway.refresh(),
        () => undefined,
      ),
    close: () =>
      coming.then(
        (gateway) => gateway.close(),
        () => undefined,
      ),
  };
}
