import type { Page } from '@playwright/test';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { Traces } from '../fixtures/traces.ts';

/** Texts like no other on the machine, and possible 署名用パスワード. */
const CANARY = 'CANARY7X9Q';
const NEW_CANARY = 'CANARY4W2K';
/** A text that the heap of the main process surely holds, so that searching it for others means something. */
const KNOWN_IN_HEAP = 'JPKI for user authentication';
/** The same for the heap of the page. */
const KNOWN_IN_PAGE = 'changePinOnPad';

test('a password that was typed is left nowhere: no file, output, title, page, snapshot, nor heap of main', async ({
  start,
  insert,
}) => {
  test.slow();
  const shomei = await start({ settings: { log: true } });
  const { home, password } = shomei;
  const traces = await Traces.of(shomei);
  await insert('adult', 0, { sign: { value: CANARY } });

  await home.askForPassword();
  await password.send(CANARY);
  await expect(password.dialog).toBeHidden();
  await expect(home.certificate('sign')).toContainText('有効期間内');

  expect(await traces.placesHolding(CANARY)).toEqual([]);
  expect(traces.messagesHolding(CANARY)).toEqual(['shomei:card.readSignatureCertificate']);
  expect(await traces.heapOfMainHolds(CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  expect(await traces.heapOfPageHolds(CANARY, KNOWN_IN_PAGE)).toEqual([KNOWN_IN_PAGE]);
});

test('a password that was changed, and the new one, are left nowhere, and cross to main in one message', async ({
  start,
  insert,
}) => {
  test.slow();
  const shomei = await start({ settings: { log: true } });
  const { pinChange } = shomei;
  const traces = await Traces.of(shomei);
  const { card } = await insert('adult', 0, { sign: { value: CANARY } });

  await pinChange.open('sign');
  await pinChange.present(CANARY);
  await expect(pinChange.first).toBeVisible();
  expect(await traces.placesHolding(CANARY)).toEqual([]);
  await pinChange.choose(NEW_CANARY);
  await pinChange.submit();
  await expect(pinChange.heading).toHaveText(/を変えました/);
  expect(card.inspect().pins.sign?.value).toBe(NEW_CANARY);

  for (const canary of [CANARY, NEW_CANARY]) {
    expect(await traces.placesHolding(canary)).toEqual([]);
    expect(traces.messagesHolding(canary)).toEqual(['shomei:card.changePin']);
  }
  expect(await traces.heapOfMainHolds(CANARY, NEW_CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  expect(await traces.heapOfPageHolds(CANARY, NEW_CANARY, KNOWN_IN_PAGE)).toEqual([KNOWN_IN_PAGE]);
});

test('a wrong password is in no error either', async ({ start, insert }) => {
  test.slow();
  const shomei = await start({ settings: { log: true } });
  const { pinChange } = shomei;
  const traces = await Traces.of(shomei);
  const { card } = await insert('adult');

  await pinChange.open('sign');
  await pinChange.change(CANARY, NEW_CANARY);
  await expect(pinChange.alert).toContainText('残りは4回です');
  expect(card.inspect().pins.sign?.triesLeft).toBe(4);
  await pinChange.leave();

  for (const canary of [CANARY, NEW_CANARY]) {
    expect(await traces.placesHolding(canary)).toEqual([]);
    expect(traces.messagesHolding(canary)).toEqual(['shomei:card.changePin']);
  }
  expect(await traces.heapOfMainHolds(CANARY, NEW_CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  expect(await traces.heapOfPageHolds(CANARY, NEW_CANARY, KNOWN_IN_PAGE)).toEqual([KNOWN_IN_PAGE]);
});

/** Where a password is typed and not sent: each leaves it in its field. */
const typing: Readonly<Record<string, (shomei: Screens) => Promise<void>>> = {
  'the dialog': async ({ home, password }) => {
    await home.askForPassword();
    await password.field.fill(CANARY);
  },
  'the change of a password': async ({ pinChange }) => {
    await pinChange.open('sign');
    await pinChange.present(CANARY);
    await pinChange.choose(NEW_CANARY);
  },
};

for (const [where, type] of Object.entries(typing)) {
  test(`a password typed in ${where} is left nowhere once the card was taken out`, async ({
    start,
    insert,
  }) => {
    test.slow();
    const shomei = await start({ settings: { log: true } });
    const traces = await Traces.of(shomei);
    const { remove } = await insert('adult');
    await type(shomei);
    await remove();
    await expect(shomei.window.locator('input[type=password]')).toHaveCount(0);
    await expectNowhere(traces);
  });

  test(`a password typed in ${where} is left nowhere once one has been away`, async ({ start, insert }) => {
    test.slow();
    const shomei = await start({ settings: { log: true } });
    const traces = await Traces.of(shomei);
    await insert('adult');
    await type(shomei);
    await beAway(shomei.window);
    const fields = shomei.window.locator('input[type=password]');
    await expect.poll(async () => Math.max(0, ...(await fields.evaluateAll(lengths)))).toBe(0);
    await expectNowhere(traces);
  });

  test(`a password typed in ${where} is left nowhere once it was given up`, async ({ start, insert }) => {
    test.slow();
    const shomei = await start({ settings: { log: true } });
    const traces = await Traces.of(shomei);
    await insert('adult');
    await type(shomei);
    await shomei.window.getByRole('button', { name: /^やめる$|やめてホームに戻る/ }).click();
    await expect(shomei.window.locator('input[type=password]')).toHaveCount(0);
    await expectNowhere(traces);
  });
}

test('a password that was made visible and marked is not left to the middle button of the mouse', async ({
  start,
  insert,
}) => {
  const { app, home, password } = await start();
  const marked = () =>
    app.evaluate(async ({ clipboard }) => {
      const ofItsOwn: unknown = Reflect.get(clipboard, 'selection');
      const { readText } = (ofItsOwn ?? clipboard) as { readText(of?: string): string | Promise<string> };
      return await readText.call(ofItsOwn ?? clipboard, 'selection');
    });
  await insert('adult');
  await home.askForPassword();
  await password.field.fill(CANARY);
  await password.dialog.getByText('パスワードを表示する').click();
  await password.field.press('Control+a');
  await expect.poll(marked).toBe(CANARY);
  await password.giveUp();
  await expect.poll(marked).toBe('');
});

const lengths = (fields: readonly (HTMLElement | SVGElement)[]): number[] =>
  fields.map((field) => (field instanceof HTMLInputElement ? field.value.length : 0));

/** The minute after which one counts as away is over at once. */
const beAway = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const later = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (call: () => void, milliseconds: number) =>
        later(call, milliseconds === 60_000 ? 0 : milliseconds),
    });
    globalThis.window.dispatchEvent(new Event('blur'));
  });

async function expectNowhere(traces: Traces): Promise<void> {
  for (const canary of [CANARY, NEW_CANARY]) {
    expect(await traces.placesHolding(canary)).toEqual([]);
    expect(traces.messagesHolding(canary)).toEqual([]);
  }
  expect(await traces.heapOfMainHolds(CANARY, NEW_CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  expect(await traces.heapOfPageHolds(CANARY, NEW_CANARY, KNOWN_IN_PAGE)).toEqual([KNOWN_IN_PAGE]);
}
