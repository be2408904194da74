import { type DragEvent, useMemo, useRef, useState } from 'react';
import { foreign } from '../../../shared/messages/markup.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import { openedPdf } from '../../screen-parts/pdf-viewer/opened-pdf.ts';
import { PdfViewer } from '../../screen-parts/pdf-viewer/pdf-viewer.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import { ProblemWords } from './problem-words.tsx';
import styles from './sign-screen.module.css';
import { type FileList, isPdf, type ListedFile, MOST_FILES } from './use-file-list.ts';
import type { Words } from './use-words.ts';

/** The place where files are chosen or dropped, and what was found in each. */
export function FilePanel({ list, words }: { readonly list: FileList; readonly words: Words }) {
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
        {list.problem && <ProblemNotice error={list.problem} />}
        <ul className={styles.files}>
          {list.files.map((listed) => (
            <FileRow key={listed.file.id} listed={listed} words={words} onRemove={list.remove} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

type FileRowProps = {
  readonly listed: ListedFile;
  readonly words: Words;
  readonly onRemove: (id: string) => void;
};

function FileRow({ listed, words, onRemove }: FileRowProps) {
  const { file } = listed;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.file}>
      <p className={styles.name}>
        <Foreign text={file.name} />
      </p>
      <Found listed={listed} words={words} />
      <div className={styles.actions}>
        {isPdf(file) && (
          <Button onPress={() => setOpen(!isOpen)}>
            <Text text={isOpen ? words.files.hidePages : words.files.pages} />
          </Button>
        )}
        <Button
          variant="quiet"
          label={`${words.files.remove}: ${foreign(file.name)}`}
          onPress={() => onRemove(file.id)}
        >
          <Text text={words.files.remove} />
        </Button>
      </div>
      {isOpen && <Pages file={file} words={words} />}
    </li>
  );
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
