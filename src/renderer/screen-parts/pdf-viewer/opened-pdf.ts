import { LARGEST_PIECE } from '../../../shared/domain/largest-piece.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import { client } from '../../ipc/client.ts';
import type { PdfSource } from './viewer-frame.ts';

/** A file that main has opened for this window, to be drawn. Its bytes come over the bridge, a megabyte at a time. */
export const openedPdf = ({ id, size }: OpenedFile): PdfSource => ({
  id,
  size,
  read: async (begin, end) => {
    const whole = new Uint8Array(end - begin);
    for (let offset = begin; offset < end; offset += LARGEST_PIECE) {
      const piece = await client.document.read({
        id,
        begin: offset,
        end: Math.min(end, offset + LARGEST_PIECE),
      });
      if (!piece.ok) return undefined;
      whole.set(piece.value, offset - begin);
    }
    return whole;
  },
});
