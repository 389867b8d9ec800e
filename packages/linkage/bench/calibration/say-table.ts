import type { VerdictWord } from '@throughline/types';
import { type ValueType, valueTypes } from '../simulation/study-of-panel.ts';
import { kinds } from './kinds.ts';
import type { Limit } from './limits.ts';
import type { Replication } from './replicate.ts';

const wordsInOrder: readonly VerdictWord[] = [
  'supported',
  'leaning',
  'cannot_tell',
  'not_supported',
];

/** One row a kind and type of values: supported / leaning / cannot tell yet / not supported, for each hypothesis. */
export function sayTable(replications: readonly Replication[]): string[] {
  const header = [
    '| Panel | Values | n | H1 | H2 | H3 | H4 | Direction of H4 | Arms of H4 | Estimate of H4 (truth) | 95 % interval covers |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const rows = kinds.flatMap(({ name, truth }) =>
    valueTypes.flatMap((values) => {
      const own = replications.filter((one) => one.kind === name && one.values === values);
      return own.length === 0 ? [] : [sayRow(own, { name, values, truth })];
    }),
  );
  return [...header, ...rows];
}

function sayRow(
  own: readonly Replication[],
  about: { readonly name: string; readonly values: ValueType; readonly truth: number },
): string {
  const words = [0, 1, 2, 3].map((at) =>
    wordsInOrder.map((word) => own.filter((one) => one.words[at] === word).length).join(' / '),
  );
  const estimates = own.map(({ estimate }) => estimate).filter((value) => value !== null);
  const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const covered = own.map(({ covers }) => covers).filter((value) => value !== null);
  const share = covered.filter(Boolean).length;
  const cells = [
    about.name,
    about.values,
    String(own.length),
    ...words,
    tally(own.map(({ direction }) => direction)),
    tally(own.flatMap(sayArms)),
    `${mean.toFixed(3)} (${about.truth.toFixed(2)})`,
    `${share} of ${covered.length}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The label, and which arm differs from 0 at 5 % by itself. */
function sayArms({ arms, armsP }: Replication): string[] {
  if (arms === null || armsP === null) return [];
  const alone = [
    ...(armsP.below < 0.05 ? ['below'] : []),
    ...(armsP.above < 0.05 ? ['above'] : []),
  ];
  return [arms, `${alone.length === 0 ? 'neither' : alone.join(' and ')} above 0`];
}

function tally(words: readonly string[]): string {
  if (words.length === 0) return '-';
  const counts = Map.groupBy(words, (word) => word);
  return [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([word, own]) => `${word} ${own.length}`)
    .join(', ');
}

/** One line a promise. */
export function sayLimits(limits: readonly Limit[]): string[] {
  return limits.map(
    ({ promise, values, count, of, isKept }) =>
      `${isKept ? 'kept  ' : 'MISSED'} ${values.padEnd(5)} ${promise}: ${count} of ${of}`,
  );
}
