import { type Html, markup } from '../page/html.ts';
import type { Point } from './draw-scatter.ts';
import { writeTick } from './svg-columns.ts';
import { axisOf, place } from './ticks.ts';

const [width, height] = [420, 330];
const [left, right, top, bottom] = [44, 12, 24, 44];

/** Units as points: the score across, the outcome up. */
export function drawPoints(
  points: readonly Point[],
  about: { readonly title: string; readonly across: string; readonly up: string },
): Html {
  const [xAxis, yAxis] = [axisOf(points.map(({ x }) => x)), axisOf(points.map(({ y }) => y))];
  const [field, tall] = [width - left - right, height - top - bottom];
  const x = (value: number) => left + place(xAxis, value, field);
  const y = (value: number) => top + tall - place(yAxis, value, tall);
  const radius = points.length > 1000 ? 2 : points.length > 200 ? 3 : 4.5;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${about.title}">
    ${yAxis.ticks.map(
      (tick) =>
        markup`<line
            class="axis"
            x1="${left}"
            x2="${width - right}"
            y1="${y(tick)}"
            y2="${y(tick)}"
          /><text x="${left - 7}" y="${y(tick) + 4}" text-anchor="end">${writeTick(tick)}</text> `,
    )}${xAxis.ticks.map(
      (tick) =>
        markup`<line
            class="axis"
            x1="${x(tick)}"
            x2="${x(tick)}"
            y1="${top}"
            y2="${height - bottom}"
          /><text x="${x(tick)}" y="${height - bottom + 18}" text-anchor="middle"
            >${writeTick(tick)}</text
          > `,
    )}${points.map(
      (point) =>
        markup`<circle class="point" cx="${x(point.x)}" cy="${y(point.y)}" r="${radius}" /> `,
    )}
    <text x="${left}" y="14">${shorten(about.up)}</text>
    <text x="${left + field / 2}" y="${height - 8}" text-anchor="middle">
      ${shorten(about.across)}
    </text>
  </svg>`;
}

/** Names on axes must not run out of the picture. */
function shorten(name: string): string {
  return name.length > 50 ? `${name.slice(0, 49)}…` : name;
}
