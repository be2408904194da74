import { describe, expect, it, vi } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

vi.mock('electron', () => ({ protocol: {} }));

const mainFrame = { url: 'app://shomei/index.html' };
const window = { mainFrame } as unknown as Electron.WebContents;
const trusted = (event: unknown, own: Electron.WebContents) =>
  isTrustedSender(event as Electron.IpcMainInvokeEvent, own);

describe('a call is taken only', () => {
  it('from the main frame of our own window at our own address', () => {
    expect(trusted({ sender: window, senderFrame: mainFrame }, window)).toBe(true);
  });

  it.each([
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }],
    ['a frame inside our window', { sender: window, senderFrame: { url: mainFrame.url } }],
    ['a frame that is gone', { sender: window, senderFrame: null }],
  ])('not from %s', (_what, event) => {
    expect(trusted(event, window)).toBe(false);
  });

  it.each(['https://example.com/', 'app://shomei.example/index.html', 'file:///index.html', 'about:blank'])(
    'not from our window at %s',
    (url) => {
      const frame = { url };
      const own = { mainFrame: frame } as unknown as Electron.WebContents;
      expect(trusted({ sender: own, senderFrame: frame }, own)).toBe(false);
    },
  );
});
