import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { dynamicModel } from './dynamic-model.ts';
import type { DynamicModel } from './dynamic-model.ts';

/** The same panel read both ways. */
export type DirectionTest = {
  readonly method: 'direction/1';
  /** y on what x was: does x lead? */
  readonly forward: DynamicModel;
  /** x on what y was: does y lead? */
  readonly backward: DynamicModel;
};

/** Two measures of a panel, with controls that enter both equations one period before. */
export type DirectionInput = {
  readonly x: NamedColumn;
  readonly y: NamedColumn;
  readonly controls?: readonly NamedColumn[];
  readonly unit: Labels;
  readonly time: Column;
  readonly isTwoWay?: boolean;
  readonly level?: number;
};

/**
 * Which of two measures moves first: the panel cross-lag in both directions, with and without bias correction.
 *
 * The plain estimates suffer Nickell bias of order 1/T, also in the cross-lag; trust the jackknife. For measurement
 * error see `dynamicModel`. See docs/statistics.md#direction.
 *
 * @throws RangeError as `dynamicModel`.
 */
export function testDirection({ x, y, controls = [], ...panel }: DirectionInput): DirectionTest {
  return {
    method: 'direction/1',
    forward: dynamicModel({ ...panel, y, x: [x, ...controls] }),
    backward: dynamicModel({ ...panel, y: x, x: [y, ...controls] }),
  };
}
