import type { Reservation } from '@throughline/types';

/** What a sentence is about, in the reader's language. */
export interface Named {
  /** How the measure is called inside a sentence: "treatment as an internal customer". */
  readonly name: string;
  /** What one step of the natural scale is called, "points of NPS"; null where steps mean nothing to a reader. */
  readonly unit: string | null;
  /** The good change, as a noun phrase: "higher NPS", "fewer complaints". Each language says which number and article. */
  readonly better: string;
  /** The bad one: "lower NPS", "more complaints". */
  readonly worse: string;
  /** Whether a low figure is the good one. */
  readonly lowerIsBetter: boolean;
}

/** One path of a hypothesis with its numbers, ready to be said. */
export interface SaidPath {
  readonly from: Named;
  readonly to: Named;
  /** Standard deviations per standard deviation. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly high90: number;
  readonly p: number;
  /** In natural steps: how much `to` differs for ten steps of `from`; null between standardised measures. */
  readonly perTen: number | null;
  /** Inside units over time, or between units. */
  readonly level: 'within' | 'between';
}

/** The length of one period, as a word that can be counted. */
export type PeriodWord = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'period';

/**
 * Every sentence of a verdict. A language is one object of this type; no sentence is put together elsewhere, so that
 * word order and plurals are the language's own.
 */
export interface Phrases {
  readonly word: Readonly<
    Record<'supported' | 'leaning' | 'not_supported' | 'cannot_tell', string>
  >;
  readonly headline: {
    readonly supported: (path: SaidPath, time: PeriodWord, lag: number) => string;
    readonly supportedBothWays: (path: SaidPath, time: PeriodWord, lag: number) => string;
    readonly supportedChain: (
      first: SaidPath,
      second: SaidPath,
      time: PeriodWord,
      lag: number,
    ) => string;
    readonly supportedUndirected: (path: SaidPath) => string;
    readonly leaning: (path: SaidPath, time: PeriodWord, lag: number) => string;
    readonly tooSmall: (path: SaidPath) => string;
    readonly opposite: (path: SaidPath) => string;
    readonly customersFirst: (path: SaidPath) => string;
    /** Of what is missing only what the sentence is to name. */
    readonly tooLittle: (missing: readonly Missing[], time: PeriodWord) => string;
    readonly reverseWhileOpen: (path: SaidPath) => string;
    readonly wide: (path: SaidPath) => string;
    readonly unknownSpread: (path: SaidPath) => string;
    readonly notEstimable: () => string;
    /** The headline of a question that was not declared before its data, where it may be read without its label. */
    readonly exploratory: (headline: string) => string;
  };
  readonly sentence: {
    readonly estimate: (path: SaidPath, time: PeriodWord, lag: number) => string;
    readonly weakLink: (path: SaidPath) => string;
    readonly reverseThere: (path: SaidPath, time: PeriodWord) => string;
    readonly reverseAbsent: (path: SaidPath) => string;
    readonly throughMediator: (mediator: Named, kind: 'full' | 'partial') => string;
    readonly notThroughMediator: (mediator: Named) => string;
    readonly arms: (
      label: 'symmetric' | 'stronger_below' | 'stronger_above' | 'unresolved',
    ) => string;
    readonly reservation: (kind: Reservation['kind'], about: string | null) => string;
    readonly basis: (units: number, periods: number, rows: number, time: PeriodWord) => string;
    readonly notCause: () => string;
    readonly exploratory: (questions: number) => string;
    /** Which look in the quarter it is, from the second on. */
    readonly looks: (number: number) => string;
  };
  readonly change: {
    readonly gate: (missing: readonly Missing[], time: PeriodWord) => string;
    /** `waves` is null where more of them cannot help. */
    readonly more: (units: number, waves: number | null, smallest: number) => string;
    readonly supportedFalls: (smallest: number) => string;
    readonly notSupportedRises: (smallest: number) => string;
    readonly control: () => string;
    readonly spread: () => string;
  };
}

/** Something that is short of what a verdict needs. */
export interface Missing {
  readonly rule:
    | 'units'
    | 'rows'
    | 'waves'
    | 'estimation-periods'
    | 'no-data'
    | 'no-variation'
    | 'unit-properties'
    | 'no-contrast'
    | 'aggregation';
  readonly have: number;
  readonly need: number;
  /** The measures that are not there, or do not move, and properties of units, as they are called inside a sentence; else empty. */
  readonly about: readonly string[];
}
