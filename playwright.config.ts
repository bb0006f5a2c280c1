import './scripts/require-node.mjs';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/sites/set-up.ts',
  outputDir: '.cache/test/playwright',
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
});
