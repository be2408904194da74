import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { Choices } from '../../ui/choices.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/text.tsx';
import styles from './sign-screen.module.css';
import { type FileList, isPdf } from './use-file-list.ts';
import type { Words } from './use-words.ts';

const PDF_FORMS = ['pdf', 'pdf-cades', 'p7s'] as const;
const OTHER_FORMS = ['p7s', 'p7m'] as const;

/** As long as the bridge takes. */
const LONGEST_REASON = 200;

/** The form in which PDFs and other files are signed. Each question appears only if there are such files. */
export function FormChoices({ list, words }: { readonly list: FileList; readonly words: Words }) {
  const hasPdf = list.files.some(({ file }) => isPdf(file));
  const hasOther = list.files.some(({ file }) => !isPdf(file));
  const { pdfForm, otherForm } = words;
  return (
    <>
      {hasPdf && (
        <Choices
          label={pdfForm.heading}
          options={PDF_FORMS.map((key) => ({ key, ...(key === 'p7s' ? otherForm.p7s : pdfForm[key]) }))}
          selected={list.pdfForm}
          onSelect={list.setPdfForm}
        />
      )}
      {hasOther && (
        <Choices
          label={otherForm.heading}
          options={OTHER_FORMS.map((key) => ({ key, ...otherForm[key] }))}
          selected={list.otherForm}
          onSelect={list.setOtherForm}
        />
      )}
    </>
  );
}

type ReasonFieldProps = {
  readonly words: Words;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
};

export const ReasonField = ({ words, reason, onChange }: ReasonFieldProps) => (
  <TextField className={cx(styles.reason)} value={reason} onChange={onChange} maxLength={LONGEST_REASON}>
    <Label>
      <Text text={words.reason} />
    </Label>
    <Input className={cx(styles.input)} autoComplete="off" />
  </TextField>
);
