import type { StudyProgress } from '@throughline/linkage';

/** "H2 NPS: within units, 3 of 12 equations". */
export function sayProgress({ hypothesis, outcome, stage, done, total }: StudyProgress): string {
  const step =
    stage === 'equations'
      ? `within units, ${done} of ${total} equations`
      : `put to the test, ${done} of ${total} checks`;
  return `${hypothesis} ${outcome}: ${step}`;
}
