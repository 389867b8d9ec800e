/**
 * How much evidence it takes. Under `unitsToDraw` a correlation is not drawn at all; a verdict
 * needs `unitsForVerdict` units and `wavesForVerdict` closed waves at the least.
 * See docs/statistics.md#guards.
 */
export const evidenceNeeded = { unitsToDraw: 10, unitsForVerdict: 20, wavesForVerdict: 7 } as const;
