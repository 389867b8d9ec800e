import { say } from '@throughline/speech';
import { AppError } from '../http/app-error.ts';
import type { MetricBook } from './metric-book.ts';

/**
 * The metric asked for; else the Net Promoter Score where there is one, or the first.
 *
 * @param codes metrics of which figures are in.
 * @throws AppError `invalid-request` for one of which none are.
 */
export function chooseMetric(
  codes: readonly string[],
  asked: string | undefined,
  book: MetricBook,
): string | null {
  if (asked === undefined) return codes.find((code) => code === 'nps') ?? codes[0] ?? null;
  const found = codes.find((code) => code === book.canonical(asked));
  if (found === undefined) {
    throw new AppError(
      'invalid-request',
      `metric: ${say("there are no figures for '{metric}'", { metric: asked })}`,
    );
  }
  return found;
}
