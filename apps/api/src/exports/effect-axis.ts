// One scale for every effect, as on screen, so that rows can be compared; what lies beyond is cut at its end.
export const axis = { from: -0.5, to: 1.25, ticks: [-0.5, 0, 0.5, 1] } as const;

/** Where a value stands on the axis: 0 at its start, 1 at its end. */
export function placeOnAxis(value: number): number {
  return (Math.min(axis.to, Math.max(axis.from, value)) - axis.from) / (axis.to - axis.from);
}

/** Which end of the axis a value lies beyond: 1, -1, or 0 for none. */
export function beyondAxis(value: number): -1 | 0 | 1 {
  return value > axis.to ? 1 : value < axis.from ? -1 : 0;
}
