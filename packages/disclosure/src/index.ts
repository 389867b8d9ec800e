export { boundOneAnswer, rangeOfCoded, widthOfTwoAnswers } from './audit/answer-bounds.ts';
export type { ChainCell, Range } from './audit/answer-bounds.ts';
export { auditRelease } from './audit/audit-release.ts';
export type { AuditedMeasure, AuditFailure } from './audit/audit-release.ts';
export { findSmallestClass } from './audit/constant-on-blocks.ts';
export type { ReleaseMatrix, SparseRow } from './audit/matrix.ts';
export { countPeople } from './audit/matrix.ts';
export { surroundEnds } from './audit/surround-ends.ts';
export { reduceRows } from './audit/row-reduction.ts';
export { countChangedPeople, findCoarseBlocks, isMove } from './change/roster-changes.ts';
export type { Move, RosterChange } from './change/roster-changes.ts';
export type { Flow } from './change/break-small-sets.ts';
export { chooseItems } from './coding/choose-items.ts';
export type { AnswerPattern } from './coding/choose-items.ts';
export { codeCell } from './coding/code-cells.ts';
export type { BlockScore, CodedCell } from './coding/code-cells.ts';
export type { Coding } from './coding/code-score.ts';
export { bandCount, coarseCodingOf, codeScore, codingOf, moveEnds } from './coding/code-score.ts';
export type { BlockShare, CodedShare } from './coding/code-share.ts';
export {
  bandWidely,
  codeShare,
  shareCodingOf,
  shareOutRest,
  smallestDistribution,
} from './coding/code-share.ts';
export { listGrains } from './partition/coarsen.ts';
export type { CoarserGrain, Grain } from './partition/coarsen.ts';
export { makeCohorts, nameOfPlace, partitionCohorts } from './partition/cohorts.ts';
export type { Cohort, CohortPlace, PeopledPlace, Place } from './partition/cohorts.ts';
export { leastCommonMultiple } from './audit/constant-on-blocks.ts';
export { findCountedUnit } from './partition/count-heads.ts';
export { partitionAsked } from './partition/partition-asked.ts';
export type { AskedPeople } from './partition/partition-asked.ts';
export type { Block } from './partition/merge-blocks.ts';
export { shuffleWith, splitHalves } from './partition/split-halves.ts';
export type { RandomSource } from './partition/split-halves.ts';
export { readTree } from './partition/unit-tree.ts';
export type { TreeUnit } from './partition/unit-tree.ts';
export { findVisibleCells, nameOfCell } from './partition/visible-cells.ts';
export type { Slice, VisibleCell } from './partition/visible-cells.ts';
