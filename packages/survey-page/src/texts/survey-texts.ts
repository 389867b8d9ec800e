/** Wordings by plural category of the language; `other` is what all else falls back to. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A notice without conditions: its heading and its sentences. */
interface PlainNotice {
  readonly title: string;
  readonly sentences: readonly [string, string];
}

/** How an open answer is followed up in layers and read back. */
export interface ListeningTexts {
  /** Offers to say more. */
  readonly more: string;
  /** Where no script asks one thing after the other, before all of them. */
  readonly plain: string;
  readonly layers: readonly [string, string, string, string];
  /** What is put before each part when it is read back: the answer, the layers, what was missed. */
  readonly leads: readonly [string, string, string, string, string, string];
  readonly enough: string;
  readonly heard: string;
  readonly understood: string;
  /** Yes, partly, no. */
  readonly options: readonly [string, string, string];
  readonly missed: string;
  readonly add: string;
}

/** Everything the page says by itself in one language; `{name}` marks what is filled in. */
export interface SurveyTexts {
  /** Labels the choice of a language. */
  readonly language: string;
  readonly demo: string;
  readonly preview: string;
  readonly openUntil: string;
  /** By `count` of questions; holds `duration`. */
  readonly length: Plural;
  /** By `count`, within a sentence. */
  readonly aboutSeconds: Plural;
  readonly aboutMinutes: Plural;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeMissing: string;
  readonly begin: string;
  readonly proceed: string;
  readonly resumed: string;
  readonly forget: string;
  readonly progress: string;
  /** In the plain form, before a question that not everybody is asked. */
  readonly onlyIf: string;
  readonly chooseAll: string;
  readonly keys: string;
  readonly optional: string;
  /** By `commentK`. */
  readonly commentHint: Plural;
  /** By `count`. */
  readonly roomLeft: string;
  readonly tally: string;
  readonly send: string;
  readonly back: string;
  readonly skip: string;
  readonly next: string;
  readonly personalDetail: string;
  readonly changeComment: string;
  readonly sendAnyway: string;
  readonly sending: string;
  readonly retrying: string;
  /** Follows it where the browser keeps the answers. */
  readonly kept: string;
  readonly tryNow: string;
  readonly nothingYet: string;
  readonly failed: string;
  readonly stillHere: string;
  readonly goBack: string;
  readonly previewSent: string;
  readonly listening: ListeningTexts;
  /** What the page says to customers instead. */
  readonly customer: {
    readonly title: string;
    readonly headline: string;
    readonly counted: string;
    /** By `k`. */
    readonly shown: Plural;
    readonly words: string;
    readonly commentHint: string;
    readonly thanks: string;
    readonly arrived: string;
    readonly goneTitle: string;
    readonly gone: string;
    readonly staleTitle: string;
    readonly stale: string;
    /** To customers who were mailed, whose answers stay sealed for a while. */
    readonly asked: {
      readonly headline: string;
      readonly sealed: string;
      readonly address: string;
      readonly arrived: string;
      readonly again: string;
    };
  };
  readonly promise: {
    readonly headline: string;
    /** By `k`. */
    readonly sealed: Plural;
    /** By `commentK`. */
    readonly comments: Plural;
    readonly linkUse: string;
    readonly style: string;
    readonly software: string;
  };
  readonly received: {
    readonly title: string;
    readonly arrived: string;
    readonly results: string;
    readonly resultsOn: string;
    readonly shownAsCounts: string;
    /** By `k`. */
    readonly shownTo: Plural;
    readonly again: string;
  };
  readonly closed: {
    readonly title: string;
    readonly noMore: string;
    readonly openedUntil: string;
    readonly nextPulse: string;
  };
  readonly unknownCode: PlainNotice;
  readonly answersInvalid: PlainNotice;
  /** Say more than the notice. All but one hold `question`; `notTogether` also the `answer` that excludes others. */
  readonly faults: {
    readonly tooLong: string;
    readonly notOffered: string;
    readonly notTogether: string;
    readonly notAsked: string;
  };
  readonly notFound: PlainNotice;
  readonly notFromPage: PlainNotice;
  readonly tooMany: PlainNotice;
  readonly unavailable: {
    readonly title: string;
    readonly ourFault: string;
    readonly tryAgain: string;
    readonly tryAgainUntil: string;
  };
}
