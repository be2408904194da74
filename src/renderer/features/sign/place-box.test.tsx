import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { signing } from '../../../shared/messages/ja/signing.ts';
import type { SignaturePlace } from '../../../shared/model/signing.ts';
import { ui, useUi } from '../../state/ui-store.ts';
import { PlaceBox } from './place-box.tsx';
import { inMillimetres, inPoints } from './placing.ts';

const { visible: words } = signing.window;
const page = { width: 595, height: 842 };
const place = { page: 0, left: inPoints(50), top: inPoints(60), width: inPoints(70), height: inPoints(22) };
const placed: SignaturePlace[] = [];

const Said = () => <output>{useUi(({ announcement }) => announcement.text)}</output>;

function show() {
  const wording = { lines: [{ text: '公的 花子', size: 1.6 }], missing: [] };
  const onPlace = (next: SignaturePlace) => void placed.push(next);
  render(
    <>
      <PlaceBox {...{ place, page, wording, words, onPlace }} />
      <Said />
    </>,
  );
  return screen.getByRole('application');
}

beforeEach(() => {
  ui.reset();
  placed.length = 0;
});

describe('the place of a signature', () => {
  it('says by its name where it is and how large, and by its description how it is moved', () => {
    const box = show();
    expect(box.getAttribute('aria-label')).toContain('左から 50 mm、上から 60 mm · 幅 70 mm、高さ 22 mm');
    const description = document.querySelector(`[id="${box.getAttribute('aria-describedby') ?? ''}"]`);
    expect(description?.textContent).toContain('矢印キー');
  });

  it('shows what will stand there', () => {
    expect(show().textContent).toBe('公的 花子');
  });

  it('is moved by arrow keys, and each step is said', () => {
    const box = show();
    fireEvent.keyDown(box, { key: 'ArrowRight', shiftKey: true });
    expect(inMillimetres(placed[0]?.left ?? 0)).toBe(60);
    expect(screen.getByRole('status').textContent).toBe(words.at(1, 60, 60));
    fireEvent.keyDown(box, { key: 'ArrowDown', ctrlKey: true });
    expect(inMillimetres(placed[1]?.height ?? 0)).toBe(23);
    expect(screen.getByRole('status').textContent).toBe(words.size(70, 23));
  });

  it('leaves other keys to the window', () => {
    const box = show();
    expect(fireEvent.keyDown(box, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(box, { key: 'ArrowLeft' })).toBe(false);
    expect(placed).toHaveLength(1);
  });
});
