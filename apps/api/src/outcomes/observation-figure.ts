/** A value with what is known of its base. */
export interface Figure {
  readonly value: number;
  readonly n: number | null;
  readonly standardDeviation: number | null;
}

/** One figure of a unit, by the identifier of the unit. */
export interface Observed extends Figure {
  readonly unitId: string;
  readonly metric: string;
  readonly period: string;
}
