import type { Messages } from '../../../shared/messages/messages.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { AlertIcon, CheckIcon, CloseIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './after-expiry.module.css';

type Say = Messages['lifeEvents']['table'];
type Answer = 'yes' | 'no' | 'grace' | 'signOnly' | 'unknown';
type Column = keyof Say['columns'];

/** What each end stops, by use: 署名用, 利用者証明用, the card itself. */
const answers: Readonly<Record<keyof Say['rows'], Readonly<Record<Column, Answer>>>> = {
  etax: { sign: 'no', auth: 'signOnly', card: 'no' },
  myna: { sign: 'yes', auth: 'no', card: 'no' },
  shop: { sign: 'yes', auth: 'no', card: 'no' },
  insurance: { sign: 'yes', auth: 'grace', card: 'unknown' },
  phone: { sign: 'no', auth: 'no', card: 'no' },
  face: { sign: 'yes', auth: 'yes', card: 'no' },
};
const columns = ['sign', 'auth', 'card'] as const satisfies readonly Column[];
const rows = Object.keys(answers) as (keyof Say['rows'])[];

/** What stops and what goes on after an end, as a table. */
export function AfterExpiry() {
  const { headings, table: say } = useMessages().lifeEvents;
  return (
    <Panel title={headings.afterExpiry}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            <Text text={say.caption} />
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Text text={say.use} />
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <Text text={say.columns[column]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <Text text={say.rows[row]} />
                </th>
                {columns.map((column) => (
                  <Cell key={column} answer={answers[row][column]} column={say.columns[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Cell({ answer, column }: { readonly answer: Answer; readonly column: string }) {
  const { table: say } = useMessages().lifeEvents;
  return (
    <td className={cx(styles[toneOf[answer]])}>
      {/* In a narrow window a row becomes a list and shows the column's name. */}
      <span className={styles.column}>
        <Text text={column} />
      </span>
      <span className={styles.answer}>
        {icons[answer]}
        <span>
          <Text text={say[answer]} />
        </span>
      </span>
    </td>
  );
}

const toneOf = {
  yes: 'good',
  no: 'bad',
  grace: 'caution',
  signOnly: 'caution',
  unknown: 'caution',
} as const satisfies Record<Answer, string>;

const icons = {
  yes: <CheckIcon />,
  no: <CloseIcon />,
  grace: <AlertIcon />,
  signOnly: <AlertIcon />,
  unknown: <AlertIcon />,
} satisfies Record<Answer, unknown>;
