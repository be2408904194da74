import type { Frame, Page } from '@playwright/test';
import { viewerOrigin } from '../../src/shared/viewer/viewer-protocol.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { pdfWithText } from '../fixtures/pdf-with-text.ts';
import { expect, test } from '../fixtures/test.ts';

/** One page with a line of text, and a script that a viewer with scripts would run. */
const SMALL_PDF = pdfWithText('Shomei draws');

test('PDF files are drawn by another process, which has no way to the program, to the window or to the network', async () => {
  const { app, window, complaints, close } = await launchShomei({ sample: 'adult' });
  const said = await draw(window, SMALL_PDF);
  expect(said).toEqual([
    expect.objectContaining({ type: 'wanted' }),
    { type: 'opened', pages: 1 },
    { type: 'drawn', number: 1, width: 200, height: 300, view: [0, 0, 300, 200], rotation: 90 },
  ]);
  const processes = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.framesInSubtree.map((frame) => frame.osProcessId),
  );
  expect(new Set(processes).size).toBe(2);

  const frame = viewerIn(window);
  await expect(frame.locator('#text')).toHaveText('Shomei draws');
  expect(await inkOn(frame)).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
  expect(await attempts(frame)).toEqual({
    bridge: 'undefined',
    window: 'SecurityError',
    'own folder': 'read',
    'our page': 'refused',
    network: 'refused',
    image: 'refused',
    eval: 'refused',
  });
  await close();
});

test('a file that is none is told as such', async ({ start }) => {
  const { window } = await start({ sample: 'adult' });
  expect((await draw(window, 'no PDF at all')).at(-1)).toEqual({ type: 'failed', reason: 'damaged' });
});

/** Shows the drawing page as the window does, and gives it a file. @returns its messages until the page was drawn */
function draw(window: Page, file: string): Promise<readonly unknown[]> {
  return window.evaluate(
    async ({ content, origin }) => {
      const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: `${origin}/index.html`, width: '400', height: '600' });
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const { port1, port2 } = new MessageChannel();
      const said: unknown[] = [];
      const settled = new Promise<void>((resolve) => {
        port1.addEventListener('message', ({ data }) => {
          said.push(data);
          if (data.type === 'wanted')
            port1.postMessage({ type: 'bytes', begin: data.begin, bytes: bytes.slice(data.begin, data.end) });
          if (data.type === 'drawn' || data.type === 'failed') resolve();
        });
      });
      port1.start();
      frame.contentWindow?.postMessage('', origin, [port2]);
      port1.postMessage({ type: 'open', size: bytes.length });
      port1.postMessage({ type: 'draw', number: 1, page: 0, width: 400, density: 1 });
      await settled;
      return said;
    },
    { content: file, origin: viewerOrigin },
  );
}

function viewerIn(window: Page): Frame {
  const frame = window.frames().find((each) => each.url().startsWith(viewerOrigin));
  if (!frame) throw new Error('no drawing page');
  return frame;
}

/** Dark pixels of the picture. */
const inkOn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, index) => index % 4 === 0 && value < 128).length;
  });

/** What a file that took over the drawing page could try. */
const attempts = (frame: Frame): Promise<Readonly<Record<string, string>>> =>
  frame.evaluate(async () => {
    const asked = (address: string): Promise<string> =>
      new Promise((resolve) => {
        setTimeout(() => resolve('refused'), 1_000);
        const request = new XMLHttpRequest();
        request.addEventListener('load', () => resolve(request.status < 400 ? 'read' : 'refused'));
        request.addEventListener('error', () => resolve('refused'));
        request.open('GET', address);
        request.send();
      });
    const image = new Promise<string>((resolve) => {
      setTimeout(() => resolve('refused'), 1_000);
      const element = new Image();
      element.addEventListener('load', () => resolve('read'));
      element.addEventListener('error', () => resolve('refused'));
      element.src = 'http://192.0.2.1/image';
    });
    const refused = (act: () => unknown): string => {
      try {
        return String(act());
      } catch (thrown) {
        return thrown instanceof DOMException ? thrown.name : 'refused';
      }
    };
    return {
      bridge: typeof Reflect.get(globalThis, 'shomei'),
      window: refused(() => parent.document.title),
      'own folder': await asked('./cmaps/90ms-RKSJ-H.bcmap'),
      'our page': await asked('app://shomei/index.html'),
      network: await asked('http://192.0.2.1/'),
      image: await image,
      // eslint-disable-next-line no-eval -- that it does not work is what is asked here
      eval: refused(() => globalThis.eval('1 + 1')),
    };
  });
