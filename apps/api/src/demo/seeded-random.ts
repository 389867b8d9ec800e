/** A stream of numbers that depends on its seed alone. */
export interface SeededRandom {
  /** Uniform on [0, 1). */
  next(): number;
  /** Normal with this mean and standard deviation. */
  normal(mean: number, standardDeviation: number): number;
  /** One of these, each as likely. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** The generator sfc32 of Chris Doty-Humphrey's PractRand, seeded by a string. */
export function createRandom(seed: string): SeededRandom {
  let [a, b, c, counter] = hashSeed(seed);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  return {
    next,
    normal: (mean, standardDeviation) =>
      mean +
      standardDeviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

/** FNV-1a over the seed, once for each of the four words of state. */
function hashSeed(seed: string): [number, number, number, number] {
  const word = (start: number): number => {
    let hash = 0x811c9dc5 ^ start;
    for (const character of seed) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return hash | 0;
  };
  return [word(1), word(2), word(3), 1];
}
