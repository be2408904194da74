import type { FromViewer, ToViewer } from '../shared/viewer/viewer-protocol.ts';
import { DrawnFile } from './drawn-file.ts';

/**
 * The page that draws PDF files, alone in a frame of the window. It has an origin of its own, so it runs in a process
 * of its own, has no bridge to the main process and cannot reach into the window. One port tells it what to draw and
 * gives it pieces of the file, and it keeps nothing.
 */
addEventListener('message', ({ source, ports: [port] }: MessageEvent) => {
  if (source === parent && port) serve(port);
});

function serve(port: MessagePort): void {
  const tell = (message: FromViewer): void => port.postMessage(message);
  let file: DrawnFile | undefined;
  port.addEventListener('message', ({ data }: MessageEvent<ToViewer>) => {
    switch (data.type) {
      case 'open':
        file = new DrawnFile(data.size, tell);
        return;
      case 'bytes':
        file?.receive(data.begin, data.bytes);
        return;
      case 'draw':
        void file?.draw(data);
        return;
    }
  });
  port.start();
}
