import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { signing } from '../../../shared/messages/ja/signing.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { ui } from '../../state/ui-store.ts';
import { details } from '../../testing/details.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { CARD_ID, withCard, withoutReaders, withSlot } from '../../testing/snapshots.ts';

const { window: say, problems } = signing;
beforeEach(() => ui.reset());

async function open(card: CardView = cards['sign-read']) {
  const app = await renderApp(withCard(card), (fake) =>
    fake.answer({ 'card.certificateDetails': Promise.resolve(ok(details('sign'))) }),
  );
  ui.showSign(CARD_ID);
  await screen.findByRole('heading', { level: 1, name: say.title });
  return app;
}

async function choose(...names: readonly string[]) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  await userEvent.upload(
    input,
    names.map((name) => new File(['%PDF'], name)),
  );
}

const submit = () => screen.getByRole('button', { name: say.password.submit });
const isOff = (button: HTMLElement) => (button as HTMLButtonElement).disabled;

describe('the way to sign', () => {
  it('is found on Home of a card that can, and leads to its certificate first', async () => {
    const { user } = await renderApp(withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: messagesFor('ja').home.entries.sign }));
    expect(await screen.findByRole('heading', { name: say.first.heading })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: say.first.read }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('is not there without a card, nor on one that has no such certificate', async () => {
    const name = messagesFor('ja').home.entries.sign;
    await renderApp(withoutReaders({ state: 'running' }));
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('ends before it begins where the password is locked', async () => {
    await open(cards['sign-locked']);
    expect(screen.queryByRole('button', { name: say.first.read })).toBeNull();
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
  });
});

describe('the focus', () => {
  it('goes to the heading when the certificate has been read and its button is gone', async () => {
    const { user, push } = await open(cards.adult);
    await user.click(await screen.findByRole('button', { name: say.first.read }));
    await screen.findByRole('dialog');
    act(() => {
      push(withCard(cards['sign-read'], { revision: 2 }));
      ui.closeDialog();
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say.title));
  });
});

describe('before the password', () => {
  it('asks for nothing but files at first', async () => {
    await open();
    expect(screen.queryByLabelText(say.password.label)).toBeNull();
  });

  it('shows whose name and address every signature will hold, and by which clock its time is', async () => {
    await open();
    await choose('契約.pdf');
    const contents = await screen.findByRole('region', { name: say.contents.heading });
    expect(contents.textContent).toContain(say.contents.lead);
    expect(contents.textContent).toContain(say.contents.time('2025年11月21日'));
  });

  it('waits until every file can be signed', async () => {
    const app = await open();
    app.answer({
      'signing.look': Promise.resolve(ok({ state: 'cannot-be-signed', problem: 'sign/encrypted' })),
    });
    await choose('契約.pdf');
    expect(await screen.findByText(problems['sign/encrypted'].title)).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.visible.choose })).toBeNull();
    expect(isOff(submit())).toBe(true);
    expect(screen.getByText(say.password.waits.files)).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: `${say.files.remove}: 契約.pdf` }));
    expect(screen.queryByText(problems['sign/encrypted'].title)).toBeNull();
  });

  it('names each file that cannot be opened', async () => {
    const app = await open();
    app.answer({ 'document.open': Promise.resolve(fail({ code: 'file/not-readable' })) });
    await choose('契約.pdf', '図面.pdf');
    for (const name of ['契約.pdf', '図面.pdf']) expect(await screen.findByText(name)).toBeTruthy();
    expect(screen.getAllByRole('alert')).toHaveLength(2);
  });

  it('shows nothing on a page unless that is chosen, and says nothing of it', async () => {
    const { user, inputsOf } = await open();
    await choose('契約.pdf');
    expect(screen.queryByRole('region', { name: say.visible.shows })).toBeNull();
    await user.type(screen.getByLabelText(say.password.label), 'ABC123');
    await user.click(submit());
    expect(inputsOf('signing.sign')).toEqual([
      expect.objectContaining({ files: [{ id: '1', form: 'pdf', sha256: '0'.repeat(64) }] }),
    ]);
    expect(inputsOf('signing.word')).toEqual([]);
  });

  it('offers no place on a page for a signature that is in a file of its own', async () => {
    const { user } = await open();
    await choose('契約.pdf');
    expect(await screen.findByRole('button', { name: say.visible.choose })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: new RegExp(say.otherForm.p7s.name) }));
    expect(screen.queryByRole('button', { name: say.visible.choose })).toBeNull();
  });
});

describe('a card that is taken out and put back', () => {
  const putBack = (card: CardView) => withSlot({ state: 'card', cardId: 'card-2', card });

  it('is read anew and finds the same files and reason, and no password', async () => {
    const { user, show } = await open();
    await choose('契約.pdf');
    await user.type(await screen.findByLabelText(say.reason), '登記申請');
    await user.type(screen.getByLabelText(say.password.label), 'ABC123');
    show(withSlot({ state: 'empty' }));
    expect(screen.queryByText('契約.pdf')).toBeNull();
    show(putBack(cards.adult));
    expect(await screen.findByRole('heading', { name: say.first.heading })).toBeTruthy();
    show(putBack(cards['sign-read']));
    expect(await screen.findByText('契約.pdf')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(say.reason).value).toBe('登記申請');
    expect(screen.getByLabelText<HTMLInputElement>(say.password.label).value).toBe('');
  });

  it('is not taken for one that lies in another reader', async () => {
    const { show } = await open();
    const slot = { state: 'card', cardId: 'card-2', card: cards.adult } as const;
    show(withSlot(slot, { readers: [{ name: 'Another reader', slot }] }));
    expect(screen.queryByRole('heading', { name: say.first.heading })).toBeNull();
  });
});

describe('what came of it', () => {
  async function sign(answer: Parameters<Awaited<ReturnType<typeof open>>['answer']>[0]) {
    const app = await open();
    app.answer(answer);
    await choose('契約.pdf');
    await app.user.type(await screen.findByLabelText(say.password.label), 'ABC123');
    await app.user.click(submit());
    return app;
  }

  it('is told of each file, with the way to the signed one', async () => {
    const { user, inputsOf } = await sign({});
    const result = await screen.findByRole('region', { name: say.result.heading });
    expect(result.textContent).toContain('契約-signed.pdf');
    await user.click(within(result).getByRole('button', { name: say.result.folder }));
    expect(inputsOf('signing.showInFolder')).toEqual([{ id: '2' }]);
  });

  it('says why a file is not signed', async () => {
    await sign({
      'signing.sign': Promise.resolve(ok([{ state: 'not-signed', problem: 'sign/no-room' }])),
    });
    const result = await screen.findByRole('region', { name: say.result.heading });
    expect(result.textContent).toContain(problems['sign/no-room'].title);
    expect(result.textContent).toContain(say.result.notSigned);
    expect(result.textContent).not.toContain(say.result.others[0]);
  });

  it('says only once why several files are not signed', async () => {
    const app = await open();
    const results = ['sign/no-room', 'sign/no-room', 'sign/stopped'] as const;
    app.answer({
      'signing.sign': Promise.resolve(ok(results.map((problem) => ({ state: 'not-signed', problem })))),
    });
    for (const id of ['1', '2', '3']) {
      app.answer({ 'document.open': Promise.resolve(ok({ id, name: `${id}.pdf`, size: 3 })) });
      await choose(`${id}.pdf`);
      await screen.findByText(`${id}.pdf`);
    }
    await app.user.type(await screen.findByLabelText(say.password.label), 'ABC123');
    await app.user.click(submit());
    expect(await screen.findAllByText(say.result.notSigned)).toHaveLength(3);
    expect(screen.getAllByText(problems['sign/no-room'].title)).toHaveLength(1);
    expect(screen.getAllByText(problems['sign/stopped'].title)).toHaveLength(1);
  });

  it('leads back to what is not signed, which is looked at anew', async () => {
    const { user, answer, inputsOf } = await sign({
      'signing.sign': Promise.resolve(ok([{ state: 'not-signed', problem: 'sign/file-changed' }])),
    });
    answer({ 'document.open': Promise.resolve(ok({ id: '3', name: '契約.pdf', size: 4 })) });
    await user.click(await screen.findByRole('button', { name: say.result.backToUnsigned }));
    expect(await screen.findByText(say.files.ready)).toBeTruthy();
    expect(inputsOf('document.close')).toEqual([{ id: '1' }]);
    expect(inputsOf('signing.look').at(-1)).toEqual({ id: '3', form: 'pdf' });
  });

  it('after a wrong password is the same screen, with the password to be entered anew', async () => {
    await sign({
      'signing.sign': Promise.resolve(fail({ code: 'pin/wrong', pin: 'sign', triesLeft: 4 })),
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(say.password.label).value).toBe('');
    expect(screen.getByText('契約.pdf')).toBeTruthy();
  });

  it('after a wrong password keeps the reason', async () => {
    const app = await open();
    app.answer({ 'signing.sign': Promise.resolve(fail({ code: 'pin/wrong', pin: 'sign', triesLeft: 4 })) });
    await choose('契約.pdf');
    await app.user.type(await screen.findByLabelText(say.reason), '登記申請');
    await app.user.type(screen.getByLabelText(say.password.label), 'ABC123');
    await app.user.click(submit());
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(say.reason).value).toBe('登記申請');
  });

  it('can be ended by the stop button while it lasts', async () => {
    const { user, inputsOf } = await sign({ 'signing.sign': new Promise(() => undefined) });
    await user.click(await screen.findByRole('button', { name: say.stop }));
    expect(inputsOf('signing.stop')).toHaveLength(1);
  });
});
