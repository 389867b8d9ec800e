import { type Html, markup } from '../page/html.ts';
import { axisOf, place } from './ticks.ts';

/** An estimate with its interval at one place along the axis. */
export interface Column {
  readonly label: string;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Drawn in the colour of the other side. */
  readonly isOther: boolean;
}

const [width, height] = [420, 270];
const [left, right, top, bottom] = [40, 8, 12, 40];
/** Labels along the axis that do not run into each other. */
const mostLabels = 8;

/** Estimates with whiskers from left to right, above and below zero. */
export function drawColumns(
  columns: readonly Column[],
  about: { readonly title: string; readonly across: string },
): Html {
  const values = columns.flatMap(({ estimate, low, high }) =>
    [estimate, low, high].filter((value) => value !== null),
  );
  const axis = axisOf([0, ...values]);
  const [field, tall] = [width - left - right, height - top - bottom];
  const y = (value: number) => top + tall - place(axis, value, tall);
  const x = (at: number) => Number((left + ((at + 0.5) * field) / columns.length).toFixed(1));
  const every = Math.ceil(columns.length / mostLabels);
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${about.title}">
    ${axis.ticks.map(
      (tick) =>
        markup`<line
            class="${tick === 0 ? 'zero' : 'axis'}"
            x1="${left}"
            x2="${width - right}"
            y1="${y(tick)}"
            y2="${y(tick)}"
          /><text x="${left - 7}" y="${y(tick) + 4}" text-anchor="end">${writeTick(tick)}</text> `,
    )}${columns.map(({ label, estimate, low, high, isOther }, at) => {
      const isLabelled = (columns.length - 1 - at) % every === 0;
      return markup`<g class="${isOther ? 'other' : ''}"
        >${
          low === null || high === null
            ? null
            : markup`<line
                class="range"
                x1="${x(at)}"
                x2="${x(at)}"
                y1="${y(low)}"
                y2="${y(high)}"
              />`
        }${estimate === null ? null : markup`<circle class="dot" cx="${x(at)}" cy="${y(estimate)}" r="${columns.length > 30 ? 3 : 4.5}" />`}${
          isLabelled
            ? markup`<text x="${x(at)}" y="${height - bottom + 18}" text-anchor="middle"
                >${label}</text
              >`
            : null
        }</g
      > `;
    })}
    <text x="${left + field / 2}" y="${height - 6}" text-anchor="middle">${about.across}</text>
  </svg>`;
}

/** A figure on an axis, with a true minus sign. */
export function writeTick(value: number): string {
  return String(value).replace('-', '\u2212');
}
