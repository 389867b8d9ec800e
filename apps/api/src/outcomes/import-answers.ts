import type { AnswerPushResult, ImportPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { refuse } from '../files/refuse.ts';
import type { OpenSheet } from '../files/sheet-file.ts';
import type { OutcomeImport } from './import-outcomes.ts';
import { UnitMatcher } from './match-units.ts';
import { readMetricBook } from './metric-book.ts';
import { tryAnswers } from './try-answers.ts';
import { listUnitNames } from './unit-names.queries.ts';
import { writeTried } from './write-tried.ts';

/** Columns of single answers as programs push them. */
export const answerColumns = ['unit', 'time', 'metric', 'value', 'customer', 'id'] as const;

/** How single answers are to be understood that nobody looks at before. */
export type AnswerHabits = Pick<
  ImportPlan,
  'source' | 'length' | 'countsFrom' | 'replacesFigures'
> & {
  /** Whether rows are known again by an identifier. */
  readonly hasIds: boolean;
};

/**
 * Brings single answers in line by the rules of the wizard, all or nothing.
 *
 * @param sheet rows of `answerColumns`.
 * @throws AppError `import-refused` with the lines that the sheet gives its rows.
 */
export async function importAnswers(
  db: EntityManager,
  sheet: OpenSheet,
  habits: AnswerHabits,
  { dryRun, now, ...from }: OutcomeImport,
): Promise<AnswerPushResult> {
  const book = await readMetricBook((sql) => db.query(sql));
  const plan = toPlan(habits, (metric) => book.canonical(metric));
  const matcher = new UnitMatcher(await listUnitNames(db), {});
  const tried = await tryAnswers(db, sheet, { plan, matcher, book }, now);
  const { notes, trial } = tried;
  if (notes.issueCount > 0) {
    const issues = notes.issues.map((issue) =>
      issue.column === 'period' ? { ...issue, column: 'time' } : issue,
    );
    throw refuse(issues, notes.issueCount);
  }
  if (!dryRun) await writeTried(db, tried, plan.source, { ...from, at: now });
  const { rows, added, changed, same, answers } = trial;
  if (answers === null) throw new Error('the answers were not compared');
  const { removed, passedOver, figures, replaced, otherSources } = answers;
  return {
    dryRun,
    rows,
    added,
    changed,
    unchanged: same,
    removed,
    passedOver,
    figures,
    replaced,
    otherSources,
  };
}

function toPlan(
  { hasIds, countsFrom, ...habits }: AnswerHabits,
  toCode: (metric: string) => string,
): ImportPlan {
  const place = (name: (typeof answerColumns)[number]): number => answerColumns.indexOf(name);
  return {
    sheet: null,
    columns: {
      unit: place('unit'),
      period: place('time'),
      metric: place('metric'),
      value: place('value'),
      n: null,
      sd: null,
      customer: place('customer'),
      id: hasIds ? place('id') : null,
    },
    metric: null,
    period: null,
    decimal: 'point',
    dayComesFirst: true,
    fiscalYearStart: 1,
    units: {},
    rows: 'answers',
    ...habits,
    countsFrom: Object.fromEntries(
      Object.entries(countsFrom).map(([metric, from]) => [toCode(metric), from]),
    ),
  };
}
