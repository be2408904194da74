import { defineConfig } from 'vitest/config';

// Days in Japan must not depend on where the machine stands, so the tests stand far from it.
process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
  test: {
    // All of the machine: nobody sits at it while they run.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.pcsc.test.ts', 'src/renderer/**'],
          environment: 'node',
          // Their modules keep nothing, so they are loaded once for all files.
          isolate: false,
          // Only there to end what hangs: a busy machine may take its time.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          setupFiles: ['scripts/clean-document.ts'],
        },
      },
      {
        // One smart card service, two readers: one test file at a time.
        test: {
          name: 'pcsc',
          include: ['src/**/*.pcsc.test.ts'],
          environment: 'node',
          globalSetup: ['e2e/pcscd-global-setup.ts'],
          fileParallelism: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
    ],
  },
});
