import type { ChartTheme } from './chart-theme.ts';

/**
 * A unit's or wave's mark, outlined in the ground so that marks that overlap stay apart. Given under
 * `elements.pointWithErrorBar`: the error-bar controllers read no `point...` options of a dataset.
 */
export function buildMark(theme: ChartTheme) {
  return {
    radius: 4.5,
    hitRadius: 6,
    backgroundColor: theme.accent,
    borderColor: theme.ground,
    borderWidth: 1,
    hoverRadius: 6.5,
    hoverBackgroundColor: theme.accent,
    hoverBorderColor: theme.ink,
    hoverBorderWidth: 1.5,
  };
}

/** A 95 % interval with its ends marked, as a dataset takes it. */
export function buildErrorBars(theme: ChartTheme) {
  return {
    errorBarColor: theme.accent,
    errorBarLineWidth: 1.5,
    errorBarWhiskerColor: theme.accent,
    errorBarWhiskerLineWidth: 1.5,
    errorBarWhiskerSize: 8,
  };
}
