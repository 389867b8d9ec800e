import type { PairAnalysis, Panel } from '@throughline/linkage';
import { writeCount } from '../screen/write-number.ts';

/** What stands beside what: the lag, the weights, and what was averaged or standardised. */
export function describeTiming({ panel, question }: PairAnalysis): string {
  const { lag, averaged } = panel;
  const noun = nounOf(panel);
  const steps = `${Math.abs(lag)} ${noun}${Math.abs(lag) === 1 ? '' : 's'}`;
  const order =
    lag === 0
      ? 'Score and outcome of the same period'
      : `Outcome ${steps} ${lag > 0 ? 'after' : 'before'} the score; the period is the outcome's`;
  const merged =
    averaged === null
      ? ''
      : ` The ${averaged.from}s of the ${averaged.side === 'culture' ? 'scores' : 'outcomes'} were averaged into ${noun}s.`;
  const scale = question.isStandardized ? ' Levels and model: z-scores within each period.' : '';
  return `${order}. Each unit weighs the same.${merged}${scale}`;
}

export function describeSize({ rows, units, periods }: Panel): string {
  const count = (number: number, noun: string) =>
    `${writeCount(number)} ${noun}${number === 1 ? '' : 's'}`;
  return `Panel: ${count(rows.length, 'row')}, ${count(units.length, 'unit')}, ${count(periods.length, 'period')}.`;
}

/** A period by its name: a bare number says nothing. */
export function namePeriod({ format }: Panel, period: string): string {
  return format === 'number' ? `period ${period}` : period;
}

/** What a period of the panel is called. */
export function nounOf({ format }: Panel): string {
  return format === null || format === 'number' ? 'period' : format;
}
