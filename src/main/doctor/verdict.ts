import type { CauseId } from '../../shared/domain/causes.ts';
import type { Facts } from '../../shared/model/doctor.ts';

/** What a layer says of itself. */
export type Verdict = {
  /** `behind`: it lies behind the layer that stops the program. */
  readonly state: 'ok' | 'broken' | 'unknown' | 'behind';
  /** The cause, or the remark beside `ok`. */
  readonly cause?: CauseId | undefined;
  readonly facts: Facts;
};

export const ok = (facts: Facts, remark?: CauseId): Verdict => ({ state: 'ok', cause: remark, facts });
export const broken = (cause: CauseId, facts: Facts): Verdict => ({ state: 'broken', cause, facts });
export const unknown = (facts: Facts = {}): Verdict => ({ state: 'unknown', facts });
