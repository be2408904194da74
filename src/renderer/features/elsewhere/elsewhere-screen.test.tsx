import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../shared/model/result.ts';
import { adult } from '../../../shared/testing/card-views.ts';
import { ui } from '../../state/ui-store.ts';
import { elsewhere } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

beforeEach(() => ui.reset());

const english = { language: 'en', theme: 'light', textScale: 100, readings: false, log: false } as const;

async function open(part: Parameters<typeof withCard>[1] = {}) {
  const app = await renderApp(withCard(adult, { settings: english, ...part }));
  ui.showElsewhere();
  await screen.findByRole('heading', { level: 1, name: 'Use the card in other programs' });
  return app;
}

describe('the card in other programs', () => {
  test('says first who asks for the PIN, and how many tries are left', async () => {
    await open();
    expect(screen.getByText('The other program asks for the PIN')).toBeTruthy();
    expect(screen.getByText('Tries left for the user authentication PIN now: 3.')).toBeTruthy();
  });

  test('shows the key of the card, and what would be written before it is', async () => {
    const { inputsOf } = await open();
    expect(await screen.findByText('ssh-rsa AAAAB3Nza My Number Card')).toBeTruthy();
    const [add] = screen.getAllByRole('button', { name: 'Add' });
    await userEvent.type(screen.getByLabelText('Name of the server'), 'server.example.com');
    expect(screen.getByText(/Host server\.example\.com\s+PKCS11Provider/)).toBeTruthy();
    if (add) await userEvent.click(add);
    const module = elsewhere.openSc?.path;
    expect(inputsOf('elsewhere.change')).toEqual([{ what: 'add-ssh', host: 'server.example.com', module }]);
    expect(await screen.findByText('Done.')).toBeTruthy();
  });

  test('says that the key of this card is of another kind, not that a card is missing', async () => {
    const app = await renderApp(withCard(adult, { settings: english }));
    app.answer({ 'elsewhere.sshKey': Promise.resolve(fail({ code: 'elsewhere/card-cannot' })) });
    ui.showElsewhere();
    expect(await screen.findByText('This card’s key cannot be used with SSH here')).toBeTruthy();
    expect(screen.queryByText('Once a card is read, its public key stands here.')).toBeNull();
  });

  test('asks for another name where this is none, and writes nothing', async () => {
    const { inputsOf } = await open();
    await userEvent.type(await screen.findByLabelText('Name of the server'), 'a b{Enter}');
    expect(screen.getByText(/This is not the name of a server/)).toBeTruthy();
    expect(inputsOf('elsewhere.change')).toEqual([]);
  });

  test('can undo what it has set up', async () => {
    const { answer, inputsOf } = await open();
    await screen.findByLabelText('Name of the server');
    answer({
      'elsewhere.change': Promise.resolve(ok({ ...elsewhere, ssh: { ...elsewhere.ssh, setUp: 'there' } })),
    });
    await userEvent.type(screen.getByLabelText('Name of the server'), 'server.example.com{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(inputsOf('elsewhere.change').at(-1)).toEqual({ what: 'remove-ssh' });
  });

  test('asks once for two presses', async () => {
    const { answer, inputsOf } = await open();
    const add = (await screen.findAllByRole('button', { name: 'Add' })).at(-1);
    answer({ 'elsewhere.change': new Promise(() => undefined) });
    if (add) await userEvent.dblClick(add);
    expect(inputsOf('elsewhere.change')).toEqual([{ what: 'add-chromium', module: elsewhere.openSc?.path }]);
  });

  test('looks again after a refusal, because somebody else has changed something', async () => {
    const { answer, inputsOf } = await open();
    const add = (await screen.findAllByRole('button', { name: 'Add' })).at(-1);
    const moved = { path: '/usr/lib64/opensc-pkcs11.so', version: '0.26.1' };
    answer({
      'elsewhere.change': Promise.resolve(fail({ code: 'elsewhere/opensc-changed' })),
      'elsewhere.look': Promise.resolve(ok({ ...elsewhere, openSc: moved })),
    });
    if (add) await userEvent.click(add);
    expect(await screen.findByText('OpenSC is at another place now')).toBeTruthy();
    expect(await screen.findByText(/library=\/usr\/lib64\/opensc-pkcs11\.so/)).toBeTruthy();
    expect(inputsOf('elsewhere.change')).toHaveLength(1);
  });

  test('offers a sample card to no other program', async () => {
    await open({ sample: 'adult' });
    expect(await screen.findByText('Other programs cannot see a sample card.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open Firefox' })).toBeNull();
  });
});
