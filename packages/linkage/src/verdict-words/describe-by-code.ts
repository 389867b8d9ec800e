import { say } from '@throughline/speech';
import type { HypothesisResult, StudyResult } from '@throughline/types';
import { type VerdictText, describeVerdict } from './describe-verdict.ts';
import type { PeriodWord } from './phrases.ts';

/**
 * A verdict in words where nothing but the codes of files is known: measures are quoted as they are written there.
 *
 * @param questions exploratory questions that were asked in all; those of the study unless given.
 */
export function describeByCode(
  result: HypothesisResult,
  study: StudyResult,
  questions = study.hypotheses.length,
): VerdictText {
  const measure = (code: string) => ({
    name: say('“{code}”', { code }),
    better: say('better “{code}”', { code }),
    worse: say('worse “{code}”', { code }),
    unit: null,
    lowerIsBetter: false,
  });
  const period = periodWords.find((word) => word === study.panel.format) ?? 'period';
  return describeVerdict(result, { ...study, questions }, { measure, period });
}

const periodWords: readonly PeriodWord[] = ['day', 'week', 'month', 'quarter', 'year'];
