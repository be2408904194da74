import { parseArgs } from 'node:util';
import { parseDay } from '../shared/domain/tokyo-calendar.ts';
import { SampleId } from '../shared/model/sample.ts';

/** What the program's command line may ask for. */
export type Options = {
  /** Starts with this sample. */
  readonly sample: SampleId | null;
  /** Starts with a sample if no reader is found. */
  readonly sampleIfNoReader: boolean;
  /** Shows the program as it would be on this day (noon in Japan), for practice, screenshots and tests. */
  readonly today: Date | undefined;
  /** A policy instead of this computer's, for a program that is run from its sources. */
  readonly policy: string | undefined;
};

/** Chromium's own switches share the command line, so anything that is not ours is ignored. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      sample: { type: 'string' },
      'sample-if-no-reader': { type: 'boolean' },
      today: { type: 'string' },
      policy: { type: 'string' },
    },
  });
  const sample = SampleId.safeParse(values.sample);
  const day = typeof values.today === 'string' ? parseDay(values.today) : undefined;
  return {
    sample: sample.success ? sample.data : null,
    sampleIfNoReader: values['sample-if-no-reader'] === true,
    today: day === undefined ? undefined : new Date(`${day}T03:00:00Z`),
    policy: typeof values.policy === 'string' ? values.policy : undefined,
  };
}
