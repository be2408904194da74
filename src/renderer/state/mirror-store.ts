import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RendererApi } from '../../shared/ipc/contract.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';

type Mirror = {
  /** Main's newest snapshot that arrived here; null until the first. */
  readonly snapshot: AppSnapshot | null;
  /** Why not even a first snapshot could be had. */
  readonly failure: AppError | null;
};

const empty: Mirror = { snapshot: null, failure: null };
const store = createStore<Mirror>(() => empty);

/**
 * Copies main's snapshot into this window from now on: subscribes first and pulls once, so that no change falls
 * between the two, and keeps the higher revision of whatever arrives. The only writer of the mirror.
 * @returns a function that ends it and empties the mirror
 */
export function startMirror(api: RendererApi): () => void {
  let isOver = false;
  const accept = (next: AppSnapshot) => {
    if (isOver || next.revision <= (store.getState().snapshot?.revision ?? -Infinity)) return;
    store.setState({ snapshot: next, failure: null });
  };
  const unsubscribe = api.app.onChanged(accept);
  void api.app.snapshot().then((first) => {
    if (first.ok) accept(first.value);
    else if (!isOver && !store.getState().snapshot) store.setState({ failure: first.error });
  });
  return () => {
    isOver = true;
    unsubscribe();
    store.setState(empty);
  };
}

/** What the mirror holds, for components. */
export const useMirror = <T>(select: (mirror: Mirror) => T): T => useStore(store, select);
