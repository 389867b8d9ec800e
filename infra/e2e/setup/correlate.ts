/** Product-moment correlation with Fisher's 95 % interval, computed apart from the product. */
export function correlate(pairs: readonly (readonly [number, number])[]): {
  r: number;
  low: number;
  high: number;
} {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const [x, y] of pairs) {
    products += (x - meanX) * (y - meanY);
    squaresX += (x - meanX) ** 2;
    squaresY += (y - meanY) ** 2;
  }
  const r = products / Math.sqrt(squaresX * squaresY);
  const reach = 1.959964 / Math.sqrt(pairs.length - 3);
  return { r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
