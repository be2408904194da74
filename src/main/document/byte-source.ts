import { fstatSync, readSync } from 'node:fs';

/**
 * Bytes that can be read at any place, so that a file of any size is examined in little memory. The result of a call
 * is lent: the next call may overwrite it.
 */
export type ByteSource = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `offset` on; fewer than `length`, or none, if the source ends earlier. */
  read(offset: number, length: number): Uint8Array;
};

export const memorySource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(Math.max(0, offset), Math.max(0, offset + length)),
});

/** The first `size` bytes of another source, for example a signed file as it was at an earlier revision. */
export const beginningOf = (source: ByteSource, size: number): ByteSource => ({
  size: Math.min(size, source.size),
  read: (offset, length) => source.read(offset, Math.min(length, Math.max(0, size - offset))),
});

const BLOCK_BYTES = 65_536;

/** An open file, whose size is taken now. Small reads share one block, because a PDF's objects lie close together. */
export function fileSource(file: number): ByteSource {
  const { size } = fstatSync(file);
  const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  let blockStart = 0;
  let blockLength = 0;
  return {
    size,
    read(offset, length) {
      const wanted = Math.min(length, size - offset);
      if (wanted <= 0) return new Uint8Array();
      if (wanted > BLOCK_BYTES) {
        const large = Buffer.allocUnsafeSlow(wanted);
        return large.subarray(0, readFully(file, large, offset, wanted));
      }
      if (offset < blockStart || offset + wanted > blockStart + blockLength) {
        blockStart = offset;
        blockLength = readFully(file, block, offset, Math.min(BLOCK_BYTES, size - offset));
      }
      return block.subarray(offset - blockStart, Math.min(offset - blockStart + wanted, blockLength));
    },
  };
}

/** Reads until the buffer has `length` bytes or the file ends, because a single read may give fewer than there are. */
export function readFully(file: number, buffer: Uint8Array, offset: number, length: number): number {
  let received = 0;
  while (received < length) {
    const count = readSync(file, buffer, received, length - received, offset + received);
    if (count === 0) break;
    received += count;
  }
  return received;
}
