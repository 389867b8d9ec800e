import { currentSpeech, say, sayCount } from '@throughline/speech';
import type {
  AnswersTrial,
  ImportPlan,
  ImportTrial,
  OutcomeColumn,
  Upload,
} from '@throughline/types';
import { formatValue } from '../../parts/format.ts';

export function nameColumn(column: OutcomeColumn): string {
  const words: Readonly<Record<OutcomeColumn, string>> = {
    unit: say('Unit'),
    period: say('Period'),
    metric: say('Metric'),
    value: say('Value'),
    n: say('Customers (n)'),
    sd: say('Standard deviation'),
    customer: say('Customer'),
    id: say('Identifier of the answer'),
  };
  return words[column];
}

/** Columns of a file of figures, and of one of single answers, in the order in which they are chosen. */
export const columnsOf: Readonly<Record<ImportPlan['rows'], readonly OutcomeColumn[]>> = {
  figures: ['unit', 'period', 'metric', 'value', 'n', 'sd'],
  answers: ['unit', 'period', 'metric', 'value', 'customer', 'id'],
};

export function listRowChoices() {
  return [
    { value: 'figures', label: say('The figure of a unit and period') },
    { value: 'answers', label: say('What one customer answered') },
  ];
}

/** What becomes of the figures: "12 added, 3 changed, none taken away". */
export function describeFigures({ figures }: AnswersTrial): string {
  const { added, changed, removed } = figures;
  const parts = [
    ...(added > 0 ? [sayCount(added, '{count} added', '{count} added')] : []),
    ...(changed > 0 ? [sayCount(changed, '{count} changed', '{count} changed')] : []),
    ...(removed > 0
      ? [
          sayCount(
            removed,
            '{count} taken away, as no answer is left for them',
            '{count} taken away, as no answer is left for them',
          ),
        ]
      : []),
  ];
  return parts.length === 0 ? say('none of them moves') : parts.join(', ');
}

function sayDelimiter(delimiter: string): string {
  switch (delimiter) {
    case ',':
      return say('cells parted by commas');
    case ';':
      return say('cells parted by semicolons');
    case '\t':
      return say('cells parted by tabs');
    case '|':
      return say('cells parted by bars');
    default:
      return say('cells parted by {delimiter}', { delimiter });
  }
}

/** "1,204 rows, Windows-1252, cells parted by semicolons". */
export function describeUpload({ rows, kind, sheets, plan, encoding, delimiter }: Upload): string {
  const facts = [sayCount(rows, '{count} row', '{count} rows')];
  if (kind === 'xlsx') {
    facts.push(
      sheets.length > 1 ? say('sheet {name}', { name: plan.sheet ?? '' }) : say('workbook'),
    );
  }
  if (encoding !== null) facts.push(encoding);
  if (delimiter !== null) facts.push(sayDelimiter(delimiter));
  return facts.join(', ');
}

export function sayDoubt(doubt: Upload['doubts'][number]): string {
  switch (doubt) {
    case 'decimal':
      return say(
        'The numbers do not say whether 1,234 is a thousand or one and a bit. Look at the decimal mark below.',
      );
    case 'rows':
      return say(
        'The file does not say whether a row is the figure of a unit and day, or what one customer answered. Look at what a row is below.',
      );
    case 'dates':
      return say(
        'The dates do not say whether the day or the month comes first. Look at the order below.',
      );
  }
}

type Figure = ImportTrial['changes'][number]['before'];

/** "41 (n 120)". */
export function describeFigure({ value, n, standardDeviation }: Figure): string {
  const base = [
    ...(n === null ? [] : [say('n {value}', { value: formatValue(n) })]),
    ...(standardDeviation === null
      ? []
      : [say('sd {value}', { value: formatValue(standardDeviation) })]),
  ];
  return base.length === 0 ? formatValue(value) : `${formatValue(value)} (${base.join(', ')})`;
}

/** The months of a year, by their numbers. */
export function listMonths() {
  const format = new Intl.DateTimeFormat(currentSpeech().locale, {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: format.format(Date.UTC(2026, index, 15)),
  }));
}

export function listLengths() {
  return [
    { value: '', label: say('As they are written') },
    { value: 'week', label: say('Weeks') },
    { value: 'month', label: say('Months') },
    { value: 'quarter', label: say('Quarters') },
    { value: 'year', label: say('Years') },
  ];
}
