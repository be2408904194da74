import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ownMountsArePossible } from './scripts/namespaces.mjs';

// Days in Japan must not depend on where the machine stands, so the tests run far from Japan.
process.env.TZ = 'America/Los_Angeles';

// As in the program: a call that hangs costs a thread.
process.env.UV_THREADPOOL_SIZE = '32';

/** It takes a minute by itself, so it starts first; as the last one it would keep all others waiting. */
const LONGEST = 'mutated-certificates.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // eslint-disable-next-line unicorn/no-array-sort -- it is the sequencer's
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // The whole machine, because nobody uses it while they run.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.{pcsc,login,documents}.test.ts', 'src/renderer/**'],
          environment: 'node',
          // Their modules keep no state, so they are loaded once for all files.
          isolate: false,
          // Only ends what hangs, because a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 60_000,
          setupFiles: ['scripts/clean-document.ts'],
        },
      },
      {
        // Signed files checked by other makers' programs.
        test: {
          name: 'documents',
          include: ['src/**/*.documents.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Real browsers and an SSH server, with the card in a smart card service of the file's own.
        test: {
          name: 'login',
          include: ['src/**/*.login.test.ts'],
          environment: 'node',
          globalSetup: ['e2e/pcscd-global-setup.ts'],
          setupFiles: ['e2e/pcscd-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Windows' interface, called by Windows' Node under wine.
        test: {
          name: 'windows',
          include: ['e2e/windows/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // The package of Debian on a Debian that has nothing else.
        test: {
          name: 'debian',
          include: ['e2e/debian/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Each file has a smart card service of its own, if the system allows it. They mostly wait for it.
        test: {
          name: 'pcsc',
          include: ['src/**/*.pcsc.test.ts'],
          environment: 'node',
          globalSetup: ['e2e/pcscd-global-setup.ts'],
          setupFiles: ['e2e/pcscd-setup.ts'],
          fileParallelism: ownMountsArePossible(),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
