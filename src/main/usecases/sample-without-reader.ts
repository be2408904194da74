import type { SessionStore } from '../state/session-store.ts';
import type { CardSource } from './card-source.ts';

/** Puts a sample card in once it is known that the machine has no reader, so that there is something to try. */
export function sampleWithoutReader(store: SessionStore, source: CardSource): void {
  const look = (): void => {
    const { sample, service, readers } = store.snapshot();
    if (service.state === 'starting') return;
    stop();
    if (sample === null && readers.length === 0) source.show('adult');
  };
  const stop = store.subscribe(look);
  look();
}
