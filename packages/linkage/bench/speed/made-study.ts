import { registerDefaults } from '../../src/study/default-hypotheses.ts';
import type { StudyFigure, StudyInput, StudyScore } from '../../src/study/study-input.ts';
import { drawsFrom } from '../simulation/draws.ts';
import { latentProcess } from '../simulation/latent-process.ts';
import type { PanelSize } from '../simulation/simulate-panel.ts';
import { drawPath, drawUnit } from '../simulation/unit-levels.ts';

/** Constructs of the product, each with the latent series that it measures. */
const constructs = [
  ['ICT', 0],
  ['REL', 0],
  ['VAL', 1],
  ['TGT', 1],
  ['KNW', 2],
  ['HRD', 2],
  ['AUT', 3],
] as const;

/** Variance between people, and covariance of two of their scores. */
const [spread, shared] = [400, 200];
const [people, customers] = [12, 35];

/** The product's four hypotheses, with a negative control, over a panel of any size; some cells are missing. */
export function madeStudy({ units, periods }: PanelSize): StudyInput {
  const draws = drawsFrom(77, 0);
  const process = latentProcess({
    treatmentToCustomers: 0.3,
    customersToTreatment: 0,
    authenticityToCustomers: 0.25,
    valuesToAuthenticity: 0.4,
    slopeBelow: null,
  });
  const scores: StudyScore[] = [];
  const figures: StudyFigure[] = [];
  const covariates = new Map<string, { readonly resourcing: number }>();
  for (let i = 0; i < units; i += 1) {
    const unit = `U${i}`;
    const { level, resourcing } = drawUnit(process, draws);
    covariates.set(unit, { resourcing });
    drawPath(process, periods, draws).forEach((inside, t) => {
      const period = String(t + 1);
      const isMissing = draws.uniform() < 0.03;
      const common = draws.normal() * Math.sqrt(shared / people);
      for (const [construct, at] of isMissing ? [] : constructs) {
        const own = draws.normal() * Math.sqrt((spread - shared) / people);
        const value = 60 + 10 * ((level[at] ?? 0) + (inside[at] ?? 0)) + common + own;
        scores.push({ unit, period, construct, value, n: people });
      }
      const mood = 0.8 * (level[4] ?? 0) + (inside[4] ?? 0);
      for (const [metric, passedOn] of [['csat', 0.3] as const, ['rooms', 0] as const]) {
        const value = 3.7 + passedOn * mood + draws.normal() * (0.9 / Math.sqrt(customers));
        figures.push({ unit, period, metric, value, n: customers, sd: 0.9 });
      }
    });
  }
  const chosen = { outcome: 'csat', lowerIsBetter: false, negativeControl: 'rooms' };
  const registration = registerDefaults({ H1: chosen, H2: chosen, H3: chosen, H4: chosen });
  return {
    registration: { ...registration, unitCovariates: ['resourcing'] },
    scores,
    figures,
    covariates,
    withinCovariance: constructs.flatMap(([first], a) =>
      constructs.slice(a).map(([second]) => ({
        first,
        second,
        covariance: first === second ? spread : shared,
        shared: 1,
      })),
    ),
    seed: 77,
  };
}
