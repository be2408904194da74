import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ok, type Result } from '../../shared/model/result.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { adult } from '../../shared/testing/card-views.ts';
import { withCard } from '../testing/snapshots.ts';
import { startMirror, useMirror } from './mirror-store.ts';

const revision = (number: number) => withCard(adult, { revision: number });
const shownRevision = () => renderHook(() => useMirror(({ snapshot }) => snapshot?.revision)).result.current;

let stop = () => {};
afterEach(() => stop());

/** A mirror whose first answer is held back until the test gives it. */
function startHeldBack() {
  const fake = fakeApi(revision(1));
  let give: (answer: Result<AppSnapshot>) => void = () => {};
  const first = new Promise<Result<AppSnapshot>>((resolve) => (give = resolve));
  fake.answer({ 'app.snapshot': first });
  stop = startMirror(fake.api);
  const giveFirst = async (answer: Result<AppSnapshot>) => {
    give(answer);
    await first;
  };
  return { ...fake, giveFirst };
}

describe('the mirror', () => {
  test('holds nothing until main has answered, then what it answered', async () => {
    const { giveFirst } = startHeldBack();
    expect(shownRevision()).toBeUndefined();
    await giveFirst(ok(revision(7)));
    expect(shownRevision()).toBe(7);
  });

  test('keeps a change that overtook the first answer', async () => {
    const { push, giveFirst } = startHeldBack();
    push(revision(9));
    await giveFirst(ok(revision(8)));
    expect(shownRevision()).toBe(9);
  });

  test('takes newer revisions and leaves older ones and the same one again', async () => {
    const { push, giveFirst } = startHeldBack();
    await giveFirst(ok(revision(3)));
    push(revision(5));
    expect(shownRevision()).toBe(5);
    push(revision(4));
    push({ ...revision(5), sample: 'adult' });
    expect(shownRevision()).toBe(5);
    expect(renderHook(() => useMirror(({ snapshot }) => snapshot?.sample)).result.current).toBeNull();
  });

  test('subscribes before it asks, so that no change falls between the two', () => {
    const fake = fakeApi(revision(1));
    const order: string[] = [];
    const onChanged: typeof fake.api.app.onChanged = (listener) => {
      order.push('subscribe');
      return fake.api.app.onChanged(listener);
    };
    const snapshot: typeof fake.api.app.snapshot = () => {
      order.push('ask');
      return fake.api.app.snapshot();
    };
    stop = startMirror({ ...fake.api, app: { ...fake.api.app, onChanged, snapshot } });
    expect(order).toEqual(['subscribe', 'ask']);
  });

  test('says why there is nothing to show, until something comes', async () => {
    const { push, giveFirst } = startHeldBack();
    await giveFirst({ ok: false, error: { code: 'internal', incident: 'A1' } });
    expect(renderHook(() => useMirror(({ failure }) => failure?.code)).result.current).toBe('internal');
    push(revision(2));
    expect(renderHook(() => useMirror(({ failure }) => failure)).result.current).toBeNull();
  });

  test('is empty and deaf after it was stopped', async () => {
    const { push, giveFirst } = startHeldBack();
    await giveFirst(ok(revision(3)));
    stop();
    push(revision(4));
    expect(shownRevision()).toBeUndefined();
  });
});
