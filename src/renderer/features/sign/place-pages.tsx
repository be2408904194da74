import { useId, useMemo, useState } from 'react';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { SignaturePlace, SignatureWording } from '../../../shared/model/signing.ts';
import { openedPdf } from '../../screen-parts/pdf-viewer/opened-pdf.ts';
import { PdfViewer } from '../../screen-parts/pdf-viewer/pdf-viewer.tsx';
import type { DrawnPage } from '../../screen-parts/pdf-viewer/viewer-frame.ts';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { PlaceBox } from './place-box.tsx';
import styles from './place-box.module.css';
import { inMillimetres, inPoints, onPage, usualPlace } from './placing.ts';
import type { Words } from './use-words.ts';

type PlacePagesProps = {
  readonly file: OpenedFile;
  readonly place: SignaturePlace | undefined;
  readonly wording: SignatureWording | undefined;
  readonly words: Words;
  readonly onPlace: (place: SignaturePlace) => void;
};

/** The pages of a file with the place of its signature on the one that is shown: turning pages takes the place along. */
export function PlacePages({ file, place, wording, words, onPlace }: PlacePagesProps) {
  const source = useMemo(() => openedPdf(file), [file]);
  const [shown, setShown] = useState<DrawnPage>();
  const settle = (page: DrawnPage) => {
    setShown(page);
    onPlace(place ? onPage({ ...place, page: page.page }, page) : usualPlace(page.page, page));
  };
  const overlay = (page: DrawnPage) =>
    place?.page === page.page && <PlaceBox {...{ place, page, wording, onPlace }} words={words.visible} />;
  return (
    <>
      <Paragraph text={words.visible.lead} />
      <Paragraph text={words.visible.keys} isQuiet />
      {place && shown && (
        <PlaceFields place={place} words={words} onChange={(next) => onPlace(onPage(next, shown))} />
      )}
      <PdfViewer
        source={source}
        name={file.name}
        words={words.viewer}
        firstPage={place?.page ?? 0}
        onDrawn={settle}
        overlay={overlay}
      />
    </>
  );
}

const FIELDS = ['left', 'top', 'width', 'height'] as const;

type PlaceFieldsProps = {
  readonly place: SignaturePlace;
  readonly words: Words;
  readonly onChange: (place: SignaturePlace) => void;
};

/** The same place in numbers, for whoever would rather type than move. */
function PlaceFields({ place, words, onChange }: PlaceFieldsProps) {
  const id = useId();
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => (
        <div key={field} className={styles.field}>
          <label htmlFor={`${id}-${field}`}>
            <Text text={words.visible.fields[field]} />
          </label>
          <input
            id={`${id}-${field}`}
            className={styles.number}
            type="number"
            min={0}
            value={inMillimetres(place[field])}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isFinite(valueAsNumber)) onChange({ ...place, [field]: inPoints(valueAsNumber) });
            }}
          />
        </div>
      ))}
    </div>
  );
}
