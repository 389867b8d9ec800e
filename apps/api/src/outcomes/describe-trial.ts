import type { ImportTrial } from '@throughline/types';
import type { Comparison } from './compare-figures.ts';
import type { ImportContext, RowInterpreter } from './interpret-rows.ts';
import type { UnitName } from './match-units.ts';
import { warnOfFigures } from './warn-of-figures.ts';

const mostChanges = 200;
const mostUnits = 500;
/** Looking for names alike is slow, and nobody matches more by hand. */
const mostSuggested = 200;
const mostPeriods = 100;

/** What an import would do, in the order in which a person looks at it. */
export function describeTrial(
  rows: number,
  read: RowInterpreter,
  comparison: Comparison,
  { matcher, book }: ImportContext,
): ImportTrial {
  const unitOf = new Map(read.figures.map(({ unit }) => [unit.id, unit]));
  return {
    rows,
    added: comparison.added,
    changed: comparison.changed,
    same: comparison.same,
    refused: read.refused,
    leftOut: read.leftOut,
    issues: [...read.issues],
    issueCount: read.issueCount,
    changes: comparison.changes
      .flatMap(({ before, unitId, period, metric, ...after }) =>
        before === null
          ? []
          : [
              {
                unit: unitOf.get(unitId)?.name ?? '',
                period,
                metric: book.describe(metric).name,
                before: toFigure(before),
                after: toFigure(after),
              },
            ],
      )
      .slice(0, mostChanges),
    ...describeUnits(read, (text) => matcher.suggest(text)),
    periods: [...read.periods]
      .flatMap(([text, found]) =>
        'value' in found && found.value.text !== text ? [{ text, period: found.value.text }] : [],
      )
      .slice(0, mostPeriods),
    warnings: warnOfFigures(read.figures, comparison.stored, book),
    metrics: [...read.metricRows].map(([code, count]) => ({ ...book.describe(code), rows: count })),
  };
}

function toFigure({ value, n, standardDeviation }: ImportTrial['changes'][number]['before']) {
  return { value, n, standardDeviation };
}

function describeUnits(
  read: RowInterpreter,
  suggest: (text: string) => readonly UnitName[],
): Pick<ImportTrial, 'units' | 'unitsByKey'> {
  const all = [...read.unitMatches].filter(([text]) => text !== '');
  const others = all.filter(([, { match }]) => match.how !== 'key');
  const order = [null, 'left-out', 'chosen', 'name'];
  return {
    unitsByKey: all.length - others.length,
    units: others
      .toSorted(
        ([, one], [, other]) => order.indexOf(one.match.how) - order.indexOf(other.match.how),
      )
      .slice(0, mostUnits)
      .map(([text, { match, rows }], place) => ({
        text,
        rows,
        unit: match.how === null || match.how === 'left-out' ? null : toName(match.unit),
        how: match.how === 'key' ? null : match.how,
        likely: match.how === null && place < mostSuggested ? suggest(text).map(toName) : [],
      })),
  };
}

function toName({ key, name }: UnitName): { readonly key: string; readonly name: string } {
  return { key, name };
}
