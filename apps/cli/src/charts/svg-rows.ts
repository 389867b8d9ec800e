import { type Html, markup } from '../page/html.ts';
import type { Column } from './svg-columns.ts';
import { writeTick } from './svg-columns.ts';
import { axisOf, place } from './ticks.ts';

const width = 420;
const [left, right, top, bottom, line] = [24, 24, 6, 26, 46];

/** Named estimates with whiskers, one below the other, on both sides of zero. */
export function drawRows(rows: readonly Column[], title: string): Html {
  const values = rows.flatMap(({ estimate, low, high }) =>
    [estimate, low, high].filter((value) => value !== null),
  );
  const axis = axisOf([0, ...values]);
  const height = top + rows.length * line + bottom;
  const x = (value: number) => left + place(axis, value, width - left - right);
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    ${axis.ticks.map(
      (tick) =>
        markup`<line
            class="${tick === 0 ? 'zero' : 'axis'}"
            x1="${x(tick)}"
            x2="${x(tick)}"
            y1="${top}"
            y2="${height - bottom}"
          /><text x="${x(tick)}" y="${height - 8}" text-anchor="middle">${writeTick(tick)}</text> `,
    )}${rows.map(({ label, estimate, low, high, isOther }, at) => {
      const y = top + at * line + 34;
      return markup`<g class="${isOther ? 'other' : ''}"
        ><text class="ink" x="4" y="${y - 17}">${shorten(label)}</text>${
          low === null || high === null
            ? null
            : markup`<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" />`
        }${estimate === null ? markup`<text x="${x(0) + 6}" y="${y + 4}">none</text>` : markup`<circle class="dot" cx="${x(estimate)}" cy="${y}" r="5" />`}</g
      > `;
    })}
  </svg>`;
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
