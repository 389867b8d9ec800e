import { requireInput } from '../failure/require-input.ts';
import { randomStream } from './random-stream.ts';
import { shuffle } from './shuffle.ts';

/** Where the indices of the draws come from: given one by one, or a seed. */
export type IndexSource =
  | { readonly kind: 'given'; readonly indices: Int32Array; readonly width: number }
  | {
      readonly kind: 'seeded';
      readonly seed: number;
      readonly width: number;
      readonly order: 'with-replacement' | 'shuffled';
    };

/** How a caller asks for draws: an explicit index matrix (0-based), or a seed and a number of repetitions. */
export type DrawRequest = {
  readonly indices?: readonly ArrayLike<number>[];
  readonly seed?: number;
  readonly repetitions?: number;
};

/** The indices of one draw. Draw i of a seeded source has stream i, whoever computes it. */
export function drawIndices(source: IndexSource, draw: number, target: Int32Array): void {
  if (source.kind === 'given') {
    target.set(source.indices.subarray(draw * source.width, (draw + 1) * source.width));
    return;
  }
  const stream = randomStream(source.seed, draw);
  if (source.order === 'shuffled') shuffle(stream, target);
  else stream.fillIndices(target, source.width);
}

/**
 * Turns a request into a source and the number of draws.
 *
 * @throws RangeError if an index matrix has rows of another width or indices outside it.
 */
export function indexSource(
  request: DrawRequest,
  width: number,
  order: 'with-replacement' | 'shuffled',
): { readonly source: IndexSource; readonly draws: number } {
  const { indices, seed = 1, repetitions = 4999 } = request;
  if (!indices) {
    requireInput(Number.isInteger(repetitions) && repetitions > 0, 'Repetitions must be positive.');
    return { source: { kind: 'seeded', seed, width, order }, draws: repetitions };
  }
  const flat = new Int32Array(indices.length * width);
  indices.forEach((row, draw) => {
    requireInput(row.length === width, `Every draw must have ${width} indices.`);
    flat.set(Int32Array.from(row), draw * width);
  });
  requireInput(
    flat.every((index) => index >= 0 && index < width),
    'An index lies outside the data.',
  );
  return { source: { kind: 'given', indices: flat, width }, draws: indices.length };
}
