import type { HypothesisResult, Registration, StudyResult } from '@throughline/types';
import type { Coverage } from './between-units.ts';
import type { Equation } from './equation.ts';
import type { Measure } from './measure.ts';
import type { Moves } from './moves.ts';
import type { StudyPanel } from './study-panel.ts';

type Gate = HypothesisResult['gate'];

/** Fewest periods of estimation for a jackknife, and so for any verdict. */
const leastEstimationPeriods = 6;

/** Properties that are held constant between units, and how far they are known. */
type BetweenFacts = Coverage & { readonly properties: readonly string[] };

/** How much of a panel there is of some measures together. */
export interface Counted {
  /** Units and waves that have all of them in at least one row. */
  readonly units: number;
  readonly waves: number;
  readonly rows: number;
}

/** Counts the rows in which all measures are known, and their units and waves. */
export function countTogether(panel: StudyPanel, measures: readonly Measure[]): Counted {
  const rows = [...panel.time.keys()].filter((row) =>
    measures.every((one) => one.values[row] !== null),
  );
  return {
    units: new Set(rows.map((row) => panel.unit[row])).size,
    waves: new Set(rows.map((row) => panel.time[row])).size,
    rows: rows.length,
  };
}

/**
 * What must be there before a verdict is given, and how much of it is missing.
 *
 * @param equations those that carry a test; null ones cannot be estimated at all, and their units and rows are those of
 * the data.
 */
export function passGate(
  { minimum }: Registration,
  equations: readonly (Equation | null)[],
  facts: {
    /** Waves in which both sides were measured. */
    readonly waves: number;
    readonly aggregation: readonly (StudyResult['aggregation'][number] | null)[];
    /** The measures that are said to move each other, and those that are held constant meanwhile. */
    readonly moving: readonly Measure[];
    readonly held: readonly Measure[];
    /** Where units are compared too: how many, and how far the properties held constant are known. */
    readonly between: BetweenFacts | null;
    readonly panel: StudyPanel;
    readonly moves: Moves;
  },
): Gate {
  const { panel, moving, held, between } = facts;
  const measures = [...moving, ...held];
  const together = countTogether(panel, measures);
  const least = (count: (equation: Equation) => number, otherwise: number): number =>
    Math.min(...equations.map((equation) => (equation === null ? otherwise : count(equation))));
  const unjustified = facts.aggregation.filter((one) => one?.status === 'not justified').length;
  const unmoved = moving.filter((one) => !facts.moves(one)).map(({ name }) => name);
  const absent = between?.absent ?? [];
  const needed = measures.length + (between?.properties.length ?? 0);
  const rules: Gate['missing'] = [
    { rule: 'no-data', have: needed - absent.length, need: needed, about: [...absent] },
    {
      rule: 'no-variation',
      have: measures.length - unmoved.length,
      need: measures.length,
      about: unmoved,
    },
    { rule: 'units', have: least(({ model }) => model.units, together.units), need: minimum.units },
    ...(between === null ? [] : missProperties(between, minimum.units)),
    { rule: 'waves', have: facts.waves, need: minimum.waves },
    { rule: 'rows', have: least(({ model }) => model.n, together.rows), need: minimum.rows },
    {
      rule: 'estimation-periods',
      // What does not move leaves nothing to estimate in however many periods.
      have: unmoved.length > 0 ? leastEstimationPeriods : least(({ model }) => model.periods, 0),
      need: leastEstimationPeriods,
    },
    {
      rule: 'aggregation',
      have: facts.aggregation.length - unjustified,
      need: facts.aggregation.length,
    },
  ];
  const missing = rules.filter(({ have, need }) => have < need);
  return { passed: missing.length === 0, missing };
}

/** Units are compared where enough of them have the properties that are held constant, and differ in them. */
function missProperties(
  { properties, absent, alike, units }: BetweenFacts,
  need: number,
): Gate['missing'] {
  const known = properties.filter((name) => !absent.includes(name));
  if (known.length === 0) return [];
  return [
    { rule: 'unit-properties', have: units, need, about: known },
    {
      rule: 'no-contrast',
      have: known.length - alike.length,
      need: known.length,
      about: [...alike],
    },
  ];
}

/** The gate of a hypothesis of which nothing can be estimated, because measures are not there. */
export function gateWithoutData(needed: ReadonlySet<string>, absent: readonly string[]): Gate {
  const [have, need] = [needed.size - absent.length, needed.size];
  return { passed: false, missing: [{ rule: 'no-data', have, need, about: [...absent] }] };
}
