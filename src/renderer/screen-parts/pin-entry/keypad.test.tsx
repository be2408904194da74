import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import { prepareLanguage } from '../../state/messages.ts';
import { Speaking } from '../../state/speaking.tsx';
import { Keypad } from './keypad.tsx';

function Pad({ random = () => 0 }: { readonly random?: () => number }) {
  const [text, setText] = useState('');
  return (
    <Speaking language="ja">
      <output>{text}</output>
      <Keypad shape={shapeOf(present, 'auth')} text={text} onType={setText} random={random} />
    </Speaking>
  );
}

const typed = () => document.querySelector('output')?.textContent;
const keys = () =>
  within(screen.getByRole('group', { name: '数字のキー' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((text) => /^[0-9]$/.test(text ?? ''));
const key = (name: string) => screen.getByRole('button', { name });

describe('the keypad', () => {
  beforeAll(() => prepareLanguage('ja'));

  test('types digits, takes the last one away and clears all', async () => {
    const user = userEvent.setup();
    render(<Pad />);
    for (const digit of ['1', '2', '3']) await user.click(key(digit));
    expect(typed()).toBe('123');
    await user.click(key('1文字消す'));
    expect(typed()).toBe('12');
    await user.click(key('クリア'));
    expect(typed()).toBe('');
  });

  test('types no more than there are places', async () => {
    const user = userEvent.setup();
    render(<Pad />);
    for (let press = 0; press < 6; press += 1) await user.click(key('7'));
    expect(typed()).toBe('7777');
  });

  test('is used by keyboard too', async () => {
    const user = userEvent.setup();
    render(<Pad />);
    key('5').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(' ');
    expect(typed()).toBe('56');
  });

  test('says how many digits there are, and never which', async () => {
    const user = userEvent.setup();
    render(<Pad />);
    await user.click(key('8'));
    const status = within(screen.getByRole('group')).getByRole('status');
    expect(status.textContent).toBe('4桁のうち1桁が入っています');
    expect(status.textContent).not.toContain('8');
  });

  test('leaves the focus where it is when a key is clicked', async () => {
    const user = userEvent.setup();
    render(
      <>
        <input aria-label="elsewhere" />
        <Pad />
      </>,
    );
    screen.getByLabelText('elsewhere').focus();
    await user.click(key('8'));
    expect(document.activeElement).toBe(screen.getByLabelText('elsewhere'));
  });

  test('has the usual order until it is mixed, and again after', async () => {
    const user = userEvent.setup();
    render(<Pad random={() => 0} />);
    const usual = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
    expect(keys()).toEqual(usual);
    const mix = screen.getByRole<HTMLInputElement>('checkbox', { name: /混ぜる/ });
    expect(mix.checked).toBe(false);
    await user.click(mix);
    expect(keys()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    await user.click(key('0'));
    expect(typed()).toBe('0');
    await user.click(mix);
    expect(keys()).toEqual(usual);
  });
});
