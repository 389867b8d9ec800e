export { periodOfInstant, coarsenPeriod, coarserFormat } from './periods/locate.ts';
export { comparePeriods, parseAnyPeriod, parsePeriod, shiftPeriod } from './periods/period.ts';
// Outside, a period lies on the calendar: only files may number theirs.
export type { CalendarFormat, CalendarPeriod as Period, PeriodFormat } from './periods/period.ts';

export type { CultureRow, OutcomeRow } from './tables/measurement.ts';
export type { MeasurementReader, ReadOptions } from './tables/measurement-reader.ts';
export { nameLength } from './tables/name-length.ts';
export { quoteCell } from './tables/quote-cell.ts';
export { describeSeparator } from './tables/read-header.ts';
export { readCount, readNumber } from './tables/read-number.ts';
export { findDayOrder, recognisePeriod } from './tables/recognise-period.ts';
export type { PeriodHabits } from './tables/recognise-period.ts';
export { startMoments } from './tables/recognise-moment.ts';
export type { Moment } from './tables/recognise-moment.ts';
export { firstDayAfter } from './periods/period.ts';
export { readCulture, readOutcomes, startCulture, startOutcomes } from './tables/read-tables.ts';
export type { ReadRows, ReadTable, RefusedRows, Table, TableRow } from './tables/table.ts';

export { analyzeByPeriod } from './panel/analyze-by-period.ts';
export type { PeriodAnalysis } from './panel/analyze-by-period.ts';
export { buildPanel } from './panel/build-panel.ts';
export { correlateSides } from './panel/correlate-sides.ts';
export type { Correlated, RankCorrelated } from './panel/correlate-sides.ts';
export { dropReasons } from './panel/panel.ts';
export type { DropReason, Panel, PanelQuestion, PanelRow, Side } from './panel/panel.ts';
export { separateLevels } from './panel/separate-levels.ts';
export type { BetweenUnits, WithinUnits } from './panel/separate-levels.ts';
export type { WithinTwoWay } from './panel/separate-two-way.ts';

export { describeScale } from './scale/describe-scale.ts';
export type { ScaleDescription, ScaleFacts } from './scale/describe-scale.ts';
export { measureScale } from './scale/measure-scale.ts';
export type { BankSums, ScaleSums } from './scale/measure-scale.ts';
export { sayNumberWord } from './scale/say-number-word.ts';

export { describeLink } from './sentences/describe-link.ts';
export { evidenceNeeded } from './sentences/evidence-needed.ts';
export type { LinkDescription, LinkFacts } from './sentences/link-facts.ts';

export { doubtFigures, isScaleTooWide } from './outcomes/check-figures.ts';
export type { FigureDoubt, FigureScale } from './outcomes/check-figures.ts';
export { observationPrecision } from './outcomes/observation-precision.ts';
export type { ObservationFigure, ObservationPrecision } from './outcomes/observation-precision.ts';

export { compareFigures, poolFigures } from './outcomes/pool-figures.ts';
export type { PooledFigure, PooledOutcome } from './outcomes/pool-figures.ts';

export { canonicalJson } from './study/canonical-json.ts';
export { hypothesisIds, registerDefaults } from './study/default-hypotheses.ts';
export type { ChosenOutcome, HypothesisId } from './study/default-hypotheses.ts';
export type { StudyProgress } from './study/progress.ts';
export { runStudy } from './study/run-study.ts';
export { scatterPaths } from './study/scatter-paths.ts';
export { measuresOf } from './study/study-panel.ts';
export type { StudyFigure, StudyInput, StudyScore, WithinCovariance } from './study/study-input.ts';

export { choosePhrases } from './verdict-words/choose-phrases.ts';
export { checkNames, sayHolds } from './verdict-words/check-words.ts';
export { describeByCode } from './verdict-words/describe-by-code.ts';
export { describeVerdict } from './verdict-words/describe-verdict.ts';
export type { VerdictNames, VerdictText } from './verdict-words/describe-verdict.ts';
export { english } from './verdict-words/english.ts';
export type { Named, PeriodWord, Phrases } from './verdict-words/phrases.ts';

export { analyzePair } from './pair/analyze-pair.ts';
export type { PairAnalysis, PairTables } from './pair/analyze-pair.ts';
export type { PairQuestion } from './pair/pair-question.ts';
export { listMissing } from './pair/say-missing.ts';

export { RespondentReader } from './respondents/respondent-reader.ts';
export { scoreCells } from './respondents/score-cells.ts';
export type { PairRow, ScoredCells } from './respondents/score-cells.ts';
export type { ScoredConstruct, ScoredRespondents } from './respondents/scored-construct.ts';

export type { BundleAbout } from './bundle/bundle-about.ts';
export { writeBundle } from './bundle/write-bundle.ts';
export { zipBundle } from './bundle/zip-bundle.ts';

export { findDeviants } from './across/find-deviants.ts';
export type { Departures, UnitDeparture } from './across/find-deviants.ts';
export { rankDrivers } from './across/rank-drivers.ts';
export type { RankedDriver, RankedDrivers } from './across/rank-drivers.ts';
export type { UnitSide } from './across/unit-side.ts';
