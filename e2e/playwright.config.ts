import { defineConfig } from '@playwright/test';
import { hasDisplay } from '../scripts/display.mjs';
import { ownMountsArePossible } from '../scripts/namespaces.mjs';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  globalSetup: './pcscd-global-setup.ts',
  // Each has a screen of its own if that can be made. On a person's screen, windows come one by one.
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: { screenshot: 'only-on-failure' },
  projects: [
    // They mostly wait for the smart card service, so they start first: one by one if it is shared.
    { name: 'pcsc', testMatch: '*.pcsc.spec.ts', ...(ownMountsArePossible() ? {} : { workers: 1 }) },
    {
      name: 'sample',
      testIgnore: ['*.pcsc.spec.ts', '*.package.spec.ts'],
      testMatch: '*.spec.ts',
      fullyParallel: true,
    },
    { name: 'package', testMatch: '*.package.spec.ts', workers: 1 },
    { name: 'screenshots', testMatch: '*.screenshots.ts' },
    { name: 'accessibility', testMatch: '*.accessibility.ts', fullyParallel: true },
  ],
});
