import type { ImportTrial, OutcomeColumn, Upload } from '@throughline/types';
import { countOf, formatValue } from '../../parts/format.ts';

export const columnWords: Readonly<Record<OutcomeColumn, string>> = {
  unit: 'Unit',
  period: 'Period',
  metric: 'Metric',
  value: 'Value',
  n: 'Customers (n)',
  sd: 'Standard deviation',
};

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
