import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Finding {
  id: string;
  help: string;
  where: string[];
}

/** What axe finds wrong with what is shown now, by all of its rules, frames included. */
export async function findWithAxe(page: Page): Promise<Finding[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
