import { defineConfig } from '@playwright/test';
import { launchOptions } from './setup/find-browser.ts';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './setup/keep-demo-folder.ts',
  outputDir: 'test-results',
  reporter: 'list',
  retries: 0,
  // Two cores: while one test waits for mails, another has them.
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // Only for what hangs: no test measures time.
  timeout: 480_000,
  expect: { timeout: 90_000 },
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    // A step that finds nothing says so soon, or one lost button costs the whole run its time.
    actionTimeout: 60_000,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
