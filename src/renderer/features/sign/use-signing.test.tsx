import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { SigningResult } from '../../../shared/model/signing.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { ui, useUi } from '../../state/ui-store.ts';
import { fakeApi, type FakeApi } from '../../testing/fake-api.ts';
import { CARD_ID, withCard } from '../../testing/snapshots.ts';
import { useSigning } from './use-signing.ts';

const submission = {
  cardId: CARD_ID,
  triesSeen: 5,
  files: [],
  reason: '',
  shows: [],
  outsideValidity: false,
};
const signed: SigningResult[] = [{ state: 'signed', file: { id: '2', name: 'a-signed.pdf', size: 4 } }];

let fake: FakeApi;

beforeEach(() => {
  fake = fakeApi(withCard(cards.adult));
  Object.assign(window, { shomei: fake.api });
  ui.reset();
});

/** A signing that waits for its answer, which `give` gives. */
function working() {
  let give: (answer: Result<SigningResult[]>) => void = () => undefined;
  fake.answer({ 'signing.sign': new Promise((resolve) => (give = resolve)) });
  const hook = renderHook(() => useSigning('done', undefined));
  const { result } = hook;
  act(() => result.current.entry.act({ type: 'type', field: 'only', text: 'ABC123', isComposing: false }));
  act(() => {
    result.current.send(submission);
    result.current.send(submission);
  });
  return { ...hook, give: (answer: Result<SigningResult[]>) => act(async () => give(answer)) };
}

const dialog = () => renderHook(() => useUi((state) => state.dialog)).result.current;
const announced = () => renderHook(() => useUi((state) => state.announcement.text)).result.current;

describe('a signing', () => {
  test('is sent once for two presses, and shows what came of it', async () => {
    const { result, give } = working();
    expect(fake.inputsOf('signing.sign')).toHaveLength(1);
    expect(result.current.phase.name).toBe('working');
    await give(ok(signed));
    expect(result.current.phase).toEqual({ name: 'ended', sent: [], results: signed });
    expect(dialog()).toBeNull();
  });

  test('is asked for again after a wrong password, with nothing left of it', async () => {
    const { result, give } = working();
    const error = { code: 'pin/wrong', pin: 'sign', triesLeft: 4 } as const;
    await give(fail(error));
    expect(result.current.phase.name).toBe('preparing');
    expect(result.current.entry.state).toMatchObject({
      complaint: { about: 'answer', error },
      entries: { only: { text: '' } },
    });
  });

  test('tells its outcome although its screen has been left', async () => {
    const { unmount, give } = working();
    unmount();
    await give(fail({ code: 'pin/outcome-unknown', pin: 'sign' }));
    expect(dialog()).toEqual({ name: 'problem', error: { code: 'pin/outcome-unknown', pin: 'sign' } });
  });

  test('announces that the files are signed although its screen has been left', async () => {
    const { unmount, give } = working();
    unmount();
    await give(ok(signed));
    expect(announced()).toBe('done');
  });
});
