import type {
  AnswersTrial,
  ImportPlan,
  ImportTrial,
  OutcomeColumn,
  Upload,
} from '@throughline/types';
import { countOf, formatNumber, formatValue } from '../../parts/format.ts';

export const columnWords: Readonly<Record<OutcomeColumn, string>> = {
  unit: 'Unit',
  period: 'Period',
  metric: 'Metric',
  value: 'Value',
  n: 'Customers (n)',
  sd: 'Standard deviation',
  customer: 'Customer',
  id: 'Identifier of the answer',
};

/** Columns of a file of figures, and of one of single answers, in the order in which they are chosen. */
export const columnsOf: Readonly<Record<ImportPlan['rows'], readonly OutcomeColumn[]>> = {
  figures: ['unit', 'period', 'metric', 'value', 'n', 'sd'],
  answers: ['unit', 'period', 'metric', 'value', 'customer', 'id'],
};

export const rowChoices = [
  { value: 'figures', label: 'The figure of a unit and period' },
  { value: 'answers', label: 'What one customer answered' },
];

/** What becomes of the figures: "12 added, 3 changed, none taken away". */
export function describeFigures({ figures }: AnswersTrial): string {
  const { added, changed, removed } = figures;
  const parts = [
    ...(added > 0 ? [`${formatNumber(added)} added`] : []),
    ...(changed > 0 ? [`${formatNumber(changed)} changed`] : []),
    ...(removed > 0 ? [`${formatNumber(removed)} taken away, as no answer is left for them`] : []),
  ];
  return parts.length === 0 ? 'none of them moves' : parts.join(', ');
}

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** "1,204 rows, Windows-1252, cells parted by semicolons". */
export function describeUpload({ rows, kind, sheets, plan, encoding, delimiter }: Upload): string {
  const facts = [countOf(rows, 'row', 'rows')];
  if (kind === 'xlsx') facts.push(sheets.length > 1 ? `sheet ${plan.sheet ?? ''}` : 'workbook');
  if (encoding !== null) facts.push(encoding);
  if (delimiter !== null) facts.push(`cells parted by ${delimiterWords[delimiter] ?? delimiter}`);
  return facts.join(', ');
}

export const doubtWords: Readonly<Record<Upload['doubts'][number], string>> = {
  decimal:
    'The numbers do not say whether 1,234 is a thousand or one and a bit. Look at the decimal mark below.',
  rows: 'The file does not say whether a row is the figure of a unit and day, or what one customer answered. Look at what a row is below.',
  dates: 'The dates do not say whether the day or the month comes first. Look at the order below.',
};

type Figure = ImportTrial['changes'][number]['before'];

/** "41 (n 120)". */
export function describeFigure({ value, n, standardDeviation }: Figure): string {
  const base = [
    ...(n === null ? [] : [`n ${formatValue(n)}`]),
    ...(standardDeviation === null ? [] : [`sd ${formatValue(standardDeviation)}`]),
  ];
  return base.length === 0 ? formatValue(value) : `${formatValue(value)} (${base.join(', ')})`;
}

const months = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, index, 15),
  ),
);

export const fiscalChoices = months.map((label, index) => ({ value: String(index + 1), label }));

export const lengthChoices = [
  { value: '', label: 'As they are written' },
  { value: 'week', label: 'Weeks' },
  { value: 'month', label: 'Months' },
  { value: 'quarter', label: 'Quarters' },
  { value: 'year', label: 'Years' },
];
