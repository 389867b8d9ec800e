/** What a reader of the database sees of one row, beside its content. */
export interface Trace {
  readonly id: string;
  readonly cohort: string;
  /** The transaction that wrote it. */
  readonly xmin: number;
  /** Its place in the table's file. */
  readonly heap: number;
  /** Its place in the primary key. */
  readonly index: number;
}

type Sign = 'xmin' | 'heap' | 'index';
const signs: readonly Sign[] = ['xmin', 'heap', 'index'];

/** Share of ballots whose person was guessed right, by the way of guessing. */
export type LinkRates = ReadonlyMap<string, number>;

/**
 * Plays the reader of the database: for each ballot guesses one of the people of its cohort, by
 * the transaction that wrote both or the nearest one, and by every pair of orders that the rows
 * of the two tables stand in.
 */
export function guessLinks(
  ballots: readonly Trace[],
  people: readonly Trace[],
  truth: ReadonlyMap<string, string>,
): LinkRates {
  const cohorts = [...new Set(ballots.map((ballot) => ballot.cohort))].map((cohort) => ({
    ballots: ballots.filter((ballot) => ballot.cohort === cohort),
    people: people.filter((person) => person.cohort === cohort),
  }));
  const rate = (guess: (cohort: (typeof cohorts)[number]) => readonly Guess[]): number => {
    const guesses = cohorts.flatMap(guess);
    const right = guesses.filter(([ballot, person]) => truth.get(ballot) === person).length;
    return right / ballots.length;
  };
  const rates = new Map([['nearest transaction', rate(guessNearest)]]);
  for (const mine of signs) {
    for (const theirs of signs) {
      rates.set(
        `${mine} beside ${theirs}`,
        rate((cohort) => guessByRank(cohort, mine, theirs)),
      );
    }
  }
  return rates;
}

type Guess = readonly [ballot: string, person: string];
interface Cohort {
  readonly ballots: readonly Trace[];
  readonly people: readonly Trace[];
}

function guessNearest({ ballots, people }: Cohort): Guess[] {
  return ballots.flatMap((ballot): Guess[] => {
    const distance = (person: Trace): number => Math.abs(person.xmin - ballot.xmin);
    const [nearest] = people.toSorted((a, b) => distance(a) - distance(b) || a.heap - b.heap);
    return nearest === undefined ? [] : [[ballot.id, nearest.id]];
  });
}

function guessByRank({ ballots, people }: Cohort, mine: Sign, theirs: Sign): Guess[] {
  const order = (rows: readonly Trace[], sign: Sign): Trace[] =>
    rows.toSorted((a, b) => a[sign] - b[sign] || a.heap - b.heap);
  const candidates = order(people, theirs);
  return order(ballots, mine).map((ballot, rank) => [ballot.id, candidates[rank]?.id ?? '']);
}

/** Kendall's tau of two orders of the same things, -1 to 1; without ties. */
export function compareOrders(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < first.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const a = (first[i] ?? 0) - (first[j] ?? 0);
      const b = (second[i] ?? 0) - (second[j] ?? 0);
      sum += Math.sign(a * b);
    }
  }
  return (2 * sum) / (first.length * (first.length - 1));
}
