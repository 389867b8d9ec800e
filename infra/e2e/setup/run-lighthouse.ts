import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from './find-browser.ts';
import { findFreePort } from '../../local/src/index.ts';

/** The least of each category, out of 100. */
export const wantedScores = { accessibility: 100, 'best-practices': 100, performance: 98 };

export interface LighthouseScore {
  readonly category: string;
  readonly score: number;
  readonly wanted: number;
  /** Titles of the audits that took points off. */
  readonly lost: readonly string[];
}

/** Audits a page as on a phone, in a browser of its own. */
export async function runLighthouse(url: string): Promise<LighthouseScore[]> {
  const port = await findFreePort();
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: Object.keys(wantedScores),
    });
    if (result === undefined) throw new Error('Lighthouse gave no result.');
    const { categories, audits } = result.lhr;
    return Object.entries(wantedScores).map(([category, wanted]) => ({
      category,
      wanted,
      score: Math.round((categories[category]?.score ?? 0) * 100),
      lost: (categories[category]?.auditRefs ?? [])
        .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim()),
    }));
  } finally {
    await browser.close();
  }
}
