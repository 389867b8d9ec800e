import type { Weight } from './typeface.ts';

/** How a text looks: size and distance to the next line in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** The light colours of the web app. */
export const colours = {
  ink: '#0f172a',
  muted: '#475569',
  rule: '#cbd5e1',
  zone: '#e2e8f0',
  accent: '#0b66a3',
  /** Of whiskers behind many points. */
  soft: '#9cc3df',
  ground: '#ffffff',
} as const;

const regular = { weight: 'regular', colour: colours.ink } as const;
const bold = { weight: 'bold', colour: colours.ink } as const;

export const styles = {
  kicker: { ...bold, size: 11, leading: 15, colour: colours.accent },
  finding: { ...bold, size: 17, leading: 22 },
  heading: { ...bold, size: 14, leading: 19 },
  section: { ...bold, size: 11, leading: 15 },
  body: { ...regular, size: 10, leading: 14.5 },
  strong: { ...bold, size: 10, leading: 14.5 },
  small: { ...regular, size: 8.5, leading: 12, colour: colours.muted },
  digits: { ...bold, size: 8.5, leading: 12 },
  cell: { ...regular, size: 8.5, leading: 12 },
  cellHeading: { ...bold, size: 8.5, leading: 12, colour: colours.muted },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** A4 in points, and what is left free: at the sides, above, below, and under the foot. */
export const page = {
  width: 595.28,
  height: 841.89,
  margin: 46,
  top: 44,
  bottom: 66,
  foot: 36,
} as const;
export const contentWidth = page.width - 2 * page.margin;
