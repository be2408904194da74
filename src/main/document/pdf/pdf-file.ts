import type { ByteSource } from '../byte-source.ts';
import { latin1Of } from './characters.ts';
import { findStart, readSection, type XrefEntry, type XrefSection } from './cross-reference.ts';
import { readIndirectObject } from './indirect-object.ts';
import { limits } from './limits.ts';
import { readObjectStream, type ObjectStream } from './object-stream.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import {
  asCount,
  asDictionary,
  PDF_NULL,
  type PdfDictionary,
  type PdfReference,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';
import { decodeStream, InflationBudget } from './stream-data.ts';

const KEPT_STREAMS = 8;

/**
 * A PDF, read by random access (ISO 32000-2 §7.5): cross-reference tables, streams, and hybrids of both; objects of
 * their own and in object streams. Nothing is repaired or trusted: what is not where the file says is a fault.
 * Everything is bounded (limits.ts). All methods may throw PdfFault.
 */
export class PdfFile {
  readonly source: ByteSource;
  /** Newest first. In a hybrid section the stream stands behind its table. */
  readonly sections: readonly XrefSection[];
  readonly #budget = new InflationBudget();
  readonly #streams = new Map<number, ObjectStream>();
  /** Objects that are being read now: one that needs itself would never end. */
  readonly #opening = new Set<number>();

  private constructor(source: ByteSource) {
    this.source = source;
    this.sections = this.#readSections();
  }

  /** @throws {PdfFault} also for an encrypted file: its strings and streams cannot be understood here */
  static open(source: ByteSource): PdfFile {
    if (latin1Of(source.read(0, 5)) !== '%PDF-') throw new PdfFault('not-a-pdf', 'the beginning');
    if (source.size > limits.fileBytes) throw new PdfFault('too-complex', 'size of the file');
    const file = new PdfFile(source);
    if (file.sections.some(({ trailer }) => trailer.entries.has('Encrypt')))
      throw new PdfFault('encrypted', 'trailer');
    return file;
  }

  /** The newest section and its trailer, which holds for the whole file. */
  get newest(): XrefSection {
    const [newest] = this.sections;
    if (!newest) throw damaged('no cross-reference');
    return newest;
  }

  get trailer(): PdfDictionary {
    return this.newest.trailer;
  }

  /** One more than the highest object number. */
  get size(): number {
    const size = asCount(this.trailer.entries.get('Size') ?? PDF_NULL);
    if (size === undefined || size < 1 || size > limits.objects) throw damaged('the number of objects');
    return size;
  }

  /** The reference to the catalog, and the catalog. */
  catalog(): { readonly reference: PdfReference; readonly dictionary: PdfDictionary } {
    const reference = this.trailer.entries.get('Root');
    const dictionary = reference && asDictionary(this.resolve(reference));
    if (reference?.kind !== 'reference' || !dictionary) throw damaged('no catalog');
    return { reference, dictionary };
  }

  /** Where the newest version of an object is; undefined if no section has it. */
  entryOf(number: number): XrefEntry | undefined {
    let hidden: XrefEntry | undefined;
    for (const section of this.sections) {
      const entry = section.entryOf(number);
      // In a hybrid, the table calls free what only the stream has (ISO 32000-2 §7.5.8.4).
      const isHybridTable = section.kind === 'table' && section.trailer.entries.has('XRefStm');
      if (entry?.state === 'free' && isHybridTable) hidden = entry;
      else if (entry) return entry;
      else if (hidden) return hidden;
    }
    return hidden;
  }

  /** The object that a reference names; null if none has that number and generation. */
  object({ number, generation }: PdfReference): PdfValue {
    const entry = this.entryOf(number);
    if (!entry || entry.state === 'free') return PDF_NULL;
    if (entry.state === 'in-stream')
      return generation === 0 ? this.#fromStream(entry.stream, entry.index, number) : PDF_NULL;
    if (entry.generation !== generation) return PDF_NULL;
    const object = readIndirectObject(this.source, entry.offset);
    if (object.number !== number || object.generation !== generation)
      throw damaged('another object than the cross-reference says');
    return object.value;
  }

  /** The value itself, or what it refers to. Undefined counts as null, as for a missing key. */
  resolve(value: PdfValue | undefined): PdfValue {
    let resolved = value ?? PDF_NULL;
    for (let hops = 0; resolved.kind === 'reference'; hops += 1) {
      if (hops >= limits.hops) throw damaged('references in a circle');
      resolved = this.object(resolved);
    }
    return resolved;
  }

  /** The resolved value of a key. */
  get(dictionary: PdfDictionary, key: string): PdfValue {
    return this.resolve(dictionary.entries.get(key));
  }

  /** Bytes of a stream as they stand in the file, without filters. Lent, like those of a ByteSource. */
  rawData(stream: PdfStream, most: number = limits.inflatedBytes): Uint8Array {
    const length = asCount(this.get(stream.dictionary, 'Length'));
    if (length === undefined || stream.start + length > this.source.size) throw damaged('length of a stream');
    if (length > most) throw new PdfFault('too-complex', 'a stream');
    return this.source.read(stream.start, length);
  }

  /** Bytes of a stream after its filters. Only FlateDecode is known. */
  data(stream: PdfStream): Uint8Array {
    const raw = this.rawData(stream);
    return decodeStream(raw, stream.dictionary, (value) => this.resolve(value), this.#budget);
  }

  #fromStream(streamNumber: number, index: number, number: number): PdfValue {
    const found = this.#objectStream(streamNumber).valueAt(index, number);
    if (!found) throw damaged('another object than the cross-reference says');
    return found;
  }

  #objectStream(number: number): ObjectStream {
    const kept = this.#streams.get(number);
    if (kept) return kept;
    if (this.#opening.has(number)) throw damaged('an object stream that needs itself');
    this.#opening.add(number);
    try {
      return this.#keep(number, this.#readObjectStream(number));
    } finally {
      this.#opening.delete(number);
    }
  }

  #readObjectStream(number: number): ObjectStream {
    const entry = this.entryOf(number);
    // An object stream is never in another one (ISO 32000-2 §7.5.7).
    if (entry?.state !== 'in-file') throw damaged('an object stream that is not there');
    const stream = this.object({ kind: 'reference', number, generation: entry.generation });
    if (stream.kind !== 'stream') throw damaged('an object stream that is none');
    return readObjectStream(stream.dictionary, this.data(stream), (value) => this.resolve(value));
  }

  #keep(number: number, read: ObjectStream): ObjectStream {
    const [oldest] = this.#streams.keys();
    if (oldest !== undefined && this.#streams.size >= KEPT_STREAMS) this.#streams.delete(oldest);
    this.#streams.set(number, read);
    return read;
  }

  #readSections(): readonly XrefSection[] {
    const sections: XrefSection[] = [];
    const seen = new Set<number>();
    let runs = 0;
    const read = (offset: number): XrefSection => {
      if (seen.has(offset)) throw damaged('cross-references in a circle');
      if (seen.size >= limits.sections) throw new PdfFault('too-complex', 'cross-reference sections');
      seen.add(offset);
      const section = readSection(this.source, offset, (stream) => this.#xrefData(stream));
      if ((runs += section.runs.length) > limits.runsInAll)
        throw new PdfFault('too-complex', 'runs of object numbers');
      sections.push(section);
      return section;
    };
    for (let next: number | undefined = findStart(this.source); next !== undefined;) {
      const { kind, trailer } = read(next);
      const hybrid = kind === 'table' ? offsetIn(trailer, 'XRefStm') : undefined;
      if (hybrid !== undefined && read(hybrid).kind !== 'stream') throw damaged('a hybrid cross-reference');
      next = offsetIn(trailer, 'Prev');
    }
    return sections;
  }

  /** No object can be found yet, so nothing in it may be a reference (ISO 32000-2 §7.5.8.2). */
  #xrefData({ dictionary, start }: PdfStream): Uint8Array {
    const length = asCount(dictionary.entries.get('Length') ?? PDF_NULL);
    if (length === undefined || start + length > this.source.size) throw damaged('length of a stream');
    if (length > limits.inflatedBytes) throw new PdfFault('too-complex', 'a stream');
    return decodeStream(
      this.source.read(start, length),
      dictionary,
      (value) => value ?? PDF_NULL,
      this.#budget,
    );
  }
}

function offsetIn({ entries }: PdfDictionary, key: string): number | undefined {
  const value = entries.get(key);
  if (value === undefined) return undefined;
  const offset = asCount(value);
  if (offset === undefined) throw damaged('an offset that is none');
  return offset;
}
