import { outcomeColumns, type ImportPlan, type OutcomeColumn } from '@throughline/types';
import type { Cell, SheetFile } from '../files/sheet-file.ts';

/** What a column was taken for. */
export interface ColumnGuess {
  readonly role: OutcomeColumn;
  readonly confidence: 'sure' | 'likely';
}

/** How many of some cells are what a column of a role holds, 0 to 1. */
export type CellShare = (cells: readonly Cell[]) => number;

/** Headers that say what a column is, beside the role's own name. */
const synonyms: Readonly<Record<OutcomeColumn, RegExp>> = {
  unit: /^(?:unit ?(?:key|name|id|code)|store|shop|branch|location|site|outlet|restaurant|hotel|team|department|region|filiale|standort|einheit|magasin|agence|tienda|sucursal)(?: ?(?:key|name|id|code|number|no|nr))?$/,
  period:
    /^(?:time|time period|reporting period|month|quarter|week|year|date|day|fiscal quarter|timestamp|date ?time|(?:answered|submitted|completed|created|responded|recorded)(?: (?:at|on|date|time))?|(?:response|answer|survey|interview|visit|purchase) (?:date|time)|zeitpunkt|antwortdatum|monat|quartal|woche|jahr|datum|zeitraum|periode?|mois|trimestre|fecha)$/,
  metric: /^(?:measure|indicator|kpi|metric (?:name|code)|question|kennzahl|indicateur|metrica)$/,
  value:
    /^(?:score|result|figure|average|mean|avg|wert|ergebnis|mittelwert|valeur|valor|resultado)$/,
  n: /^(?:count|responses?|respondents|answers|base|sample|sample size|customers|number of (?:responses|customers|answers)|anzahl|nombre|numero|cases)$/,
  customer:
    /^(?:customer|client|guest|member|contact|subscriber|respondent|kunde|client[e]?)(?: ?(?:key|id|code|number|no|nr|nummer|email|e mail))?$|^(?:kundennummer|e ?mail|email address)$/,
  id: /^(?:response|answer|survey|submission|row|record|ticket|interview|antwort)(?: (?:response|answer))? ?(?:id|key|code|number|no|nr)$|^uuid$/,
  sd: /^(?:std|st ?dev|std ?dev|standard ?deviation|standard ?abweichung|ecart type|deviation)$/,
};

/** A content that fits less of a column than this says nothing. */
const leastFit = 0.8;

/**
 * What each column of a file is: by a header that says so, else by what stands in it. Every role is
 * given once, first to the surest column.
 */
export function guessColumns(
  file: SheetFile,
  shares: Readonly<Partial<Record<OutcomeColumn, CellShare>>>,
): readonly (ColumnGuess | null)[] {
  const headers = file.header.map(fold);
  const guesses = headers.map((): ColumnGuess | null => null);
  const give = (
    role: OutcomeColumn,
    confidence: ColumnGuess['confidence'],
    fits: (at: number) => boolean,
  ) => {
    if (guesses.some((guess) => guess?.role === role)) return;
    const at = guesses.findIndex((guess, index) => guess === null && fits(index));
    if (at !== -1) guesses[at] = { role, confidence };
  };
  for (const role of outcomeColumns) {
    // A column called "id" is often that of the unit, which its cells say.
    if (role !== 'id') give(role, 'sure', (at) => headers[at] === role);
  }
  for (const role of outcomeColumns) {
    give(role, 'likely', (at) => synonyms[role].test(headers[at] ?? ''));
  }
  for (const role of outcomeColumns) {
    const share = shares[role];
    if (share !== undefined) give(role, 'likely', (at) => share(columnOf(file, at)) >= leastFit);
  }
  give('id', 'likely', (at) => headers[at] === 'id');
  return guesses;
}

export function toPlaces(guesses: readonly (ColumnGuess | null)[]): ImportPlan['columns'] {
  const place = (role: OutcomeColumn): number | null => {
    const at = guesses.findIndex((guess) => guess?.role === role);
    return at === -1 ? null : at;
  };
  return {
    unit: place('unit'),
    period: place('period'),
    metric: place('metric'),
    value: place('value'),
    n: place('n'),
    sd: place('sd'),
    customer: place('customer'),
    id: place('id'),
  };
}

const sampleRows = 200;

/** The first filled cells of a column. */
export function columnOf(file: SheetFile, at: number): readonly Cell[] {
  return file.rows
    .slice(0, sampleRows)
    .map(({ cells }) => cells[at] ?? '')
    .filter((cell) => cell !== '');
}

export function fold(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
