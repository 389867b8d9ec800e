import {
  cellSamplingCovariance,
  cellScores,
  countPromoters,
  netPromoterScore,
  scoreScale,
  withinCellCovariance,
} from '../../../src/index.ts';
import type { Cell } from '../../../src/index.ts';
import type { Question } from '../reference-case.ts';
import type { Table } from '../table.ts';

export const CONSTRUCTS = ['it', 'au', 'va', 'pf'] as const;

/** A row of the panel: a unit in a period, with employees' scores and customers' outcomes. */
export type PanelRow = {
  readonly unit: string;
  readonly period: number;
  readonly employees: Cell | null;
  readonly customers: Cell | null;
  readonly nps: number | null;
  readonly retention: number | null;
};

/** Everything the end-to-end cases start from. */
export type PipelinePanel = {
  readonly rows: readonly PanelRow[];
  readonly scores: readonly { readonly name: string; readonly values: (number | null)[] }[];
  readonly respondentCells: readonly string[];
  readonly items: (construct: string) => { name: string; values: (number | null)[] }[];
  /** Pooled within-cell covariance of the constructs, and variance of the customers' outcome. */
  readonly covariance: Float64Array;
  readonly outcomeVariance: number;
};

const built = new WeakMap<Table, PipelinePanel>();

export function pipelinePanel(question: Question): PipelinePanel {
  const respondents = tableOf(question, 'respondents');
  const known = built.get(respondents);
  if (known) return known;
  const customers = tableOf(question, 'customers');
  const reversed = ['va3', 'pf3'];
  const keyed = (name: string): (number | null)[] => {
    const values = respondents.numbers(name);
    if (!reversed.includes(name)) return values;
    return values.map((value) => (value === null ? null : 6 - value));
  };
  const items = (construct: string): { name: string; values: (number | null)[] }[] =>
    [1, 2, 3].map((i) => `${construct}${i}`).map((name) => ({ name, values: keyed(name) }));
  const scores = CONSTRUCTS.map((name) => {
    const columns = items(name).map(({ values }) => values);
    return { name, values: [...scoreScale(columns, { minimum: 1, maximum: 5 }).scores] };
  });
  const unit = respondents.labels('unit');
  const period = respondents.numbers('period');
  const respondentCells = unit.map((label, row) => `${label} ${period[row]}`);
  const customerUnit = customers.labels('unit');
  const customerPeriod = customers.numbers('period');
  const outcome = [{ name: 'cx', values: customers.numbers('csat') }];
  const customerCells = customerUnit.map((label, row) => `${label} ${customerPeriod[row]}`);
  const employees = byKey(cellScores({ scores, unit, period }));
  const served = byKey(
    cellScores({ scores: outcome, unit: customerUnit, period: customerPeriod, minimumRespondents: 1 }),
  );
  const npsOf = npsByCell(customers.numbers('ltr'), customerCells);
  const retentionOf = retentionByCell(tableOf(question, 'retention'));
  const keys = [...new Set([...employees.keys(), ...served.keys()])];
  const rows = keys
    .map((key) => {
      const [label = '', time = ''] = key.split(' ');
      return {
        unit: label,
        period: Number(time),
        employees: employees.get(key) ?? null,
        customers: served.get(key) ?? null,
        nps: npsOf.get(key) ?? null,
        retention: retentionOf.get(key) ?? null,
      };
    })
    .toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.period - b.period));
  const panel = {
    rows,
    scores,
    respondentCells,
    items,
    covariance: withinCellCovariance(scores, respondentCells).covariance,
    outcomeVariance: withinCellCovariance(outcome, customerCells).covariance[0] ?? Number.NaN,
  };
  built.set(respondents, panel);
  return panel;
}

/** Sampling covariance of named measures in a row; employees' part times kappa, customers independent. */
export function samplingCovariance(
  panel: PipelinePanel,
  row: PanelRow,
  names: readonly string[],
  kappa: number,
): Float64Array {
  const own = row.employees
    ? cellSamplingCovariance(panel.covariance, row.employees.pairCounts)
    : new Float64Array(CONSTRUCTS.length ** 2);
  const customers = row.customers?.scores[0]?.n ?? 0;
  const place = names.map((name) => CONSTRUCTS.findIndex((construct) => construct === name));
  const result = new Float64Array(place.length ** 2);
  place.forEach((a, i) => {
    place.forEach((b, j) => {
      const between = customers > 0 ? panel.outcomeVariance / customers : 0;
      const among = a < 0 || b < 0 ? 0 : kappa * (own[a * CONSTRUCTS.length + b] ?? 0);
      result[i * place.length + j] = a < 0 && b < 0 ? between : among;
    });
  });
  return result;
}

/** One measure over all rows of the panel. */
export function measure(panel: PipelinePanel, name: string): (number | null)[] {
  const position = CONSTRUCTS.findIndex((construct) => construct === name);
  return panel.rows.map(({ employees, customers }) =>
    position < 0
      ? (customers?.scores[0]?.mean ?? null)
      : (employees?.scores[position]?.mean ?? null),
  );
}

export function tableOf(question: Question, key: string): Table {
  const table = question.tableNamed(key);
  if (!table) throw new Error(`The case names no ${key}.`);
  return table;
}

function byKey(cells: readonly Cell[]): Map<string, Cell> {
  return new Map(cells.map((cell) => [`${cell.unit} ${cell.period}`, cell]));
}

function npsByCell(answers: readonly (number | null)[], cells: readonly string[]): Map<string, number> {
  const groups = Map.groupBy(answers.keys(), (row) => cells[row] ?? '');
  const scores = [...groups].map(([cell, rows]) => {
    const counts = countPromoters(rows.map((row) => answers[row] ?? null));
    return [cell, netPromoterScore(counts).nps] as const;
  });
  return new Map(scores);
}

function retentionByCell(table: Table): Map<string, number> {
  const [unit, period] = [table.labels('unit'), table.numbers('period')];
  const [kept, atRisk] = [table.numbers('retained'), table.numbers('at_risk')];
  return new Map(unit.map((label, row) => [`${label} ${period[row]}`, (kept[row] ?? 0) / (atRisk[row] ?? 1)]));
}
