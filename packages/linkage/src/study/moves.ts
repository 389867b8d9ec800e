import { laggedCorrelation } from '@throughline/stats';
import type { Measure } from './measure.ts';
import type { HypothesisMeasures } from './paths-of.ts';
import type { StudyPanel } from './study-panel.ts';

/** Whether anything of a measure is left once what a unit always is, and what all units share in a period, are out. */
export type Moves = (measure: Measure) => boolean;

/**
 * A measure that never moves in a unit, or in all units alike, has nothing that could be followed, and more waves of the
 * same would not help. One of which there is too little to say is given the benefit of the doubt.
 */
export function movesIn({ unit, time }: StudyPanel): Moves {
  const known = new Map<string, boolean>();
  return ({ name, values }) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const [found] = laggedCorrelation({
      x: values,
      y: values,
      unit,
      time,
      lags: [0],
      isTwoWay: true,
    });
    const isMoving = found?.reason !== 'no-variation-within-units';
    known.set(name, isMoving);
    return isMoving;
  };
}

/** The measures of a hypothesis that are said to move each other. */
export function movingOf({ predictor, mediator, outcome }: HypothesisMeasures): Measure[] {
  return [predictor, ...(mediator === null ? [] : [mediator]), outcome];
}
