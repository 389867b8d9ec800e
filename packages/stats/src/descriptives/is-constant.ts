/** Whether all values are the same number; true for none or one. */
export function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i += 1) {
    if (values[i] !== values[0]) return false;
  }
  return true;
}
