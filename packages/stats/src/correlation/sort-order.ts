/** Values of the digit of one pass: one byte. */
const DIGITS = 256;

/**
 * Positions of the values in rising order, equal values in their own order: a radix sort, whose time grows with the
 * number of values and no faster.
 *
 * @param values finite numbers; -0 counts as 0.
 */
export function sortOrder(values: ArrayLike<number>): Int32Array {
  const n = values.length;
  const words = sortableWords(values);
  let from = new Int32Array(n);
  for (let i = 0; i < n; i += 1) from[i] = i;
  let to = new Int32Array(n);
  const starts = new Int32Array(DIGITS);
  for (let byte = 0; byte < 8; byte += 1) {
    const [word, shift] = [byte >> 2, 8 * (byte & 3)];
    if (!countDigits(words, { word, shift, n }, starts)) continue;
    for (let i = 0; i < n; i += 1) {
      const row = from[i] ?? 0;
      const digit = ((words[2 * row + word] ?? 0) >>> shift) & (DIGITS - 1);
      const place = starts[digit] ?? 0;
      to[place] = row;
      starts[digit] = place + 1;
    }
    const spare = from;
    from = to;
    to = spare;
  }
  return from;
}

/** The bits of doubles, low word first, turned so that their order as whole numbers is the order of the numbers. */
function sortableWords(values: ArrayLike<number>): Int32Array {
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = (values[i] ?? 0) + 0;
  const words = new Int32Array(numbers.buffer);
  for (let i = 1; i < words.length; i += 2) {
    const high = words[i] ?? 0;
    if (high < 0) words[i - 1] = ~(words[i - 1] ?? 0);
    words[i] = high < 0 ? ~high : high ^ -0x80000000;
  }
  return words;
}

type Digit = { readonly word: number; readonly shift: number; readonly n: number };

/** Writes where each value of the digit begins; says whether there is more than one. */
function countDigits(words: Int32Array, { word, shift, n }: Digit, starts: Int32Array): boolean {
  starts.fill(0);
  for (let i = word; i < words.length; i += 2) {
    const digit = ((words[i] ?? 0) >>> shift) & (DIGITS - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = starts[digit] ?? 0;
    if (count === n) return false;
    starts[digit] = start;
    start += count;
  }
  return true;
}
