import { counterIn } from '../../../shared/domain/card-facts.ts';
import { type SecretState, secretState } from '../../../shared/domain/lock-guide.ts';
import { isChangeable, profileOf } from '../../../shared/generations/generations.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { PinKind } from '../../../shared/model/pin.ts';
import { LockedButton } from '../../screen-parts/locked-button.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { Text } from '../../ui/text.tsx';
import styles from './which-step.module.css';

type ElsewhereListProps = { readonly pins: readonly PinKind[]; readonly shown: ShownCard };

/** The secrets that cannot be changed here, each with its counter, the reason and the way on. */
export function ElsewhereList({ pins, shown }: ElsewhereListProps) {
  const { pinChange: say, common } = useMessages();
  return (
    <div className={styles.elsewhere}>
      <h3 className={styles.subheading}>
        <Text text={say.which.elsewhere} />
      </h3>
      <ul className={styles.others}>
        {pins.map((pin) => {
          const state = secretState(pin, shown.card);
          return (
            <li key={pin} className={styles.other}>
              <span className={styles.words}>
                <span className={styles.name}>
                  <Text text={common.secrets[pin]} />
                </span>
                <span className={styles.looks}>
                  <Text
                    text={
                      isChangeable(profileOf(shown.card.kind), pin)
                        ? reasonOf(state, say)
                        : say.which.residentOnly
                    }
                  />
                </span>
              </span>
              {state !== 'absent' && <Tries counter={counterIn(shown.card, pin)} />}
              {state === 'locked' && <LockedButton pin={pin} cardId={shown.cardId} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const reasonOf = (state: SecretState, { which: say }: Messages['pinChange']): string =>
  state === 'usable' ? say.residentOnly : say.reasons[state];
