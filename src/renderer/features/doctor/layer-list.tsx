import { layerIds } from '../../../shared/domain/layers.ts';
import { factLines } from '../../../shared/messages/doctor-words.ts';
import type { Doctor } from '../../../shared/messages/doctor-texts.ts';
import type { Finding, FindingState, LayerId } from '../../../shared/model/doctor.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { AbsentIcon, AlertIcon, CheckCircleIcon, ClockIcon, InfoIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './doctor-screen.module.css';

type LayerListProps = {
  readonly findings: readonly Finding[];
  readonly pending: readonly LayerId[];
  readonly texts: Doctor;
};

const looks = {
  ok: ['good', CheckCircleIcon],
  broken: ['bad', AlertIcon],
  unknown: ['neutral', InfoIcon],
  skipped: ['neutral', AbsentIcon],
  pending: ['neutral', ClockIcon],
} as const satisfies Record<FindingState | 'pending', readonly [Tone, unknown]>;

/** Layer by layer from the plug inwards: its state, and how long its examination took. */
export function LayerList({ findings, pending, texts }: LayerListProps) {
  const known = (layer: LayerId) =>
    pending.includes(layer) ? undefined : findings.find((finding) => finding.layer === layer);
  return (
    <Panel title={texts.page.stepsTitle}>
      <ol className={styles.layers}>
        {layerIds.map((layer) => (
          <Layer key={layer} layer={layer} finding={known(layer)} texts={texts} />
        ))}
      </ol>
    </Panel>
  );
}

type LayerProps = {
  readonly layer: LayerId;
  readonly finding: Finding | undefined;
  readonly texts: Doctor;
};

function Layer({ layer, finding, texts }: LayerProps) {
  const { page, layers } = texts;
  const state = finding?.state ?? 'pending';
  const [tone, Icon] = looks[state];
  const facts = finding ? factLines(finding, texts) : [];
  return (
    <li className={styles.layer}>
      <div className={styles.row}>
        <span className={styles.name}>
          <Text text={layers.names[layer]} />
        </span>
        <Badge tone={tone} icon={<Icon />} text={page.states[state]} />
        <span className={styles.time}>
          {finding && finding.state !== 'skipped' && <Text text={page.ms(finding.ms)} />}
        </span>
      </div>
      {facts.length > 0 && (
        <Disclosure title={<Text text={page.facts} />}>
          <Facts facts={facts.map(({ name, value }) => ({ name, value: <Text text={value} /> }))} />
        </Disclosure>
      )}
    </li>
  );
}
