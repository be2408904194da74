/** The thread in which a file is judged, so that no file can block the program or end it. */
import { parentPort, workerData } from 'node:worker_threads';
import { fileSource } from '../byte-source.ts';
import { checkDocument } from './check-document.ts';
import type { CheckingTask } from './document-checker.ts';
import { pinnedKeys } from './pinned-keys.ts';

const { descriptor, content, now } = workerData as CheckingTask;
const answer = checkDocument(
  fileSource(descriptor),
  content === undefined ? undefined : fileSource(content),
  { now, pinned: pinnedKeys },
);

// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer);
