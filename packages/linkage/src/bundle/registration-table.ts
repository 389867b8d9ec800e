import type { Registration } from '@throughline/types';
import { type Cell, writeCsv } from './write-csv.ts';

/** What registration.json says, one fact a line, for a reader without a JSON parser. */
export function writeRegistration(registration: Registration): string {
  const { minimum } = registration;
  const settings: Cell[][] = [
    ['kind', registration.kind],
    ['lag', registration.lag],
    ['smallest effect', registration.smallestEffect],
    ['alpha', registration.alpha],
    ['minimum units', minimum.units],
    ['minimum rows', minimum.rows],
    ['minimum waves', minimum.waves],
    ['minimum n', minimum.n],
    ...registration.controls.map((name) => ['control', name]),
    ...registration.unitCovariates.map((name) => ['unit covariate', name]),
  ];
  const hypotheses = registration.hypotheses.flatMap((one) =>
    [
      ['rule', one.rule],
      ['lower is better', one.lowerIsBetter ? 'yes' : 'no'],
      ['outcome', one.outcome],
      ...(one.lag === undefined ? [] : [['lag', one.lag]]),
      ['negative control', one.negativeControl],
      ...one.predictor.map((name) => ['predictor', name]),
      ...(one.mediator ?? []).map((name) => ['mediator', name]),
      ...one.adjustments.flatMap((names, i) => names.map((name) => [`adjustment ${i + 1}`, name])),
    ].map((row): Cell[] => [one.id, ...row]),
  );
  const rows = [...settings.map((row) => [null, ...row]), ...hypotheses];
  return writeCsv(['hypothesis', 'part', 'value'], rows);
}
