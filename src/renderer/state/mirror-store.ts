import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RendererApi } from '../../shared/ipc/api.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { reportFault } from './report-fault.ts';

type Mirror = {
  /** Main's newest snapshot that arrived here; null until the first. */
  readonly snapshot: AppSnapshot | null;
  /** Why there is not even a first snapshot. */
  readonly failure: AppError | null;
};

const empty: Mirror = { snapshot: null, failure: null };
const store = createStore<Mirror>(() => empty);

/**
 * Copies main's snapshot into this window from now on. It subscribes first and then asks once, so that no change is
 * lost between the two, and keeps the higher revision. Nothing else writes the mirror.
 * @returns a function that ends it and empties the mirror
 */
export function startMirror(api: RendererApi): () => void {
  let isOver = false;
  const accept = (next: AppSnapshot) => {
    if (isOver || next.revision <= (store.getState().snapshot?.revision ?? -Infinity)) return;
    store.setState({ snapshot: next, failure: null });
  };
  const refuse = (failure: AppError) => {
    if (!isOver && !store.getState().snapshot) store.setState({ failure });
  };
  const stopFollowing = follow(api, accept, refuse);
  return () => {
    isOver = true;
    stopFollowing();
    store.setState(empty);
  };
}

/** Without a usable answer, whatever the cause, there is nothing else to show. */
function follow(
  api: RendererApi,
  accept: (next: AppSnapshot) => void,
  refuse: (failure: AppError) => void,
): () => void {
  const failed = (thrown: unknown) =>
    void reportFault(thrown).then((incident) => refuse({ code: 'internal', incident }));
  try {
    const unsubscribe = api.app.onChanged(accept);
    api.app.snapshot().then((first) => (first.ok ? accept(first.value) : refuse(first.error)), failed);
    return unsubscribe;
  } catch (thrown) {
    failed(thrown);
    return () => undefined;
  }
}

/** What the mirror holds, for components. */
export const useMirror = <T>(select: (mirror: Mirror) => T): T => useStore(store, select);
