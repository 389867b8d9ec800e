import type { HypothesisResult } from '@throughline/types';

type Gate = HypothesisResult['gate'];

const names: Record<Gate['missing'][number]['rule'], string> = {
  units: 'units in the model',
  rows: 'rows in the model',
  waves: 'periods with both sides',
  'estimation-periods': 'periods to estimate from',
  'no-data': 'measures in the files',
  'no-variation': 'measures that move inside units',
  'unit-properties': 'units with the properties held constant',
  'no-contrast': 'properties that differ between units',
  aggregation: 'scores that are a property of their unit',
};

/** What a gate asks for and what there is, one phrase a rule. */
export function listMissing({ missing }: Gate): string[] {
  const write = (count: number) => count.toLocaleString('en-GB');
  return missing.map(
    ({ rule, have, need, about = [] }) =>
      `${write(need)} ${names[rule]}, ${write(have)} there${about.length === 0 ? '' : ` (not ${about.join(', ')})`}`,
  );
}
