import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FileIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './file-choice.module.css';

type FileChoiceProps = {
  readonly label: string;
  readonly hint: string;
  readonly onFile: (file: File) => Promise<void>;
};

/** Takes a file from the system's dialog, or one that is dropped here. */
export function FileChoice({ label, hint, onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const more = useId();
  const take = (file: File | null | undefined): void => {
    if (file) void onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files.item(0));
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={cx(styles.place, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button variant="primary" icon={<FileIcon />} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <p id={more} className={styles.hint}>
        <Text text={hint} />
      </p>
      <input
        ref={input}
        className={styles.input}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.item(0));
          // Allows the same file to be chosen once more.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
