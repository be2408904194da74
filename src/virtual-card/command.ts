/** A command APDU, taken apart (ISO/IEC 7816-3 §12.1, cases 1 to 4). */
export type Command = {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  /** Empty if there is no Lc. */
  readonly data: Uint8Array;
  /** Bytes asked for, 1 to 65536; absent if there is no Le. */
  readonly le: number | undefined;
  readonly extended: boolean;
};

type Body = Pick<Command, 'data' | 'le' | 'extended'>;

const NO_DATA = new Uint8Array(0);

/** Takes a command APDU apart; undefined if its lengths do not fit its bytes. */
export function parseCommand(bytes: Uint8Array): Command | undefined {
  const [cla, ins, p1, p2] = bytes;
  if (cla === undefined || ins === undefined || p1 === undefined || p2 === undefined) return undefined;
  const body = parseBody(bytes.subarray(4));
  return body && { cla, ins, p1, p2, ...body };
}

function parseBody(body: Uint8Array): Body | undefined {
  const first = body[0];
  if (first === undefined) return { data: NO_DATA, le: undefined, extended: false };
  if (body.length === 1) return { data: NO_DATA, le: first || 256, extended: false };
  return first === 0 ? parseExtended(body) : parseShort(body, first);
}

function parseShort(body: Uint8Array, lc: number): Body | undefined {
  const data = body.slice(1, 1 + lc);
  if (body.length === 1 + lc) return { data, le: undefined, extended: false };
  const le = body[1 + lc];
  return body.length === 2 + lc && le !== undefined ? { data, le: le || 256, extended: false } : undefined;
}

function parseExtended(body: Uint8Array): Body | undefined {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (body.length < 3) return undefined;
  const length = view.getUint16(1);
  if (body.length === 3) return { data: NO_DATA, le: length || 65_536, extended: true };
  const data = body.slice(3, 3 + length);
  if (length === 0) return undefined;
  if (body.length === 3 + length) return { data, le: undefined, extended: true };
  if (body.length !== 5 + length) return undefined;
  return { data, le: view.getUint16(3 + length) || 65_536, extended: true };
}
