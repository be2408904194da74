import { Fragment } from 'react';
import type { CertificateFields } from '../../../shared/model/certificate.ts';
import { Foreign } from '../../ui/text.tsx';

type Attributes = CertificateFields['issuer'];

const lineOf = ({ label, value }: Attributes[number]): string => `${label}=${value}`;

/** A name in one text for copying, with one attribute a line. */
export const nameText = (attributes: Attributes): string => attributes.map(lineOf).join('\n');

type NameLinesProps = { readonly attributes: Attributes; readonly className: string | undefined };

/** A distinguished name with one attribute a line. Each has its own text direction. */
export const NameLines = ({ attributes, className }: NameLinesProps) => (
  <code className={className}>
    {attributes.map((attribute, index) => (
      <Fragment key={index}>
        {index > 0 && '\n'}
        <Foreign text={lineOf(attribute)} />
      </Fragment>
    ))}
  </code>
);
