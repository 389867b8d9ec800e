import type { AnswerPushResult, PushResult } from '@throughline/types';
import { writeCount } from '../screen/write-number.ts';

/** What a push did, in a sentence or a few. */
export function describePush(result: PushResult | AnswerPushResult, isReplayed: boolean): string {
  const { dryRun, rows, added, changed, unchanged } = result;
  const counts = `${writeCount(rows)} rows: ${writeCount(added)} added, ${writeCount(changed)} changed, ${writeCount(unchanged)} unchanged.`;
  const told = 'figures' in result ? [counts, ...describeAnswers(result)] : [counts];
  if (dryRun) told.push('Nothing was written: this was a dry run.');
  else if (isReplayed) told.push('It had been taken before; nothing was done again.');
  return `${told.join(' ')}\n`;
}

function describeAnswers(result: Omit<AnswerPushResult, keyof PushResult>): string[] {
  const { removed, passedOver, figures, otherSources } = result;
  const sources = otherSources.map(({ source }) => source).join(', ');
  return [
    `Figures: ${writeCount(figures.added)} added, ${writeCount(figures.changed)} changed, ${writeCount(figures.removed)} removed.`,
    ...(removed > 0 ? [`${writeCount(removed)} stored answers were not in the file and end.`] : []),
    ...(passedOver > 0
      ? [`${writeCount(passedOver)} rows are of periods whose answers were deleted in time.`]
      : []),
    ...(sources === '' ? [] : [`Counted together with answers of ${sources}.`]),
  ];
}
