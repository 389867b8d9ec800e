import type { ChartTheme } from './chart-theme.ts';

/** The look of the box beside the pointer, the same in every chart. */
export function buildTooltipStyle(theme: ChartTheme) {
  return {
    backgroundColor: theme.ink,
    titleColor: theme.ground,
    bodyColor: theme.ground,
    titleFont: { family: theme.font, size: 14, weight: 600 },
    bodyFont: { family: theme.font, size: 12 },
    padding: 10,
    cornerRadius: 3,
    displayColors: false,
  } as const;
}
