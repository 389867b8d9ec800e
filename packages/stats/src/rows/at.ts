/**
 * The value at an index that must exist.
 *
 * @throws RangeError if the index is outside: a mistake in the calling code, never a property of the data.
 */
export function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) {
    throw new RangeError(`Index ${index} is outside 0..${values.length - 1}.`);
  }
  return value;
}
