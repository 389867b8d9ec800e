/** Colours of every chart, read from the style sheet so that charts follow light and dark. */
export interface ChartTheme {
  ink: string;
  muted: string;
  grid: string;
  accent: string;
  /** The accent's hue, faint: whiskers and bands. */
  accentSoft: string;
  ground: string;
  font: string;
}

/** The theme in force now. */
export function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--chart-ink'),
    muted: read('--chart-muted'),
    grid: read('--chart-grid'),
    accent: read('--chart-accent'),
    accentSoft: read('--chart-accent-soft'),
    ground: read('--chart-ground'),
    font: read('--font-sans'),
  };
}
