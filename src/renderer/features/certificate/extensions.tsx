import type { CertificateFields } from '../../../shared/model/certificate.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import styles from './fields-tab.module.css';
import { spacedHex } from './spaced-hex.ts';

type ExtensionsProps = { readonly extensions: CertificateFields['extensions'] };

/** Each extension by its name. Opening one shows its meaning and its raw value. */
export function Extensions({ extensions }: ExtensionsProps) {
  const { fields: say } = useMessages().certificate;
  if (extensions.length === 0) return <Paragraph text={say.none} isQuiet />;
  return (
    <div>
      {extensions.map(({ oid, name, critical, lines, valueHex }) => (
        <Disclosure
          key={oid}
          title={
            <>
              {name ?? oid}
              {critical && (
                <span className={styles.critical}>
                  <Text text={say.critical} />
                </span>
              )}
            </>
          }
        >
          {name !== undefined && <code className={cx(styles.code, styles.quiet)}>{oid}</code>}
          {lines.map((line, index) => (
            <p key={index}>
              <Foreign text={line} />
            </p>
          ))}
          <Paragraph text={say.rawValue} isQuiet />
          <code className={styles.code}>{spacedHex(valueHex)}</code>
        </Disclosure>
      ))}
    </div>
  );
}
