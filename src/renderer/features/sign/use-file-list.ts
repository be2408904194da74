import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { SignatureForm, SignaturePlace, SigningLook } from '../../../shared/model/signing.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** As many as one submission may have. */
export const MOST_FILES = 100;

export type PdfForm = 'pdf' | 'pdf-cades' | 'p7s';
export type OtherForm = 'p7s' | 'p7m';

export type ListedFile = {
  readonly file: OpenedFile;
  readonly form: SignatureForm;
  /** What was found in it; undefined while it is being read. */
  readonly look: SigningLook | AppError | undefined;
  /** Where the signature is to be seen; nowhere in most. */
  readonly place: SignaturePlace | undefined;
};

/** One that was chosen and could not be opened. */
export type UnopenedFile = { readonly name: string; readonly error: AppError };

export type FileList = {
  readonly files: readonly ListedFile[];
  readonly hasTooMany: boolean;
  readonly unopened: readonly UnopenedFile[];
  readonly pdfForm: PdfForm;
  readonly otherForm: OtherForm;
  readonly add: (files: Iterable<File>) => void;
  readonly remove: (id: string) => void;
  /** Opens these files anew, as they are now, and leaves the others out. Their places stay. */
  readonly startAgainWith: (ids: readonly string[]) => void;
  readonly setPlace: (id: string, place: SignaturePlace | undefined) => void;
  readonly setPdfForm: (form: PdfForm) => void;
  readonly setOtherForm: (form: OtherForm) => void;
};

export const isPdf = ({ name }: OpenedFile): boolean => name.toLowerCase().endsWith('.pdf');

/** Only a signature inside a PDF has a page to be seen on. */
export const canBeSeen = (form: SignatureForm): boolean => form === 'pdf' || form === 'pdf-cades';

/** The chosen files. Each is read once in the form of its signature, and all are closed with the screen. */
export function useFileList(): FileList {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [hasTooMany, setTooMany] = useState(false);
  const [unopened, setUnopened] = useState<readonly UnopenedFile[]>([]);
  const [places, setPlaces] = useState<ReadonlyMap<string, SignaturePlace>>(new Map());
  const [pdfForm, setPdfForm] = useState<PdfForm>('pdf');
  const [otherForm, setOtherForm] = useState<OtherForm>('p7s');
  const formOf = (file: OpenedFile): SignatureForm => (isPdf(file) ? pdfForm : otherForm);
  const looks = useLooks(chosen.map(({ file }) => ({ id: file.id, form: formOf(file) })));
  useClosing(chosen);
  const open = async (source: File, place?: SignaturePlace): Promise<void> => {
    const answer = await client.document.open(source);
    if (!answer.ok) return setUnopened((before) => [...before, { name: source.name, error: answer.error }]);
    setChosen((before) => [...before, { file: answer.value, source }]);
    if (place) setPlace(answer.value.id, place);
  };
  const add = (files: Iterable<File>): void => {
    const all = [...files];
    const room = MOST_FILES - chosen.length;
    setTooMany(all.length > room);
    setUnopened([]);
    void inTurn(all.slice(0, room), (file) => open(file));
  };
  const remove = (id: string): void => {
    setTooMany(false);
    setChosen((before) => before.filter(({ file }) => file.id !== id));
    void tellFailure(client.document.close({ id }));
  };
  const startAgainWith = (ids: readonly string[]): void => {
    setChosen([]);
    for (const { file } of chosen) void tellFailure(client.document.close({ id: file.id }));
    const kept = chosen.filter(({ file }) => ids.includes(file.id));
    void inTurn(kept, ({ file, source }) => open(source, places.get(file.id)));
  };
  const files = chosen.map(({ file }) => {
    const form = formOf(file);
    const place = canBeSeen(form) ? places.get(file.id) : undefined;
    return { file, form, look: looks.get(keyOf({ id: file.id, form })), place };
  });
  const setPlace = (id: string, place: SignaturePlace | undefined): void =>
    setPlaces((before) => {
      const after = new Map(before);
      if (place) after.set(id, place);
      else after.delete(id);
      return after;
    });
  const forms = { pdfForm, otherForm, setPdfForm, setOtherForm };
  return { files, hasTooMany, unopened, ...forms, add, remove, startAgainWith, setPlace };
}

/** An open file, and what it was opened from. */
type Chosen = { readonly file: OpenedFile; readonly source: File };

/** One after the other, so that they stand in the order in which they were chosen. */
async function inTurn<T>(all: readonly T[], run: (each: T) => Promise<void>): Promise<void> {
  for (const each of all) await run(each);
}

type Wanted = { readonly id: string; readonly form: SignatureForm };
type Look = SigningLook | AppError;

const keyOf = ({ id, form }: Wanted): string => `${id} ${form}`;

/** What main found in each file in its form. Each is asked for once. */
function useLooks(wanted: readonly Wanted[]): ReadonlyMap<string, Look> {
  const [looks, setLooks] = useState<ReadonlyMap<string, Look>>(new Map());
  const asked = useRef(new Set<string>());
  const look = useCallback((each: Wanted) => {
    const key = keyOf(each);
    if (asked.current.has(key)) return;
    asked.current.add(key);
    void client.signing.look(each).then((answer) => {
      const found = answer.ok ? answer.value : answer.error;
      setLooks((before) => new Map(before).set(key, found));
    });
  }, []);
  useEffect(() => wanted.forEach(look));
  return looks;
}

/** Lets main close the open files when the screen goes. */
function useClosing(chosen: readonly Chosen[]): void {
  const last = useRef(chosen);
  useEffect(() => {
    last.current = chosen;
  }, [chosen]);
  useEffect(
    () => () => last.current.forEach(({ file }) => void tellFailure(client.document.close({ id: file.id }))),
    [],
  );
}
