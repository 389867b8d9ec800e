import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Finding {
  id: string;
  help: string;
  where: string[];
}

/** What axe finds wrong with what is shown now, frames included, by all of its rules but these. */
export async function findWithAxe(page: Page, except: string[] = []): Promise<Finding[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(except).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
