import type { Bands } from '../charts/build-bands.ts';
import type { Funnel } from '../charts/build-funnel.ts';
import type { History } from '../charts/build-history.ts';
import type { Intervals } from '../charts/build-intervals.ts';
import type { Scatter } from '../charts/build-scatter.ts';
import { RequestFailure } from '../http/request-failure.ts';

/** Figures for the gallery: made up, and awkward where figures can be. */

const longName =
  'Bezirksverwaltungsgeschäftsstelle Niederösterreich-Südwest, Kundendienst und Reklamationsbearbeitung';
const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];

export const bands: Bands = {
  points: quarters.map((label, index) => {
    const value = index === 2 ? null : 40 + index * 6;
    return {
      label,
      value,
      // The fourth comes without its precision.
      low: value === null || index === 3 ? null : value - 7,
      high: value === null || index === 3 ? null : value + 7,
      shown: value === null ? 'none' : String(value),
      details: [`n ${20 + index}`],
    };
  }),
  axisTitle: 'Score, 0 to 100',
  low: 0,
  high: 100,
  reference: { label: 'The whole organisation', values: [50, 51, 52, 52, 53, 54] },
};

export const history: History = {
  points: quarters.map((label, index) => ({
    label,
    estimate:
      index === 1
        ? null
        : { value: index - 2, shown: String(index - 2), low: index - 4, high: index + 1 },
    details: [],
  })),
  axisTitle: 'Change, in points',
  low: -6,
  high: 8,
  baseline: 0,
};

export const intervals: Intervals = {
  rows: ['Harbour', 'Mill', longName].map((label, index) => ({
    label,
    details: [`n ${12 * (index + 1)}`],
    value: 72 - 15 * index,
    low: 60 - 15 * index,
    high: 83 - 15 * index,
    reference: 55,
    before: index === 1 ? 49 : undefined,
  })),
  axis: { title: 'Score, 0 to 100', low: 0, high: 100 },
  threshold: { at: 50, label: 'As many agree as not' },
};

export const scatter: Scatter = {
  points: Array.from({ length: 24 }, (_, index) => {
    const x = 35 + ((index * 17) % 45);
    const y = 40 + ((index * 29) % 30) + x / 8;
    return {
      label: index === 5 ? longName : `Shop ${index + 1}`,
      details: [],
      x,
      xMin: x - 4,
      xMax: x + 4,
      y,
      yMin: y - 6,
      yMax: y + 6,
    };
  }),
  x: { title: 'Internal customer treatment', low: 20, high: 90 },
  y: { title: 'Satisfaction', low: 20, high: 90 },
};

export const funnel: Funnel = {
  points: Array.from({ length: 30 }, (_, index) => {
    const x = 8 + index * 3;
    const isOutside = index === 12;
    const y = isOutside ? -24 : ((((index * 37) % 21) - 10) * 6) / Math.sqrt(x);
    return { label: `Shop ${index + 1}`, details: [], x, y, isOutside };
  }),
  limits: [8, 20, 40, 60, 80, 100].map((x) => ({
    x,
    usual: 60 / Math.sqrt(x),
    outer: 95 / Math.sqrt(x),
  })),
  x: { title: 'People', low: 0, high: 100 },
  y: { title: 'Score against what was expected', low: -40, high: 40 },
};

export const failures = [
  new RequestFailure('offline', 'The network cannot be reached.'),
  new RequestFailure('forbidden', 'This is for administrators.'),
  new RequestFailure('import-refused', '2 rows cannot be taken. Nothing was changed.', [
    { row: 4, column: 'unit_key', reason: 'is no key of a unit' },
    { row: 17, column: 'email', reason: 'is not an email address' },
  ]),
  new RequestFailure('internal', 'Something went wrong here. Nothing was changed.'),
] as const;

export { longName };
