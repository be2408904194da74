import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  globalSetup: './pcscd-global-setup.ts',
  // One smart card service and one screen.
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'sample', testIgnore: ['*.pcsc.spec.ts', '*.package.spec.ts'], testMatch: '*.spec.ts' },
    { name: 'pcsc', testMatch: '*.pcsc.spec.ts' },
    { name: 'package', testMatch: '*.package.spec.ts' },
    { name: 'screenshots', testMatch: '*.screenshots.ts' },
  ],
});
