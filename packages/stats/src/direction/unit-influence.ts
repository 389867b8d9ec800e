/** What each unit adds to the coefficients of an estimate. */
export type UnitInfluence = {
  /** Number of each unit of the estimation, ascending. */
  readonly units: Int32Array;
  /** Influence on every coefficient, unit after unit. */
  readonly values: Float64Array;
};

/** What each unit adds to one coefficient, in the order of the units. */
export function influenceOn({ units, values }: UnitInfluence, coefficient: number): Float64Array {
  const terms = values.length / units.length;
  return Float64Array.from(units, (_, i) => values[i * terms + coefficient] ?? 0);
}

/** The whole's influence twice, less those of the parts on average; a part without a unit gives 0 for it. */
export function combineInfluence(
  whole: UnitInfluence,
  parts: readonly UnitInfluence[],
): UnitInfluence {
  const terms = whole.values.length / whole.units.length;
  const values = whole.values.map((value) => 2 * value);
  for (const part of parts) {
    let place = 0;
    part.units.forEach((unit, i) => {
      while ((whole.units[place] ?? unit) < unit) place += 1;
      if (whole.units[place] !== unit) return;
      for (let a = 0; a < terms; a += 1) {
        const at = place * terms + a;
        values[at] = (values[at] ?? 0) - (part.values[i * terms + a] ?? 0) / parts.length;
      }
    });
  }
  return { units: whole.units, values };
}
