import { expect, test } from '../fixtures/test.ts';
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
