/** Average increase of R-squared by predictor j over all orders: weights |S|! (p - |S| - 1)! / p!. */
export function averageGain(explained: Float64Array, j: number, p: number): number {
  const bit = 1 << j;
  let sum = 0;
  for (let subset = 0; subset < explained.length; subset += 1) {
    if (subset & bit) continue;
    let size = 0;
    for (let rest = subset; rest > 0; rest &= rest - 1) size += 1;
    const gain = (explained[subset | bit] ?? 0) - (explained[subset] ?? 0);
    sum += (gain * factorial(size) * factorial(p - size - 1)) / factorial(p);
  }
  return sum;
}

function factorial(k: number): number {
  let product = 1;
  for (let i = 2; i <= k; i += 1) product *= i;
  return product;
}
