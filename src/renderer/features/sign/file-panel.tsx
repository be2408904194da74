import { type DragEvent, useMemo, useRef, useState } from 'react';
import { foreign } from '../../../shared/messages/markup.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { SignaturePlace, SignatureWording } from '../../../shared/model/signing.ts';
import { openedPdf } from '../../screen-parts/pdf-viewer/opened-pdf.ts';
import { PdfViewer } from '../../screen-parts/pdf-viewer/pdf-viewer.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import { ProblemWords } from './problem-words.tsx';
import styles from './sign-screen.module.css';
import { positionOf } from './place-box.tsx';
import { PlacePages } from './place-pages.tsx';
import { canBeSeen, type FileList, isPdf, type ListedFile, MOST_FILES } from './use-file-list.ts';
import type { Words } from './use-words.ts';

type FilePanelProps = {
  readonly list: FileList;
  /** What stands in a signature that is seen on a page. */
  readonly wording: SignatureWording | undefined;
  readonly words: Words;
};

/** The place where files are chosen or dropped, and what was found in each. */
export function FilePanel({ list, wording, words }: FilePanelProps) {
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    list.add(event.dataTransfer.files);
  };
  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Panel title={words.files.heading}>
        <div className={styles.actions}>
          <Button
            variant={list.files.length > 0 ? 'secondary' : 'primary'}
            onPress={() => input.current?.click()}
          >
            <Text text={words.files.choose} />
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            data-testid="files-to-sign"
            onChange={({ currentTarget }) => {
              list.add(currentTarget.files ?? []);
              currentTarget.value = '';
            }}
          />
        </div>
        <Paragraph text={words.files.drop} isQuiet />
        {list.hasTooMany && <Notice tone="caution" title={words.files.tooMany(MOST_FILES)} />}
        {list.unopened.map(({ name, error }, index) => (
          <div key={index} className={styles.file}>
            <p className={styles.name}>
              <Foreign text={name} />
            </p>
            <ProblemNotice error={error} />
          </div>
        ))}
        <ul className={styles.files}>
          {list.files.map((listed) => (
            <FileRow key={listed.file.id} {...{ listed, list, wording, words }} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

type FileRowProps = {
  readonly listed: ListedFile;
} & FilePanelProps;

function FileRow({ listed, list, wording, words }: FileRowProps) {
  const { file, place } = listed;
  const [open, setOpen] = useState<'nothing' | 'pages' | 'place'>('nothing');
  const toggle = (what: 'pages' | 'place') => setOpen(open === what ? 'nothing' : what);
  const onPlace = (next: SignaturePlace | undefined) => list.setPlace(file.id, next);
  return (
    <li className={styles.file}>
      <p className={styles.name}>
        <Foreign text={file.name} />
      </p>
      <Found listed={listed} words={words} />
      <div className={styles.actions}>
        {isPdf(file) && (
          <Button onPress={() => toggle('pages')}>
            <Text text={open === 'pages' ? words.files.hidePages : words.files.pages} />
          </Button>
        )}
        {canBePlaced(listed) && (
          <Button onPress={() => toggle('place')}>
            <Text text={placeButton(open === 'place', place !== undefined, words)} />
          </Button>
        )}
        {place && (
          <Button
            onPress={() => {
              onPlace(undefined);
              setOpen('nothing');
            }}
          >
            <Text text={words.visible.hide} />
          </Button>
        )}
        <Button
          variant="quiet"
          label={`${words.files.remove}: ${foreign(file.name)}`}
          onPress={() => list.remove(file.id)}
        >
          <Text text={words.files.remove} />
        </Button>
      </div>
      {place && <Paragraph text={`${words.visible.place}: ${positionOf(place, words.visible)}`} isQuiet />}
      {open === 'pages' && <Pages file={file} words={words} />}
      {open === 'place' && canBePlaced(listed) && (
        <PlacePages {...{ file, place, wording, words, onPlace }} />
      )}
    </li>
  );
}

const canBePlaced = ({ form, look }: ListedFile): boolean =>
  canBeSeen(form) && look !== undefined && 'state' in look && look.state === 'can-be-signed';

function placeButton(isOpen: boolean, isPlaced: boolean, { visible }: Words): string {
  if (isOpen) return visible.done;
  return isPlaced ? visible.change : visible.choose;
}

function Pages({ file, words }: { readonly file: OpenedFile; readonly words: Words }) {
  const source = useMemo(() => openedPdf(file), [file]);
  return <PdfViewer source={source} name={file.name} words={words.viewer} />;
}

/** What was found in a file. Screen readers say it when it arrives. */
function Found({ listed: { look }, words }: { readonly listed: ListedFile; readonly words: Words }) {
  if (look && 'state' in look && look.state === 'cannot-be-signed')
    return <ProblemWords problem={look.problem} words={words} />;
  if (look && 'code' in look) return <ProblemNotice error={look} />;
  return (
    <div role="status">
      <Paragraph text={look ? words.files.ready : words.files.checking} isQuiet />
      {look?.notes.map((note) => (
        <Paragraph key={note} text={words.notes[note]} isQuiet />
      ))}
    </div>
  );
}
