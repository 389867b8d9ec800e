import { quoteCell } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { ImportPlan, Metric } from '@throughline/types';
import type { Cell } from '../files/sheet-file.ts';
import { readAmount } from './read-amount.ts';
import type { Read } from './row-notes.ts';
import { sayOutside } from './say-range.ts';
import { scoreAnswer } from './score-answer.ts';

/** What one customer answered, and what it adds to the sum of its unit and period. */
export interface ScoredAnswer {
  readonly value: number;
  readonly score: number;
}

const yes = /^(?:yes|true|ja|oui|s[ií]|wahr|vrai)$/i;
const no = /^(?:no|false|nein|non|falsch|faux)$/i;

/**
 * Reads a single answer by the rule of its metric: 0 to 10 for a net score; a rating, or yes and no,
 * for a share; a number of events for a rate; a value of the metric's own range for a mean.
 */
export function readAnswer(
  cell: Cell,
  metric: Metric,
  plan: Pick<ImportPlan, 'decimal' | 'countsFrom'>,
): Read<ScoredAnswer> {
  const read = readValue(cell, metric, plan);
  if ('reason' in read) return read;
  const { value } = read;
  const score = scoreValue(value, metric, plan.countsFrom);
  return typeof score === 'number' ? { value: { value, score } } : score;
}

function readValue(
  cell: Cell,
  { precision }: Metric,
  { decimal }: Pick<ImportPlan, 'decimal'>,
): Read<number> {
  const isEvent = precision === 'share' || precision === 'rate';
  if (isEvent && typeof cell === 'string') {
    if (yes.test(cell)) return { value: 1 };
    if (no.test(cell)) return { value: 0 };
  }
  return readAmount(cell, decimal);
}

function scoreValue(
  value: number,
  { code, name, precision, low, high }: Metric,
  countsFrom: ImportPlan['countsFrom'],
): number | { readonly reason: string } {
  switch (precision) {
    case 'nps':
      return (
        scoreAnswer(value, { scoring: 'nps', low: 0, high: 10, satisfiedFrom: null }) ?? {
          reason: say(
            '{value} is no answer to the question of the {name}, which goes from 0 to 10',
            { value, name: sayKnown(name) },
          ),
        }
      );
    case 'share': {
      const from = countsFrom[code];
      if (from === undefined && value !== 0 && value !== 1) {
        return {
          reason: say(
            '{value} is neither yes (1) nor no (0): say from which answer on a customer counts for {name}',
            { value, name: sayKnown(name) },
          ),
        };
      }
      return value >= (from ?? 1) ? 100 : 0;
    }
    case 'rate':
      if (Number.isInteger(value) && value >= 0) return 1_000 * value;
      return {
        reason: say('{cell} is not a number of events of one customer', {
          cell: quoteCell(String(value)),
        }),
      };
    case 'mean':
      if ((low === null || value >= low) && (high === null || value <= high)) return value;
      return {
        reason: sayOutside(value, { name, low, high }),
      };
  }
}

/**
 * From which answer on a customer counts, by the answers that were met: the top two of five, of seven
 * or of ten; null where they are yes and no, or on no scale that is known.
 */
export function guessCountsFrom(values: readonly number[]): number | null {
  const most = values.reduce((one, other) => Math.max(one, other), 0);
  if (most <= 1 || values.some((value) => !Number.isInteger(value) || value < 0)) return null;
  if (most <= 5) return 4;
  if (most <= 7) return 6;
  return most <= 10 ? 9 : null;
}
