import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Finding {
  id: string;
  help: string;
  where: string[];
}

/** What axe finds wrong with what is shown now, frames included, by all of its rules but these. */
export async function findWithAxe(page: Page, except: string[] = []): Promise<Finding[]> {
  return find(page, build(page).disableRules(except));
}

/** What axe finds wrong with colours alone. */
export async function findColoursWithAxe(page: Page): Promise<Finding[]> {
  return find(page, build(page).withRules('color-contrast'));
}

/**
 * Axe without a description of everything that passed and, where there are no frames whose findings
 * must be gathered, without a second tab to gather them: both take several times as long as its rules.
 */
function build(page: Page): AxeBuilder {
  const hasFrames = page.frames().length > 1;
  return new AxeBuilder({ page })
    .setLegacyMode(!hasFrames)
    .options({ resultTypes: ['violations'] });
}

async function find(page: Page, axe: AxeBuilder): Promise<Finding[]> {
  await endTransitions(page);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}

/** A transition, however short, ends in a later frame; until then its colours are between two. */
async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}
