import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { documents } from '../../../shared/messages/ja/documents.ts';
import { signing } from '../../../shared/messages/ja/signing.ts';
import type { SigningProgress } from '../../../shared/model/signing.ts';
import { WorkingPanel } from './outcome-panels.tsx';

const words = { ...signing.window, problems: signing.problems, viewer: documents.viewer };
const sent = [{ id: '1', name: '契約.pdf', size: 4 }];

const show = (step: SigningProgress['step']) =>
  render(
    <WorkingPanel
      phase={{ name: 'working', sent, progress: { step, file: 0, bytes: 0 } }}
      words={words}
      onStop={() => undefined}
    />,
  );

it('a signing says which file the card signs', () => {
  show('signing');
  expect(screen.getByRole('status').textContent).toBe(`${words.steps.signing}契約.pdf`);
});

it('a signing that waits for the card says that, and not that it reads a file', () => {
  show('waiting');
  expect(screen.getByRole('status').textContent).toBe(words.steps.waiting);
});
