import './scripts/require-node.mjs';
import { defineConfig } from '@playwright/test';

const MEASURING = '**/lighthouse.spec.ts';

export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/sites/set-up.ts',
  outputDir: '.cache/test/playwright',
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  projects: [
    { name: 'reading', testIgnore: MEASURING },
    // Speed is measured when nothing else runs.
    { name: 'measuring', testMatch: MEASURING, dependencies: ['reading'], fullyParallel: false },
  ],
});
