import type { ImportTrial } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { listMoves, type Comparison } from './compare-figures.ts';
import type { UnitName } from './match-units.ts';
import type { ImportContext, RowNotes } from './row-notes.ts';
import { warnOfFigures } from './warn-of-figures.ts';

const mostChanges = 200;
const mostUnits = 500;
/** Looking for names alike is slow, and nobody matches more by hand. */
const mostSuggested = 200;
const mostPeriods = 100;

/** What was read of a file, and what it would change. */
interface ReadImport {
  readonly notes: RowNotes;
  readonly comparison: Comparison;
  readonly context: ImportContext;
}

/** What an import would do, in the order in which a person looks at it. */
export async function describeTrial(
  db: EntityManager,
  { notes, comparison, context }: ReadImport,
): Promise<ImportTrial> {
  const { matcher, book } = context;
  return {
    rows: notes.rows,
    added: comparison.added,
    changed: comparison.changed,
    same: comparison.same,
    refused: notes.refused,
    leftOut: notes.leftOut,
    issues: [...notes.issues],
    issueCount: notes.issueCount,
    changes: await listChanges(db, context),
    ...describeUnits(notes, (text) => matcher.suggest(text)),
    periods: [...notes.periods]
      .filter(([text, period]) => text !== period)
      .slice(0, mostPeriods)
      .map(([text, period]) => ({ text, period })),
    warnings: await warnOfFigures(db, context),
    metrics: [...notes.metricRows].map(([code, count]) => ({
      ...book.describe(code),
      rows: count,
    })),
    answers: null,
  };
}

async function listChanges(
  db: EntityManager,
  { matcher, book }: ImportContext,
): Promise<ImportTrial['changes']> {
  const moves = await listMoves(db, mostChanges);
  return moves.map(({ unitId, metric, period, before, after }) => ({
    unit: matcher.find(unitId)?.name ?? '',
    period,
    metric: book.describe(metric).name,
    before,
    after,
  }));
}

function describeUnits(
  read: RowNotes,
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
