import { describeVerdict, type PeriodWord } from '@throughline/linkage';
import type { LatestStudy, StudyResult } from '@throughline/types';
import type { MetricBook } from '../outcomes/metric-book.ts';
import { nameInSentence } from './name-in-sentence.ts';

/** Every verdict of a study in words, by hypothesis; none without a result. */
export function sayVerdicts(result: StudyResult | null, book: MetricBook): LatestStudy['texts'] {
  if (result === null) return {};
  const about = { ...result, questions: result.hypotheses.length };
  const period = periodWords.find((word) => word === result.panel.format) ?? 'period';
  return Object.fromEntries(
    result.hypotheses.map((one) => {
      const text = describeVerdict(one, about, {
        measure: (code) => nameInSentence(code, book),
        period,
      });
      const { headline, paragraph, reservations, whatWouldChange } = text;
      return [
        one.id,
        {
          headline,
          paragraph: [...paragraph],
          reservations: [...reservations],
          whatWouldChange: [...whatWouldChange],
        },
      ];
    }),
  );
}

const periodWords: readonly PeriodWord[] = ['day', 'week', 'month', 'quarter', 'year'];
