import { test as plain } from '@playwright/test';
import { makeDataFolder, removeDataFolder } from './data-folder.ts';
import { startInstance } from './instance.ts';
import { demoFolder } from './keep-demo-folder.ts';
import type { Invitation } from './mailbox.ts';
import { prepareWave } from './prepare-wave.ts';
import { publishUnits } from './publish-units.ts';
import { type Watch, watchContext } from './watch-context.ts';

const startWithin = 600_000;

export const demoPassword = 'everything here is made up';

const watched = plain.extend<{ watch: Watch }>({
  watch: async ({ context, baseURL }, use) => {
    await use(watchContext(context, new URL(baseURL ?? '').origin));
  },
});

/** What the instance is started with, such as `MAIL_PROVIDER`. */
type Settings = Readonly<Record<string, string>>;

/** Starts an instance on nothing, lends it, and leaves nothing of it behind. */
async function runInstance(
  lend: (url: string, folder: string) => Promise<void>,
  settings: Settings = {},
): Promise<void> {
  const folder = makeDataFolder();
  try {
    const instance = await startInstance(folder, null, settings);
    await lend(instance.url, folder).finally(instance.stop);
  } finally {
    removeDataFolder(folder);
  }
}

/** An instance that nobody has used, for one test. */
export const newcomerTest = watched.extend<{ settings: Settings; emptyUrl: string }>({
  settings: [{}, { option: true }],
  emptyUrl: [
    async ({ settings }, use) => {
      await runInstance(use, settings);
    },
    { timeout: startWithin },
  ],
  baseURL: ({ emptyUrl }, use) => use(emptyUrl),
});

/** An instance of so many units with two waves published, for one test. */
export const publishedTest = watched.extend<{ units: number; publishedUrl: string }>({
  units: [1, { option: true }],
  publishedUrl: [
    async ({ units }, use) => {
      await runInstance(async (url, folder) => {
        await publishUnits(url, folder, units);
        await use(url);
      });
    },
    { timeout: startWithin },
  ],
  baseURL: ({ publishedUrl }, use) => use(publishedUrl),
});

interface OpenWave {
  url: string;
  /** The next person who has not been used by a test. */
  nextInvitation(): Invitation;
}

/** An instance with an open wave; each test answers as a person of its own. */
export const surveyTest = watched.extend<{ invitation: Invitation }, { openWave: OpenWave }>({
  openWave: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      await runInstance(async (url) => {
        const unused = await prepareWave(url);
        await use({
          nextInvitation() {
            const next = unused.pop();
            if (next === undefined) throw new Error('Every person has been used.');
            return next;
          },
          url,
        });
      });
    },
    { scope: 'worker', timeout: startWithin },
  ],
  baseURL: ({ openWave }, use) => use(openWave.url),
  invitation: ({ openWave }, use) => use(openWave.nextInvitation()),
});

/** The demo as `npm run demo` starts it. */
export const demoTest = watched.extend<object, { demoUrl: string }>({
  demoUrl: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use, { parallelIndex }) => {
      const instance = await startInstance(demoFolder(parallelIndex), demoPassword);
      await use(instance.url).finally(instance.stop);
    },
    { scope: 'worker', timeout: startWithin },
  ],
  baseURL: ({ demoUrl }, use) => use(demoUrl),
});
