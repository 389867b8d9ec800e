/** Nodes and weights of the 20-point Gauss-Legendre rule on -1..1. */
const RULE: readonly (readonly [number, number])[] = legendreRule(20);

/** Calls `visit(x, weight)` at the 20 Gauss-Legendre points between two limits; exact for polynomials to degree 39. */
export function gaussLegendre(
  low: number,
  high: number,
  visit: (x: number, weight: number) => void,
): void {
  const middle = 0.5 * (low + high);
  const half = 0.5 * (high - low);
  for (const [node, weight] of RULE) visit(middle + half * node, half * weight);
}

/** Nodes by Newton's method on the Legendre polynomial; weights 2 / ((1 - x^2) P'(x)^2). */
function legendreRule(order: number): (readonly [number, number])[] {
  return Array.from({ length: order }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5));
    let slope = 0;
    for (let iteration = 0; iteration < 20; iteration += 1) {
      let current = 1;
      let before = 0;
      for (let k = 1; k <= order; k += 1) {
        [current, before] = [((2 * k - 1) * x * current - (k - 1) * before) / k, current];
      }
      slope = (order * (x * current - before)) / (x * x - 1);
      x -= current / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
}
