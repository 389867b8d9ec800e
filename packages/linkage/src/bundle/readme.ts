import type { HypothesisResult, StudyResult } from '@throughline/types';
import type { StudyInput } from '../study/study-input.ts';
import type { BundleAbout } from './bundle-about.ts';

const words: Record<HypothesisResult['verdict']['word'], string> = {
  supported: 'supported',
  leaning: 'leaning',
  not_supported: 'not supported',
  cannot_tell: 'cannot tell yet',
};

/** README.md of a bundle: what it is, how to check it, what every file and column means. */
export function writeReadme(
  input: StudyInput,
  result: StudyResult,
  about: BundleAbout,
  files: ReadonlyMap<string, string>,
): string {
  const { panel } = result;
  const span =
    panel.firstPeriod === null ? '' : `, ${panel.firstPeriod} to ${panel.lastPeriod ?? ''}`;
  const blocks = [
    `# ${line(about.title)}`,
    `Everything that this study was computed from and everything that it found, so that anybody with R can compute it again. ${panel.units} units, ${panel.periods} periods${span}.`,
    sayRegistration(input, about),
    '## Check it',
    'With R 3.6 or later, no packages, in this folder:',
    '    Rscript study.R',
    'The script shares no code with the program that made the study. It prints a table, writes `recomputed.csv`, and ends with "all ... agree" and exit status 0, or lists what does not agree and ends with exit status 1. It recomputes what the verdict rests on: estimates, errors, limits, p-values, the correction for several hypotheses, the verdict before reservations, the direction, both kinds of correlation. Checks such as permutations are in `result.json` only.',
    '## What was found',
    ...result.hypotheses.map(sayVerdict),
    '"Not supported" means: an effect as large as the smallest one that matters is ruled out here, for these measures and this lag. "Cannot tell yet" means: the data allow no answer. Nothing in here proves a cause.',
    '## Files',
    sayFiles(files),
    ...sayNames(about),
    '## What is not in here',
    sayValues(input),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sayValues({ scores, imported = 0 }: StudyInput): string {
  const isPublished = scores.some(({ rounding = 0 }) => rounding > 0);
  const past =
    imported > 0
      ? ` ${imported} of the ${scores.length} scores were imported from an earlier tool, as it showed them.`
      : '';
  const values = isPublished
    ? 'No answer of a person, and no group smaller than the smallest that is ever shown. Scores are those that were published: where they were rounded, and the number of people given as the middle of a band, they are so here, and the study was computed from exactly these.'
    : 'No answer of a person: only scores of units, with the digits that were given.';
  return `${values}${past}`;
}

function sayRegistration(
  { registration, isDeclaredAfterData }: StudyInput,
  { registeredBy, registeredAt, hash }: BundleAbout,
): string {
  if (registration.kind === 'exploratory') {
    return 'The questions are exploratory: asked when data could be known, and corrected for how many were asked. They suggest what to register; they confirm nothing.';
  }
  const who = registeredBy === null ? '' : ` by ${line(registeredBy)}`;
  const when =
    registeredAt === null
      ? 'The hypotheses came in a file; when they were written down is not recorded here.'
      : `The hypotheses were registered${who} at ${registeredAt}.`;
  const after =
    isDeclaredAfterData === true
      ? ' Data of the study were known by then: declared after the data were known.'
      : '';
  const check =
    hash === null
      ? ''
      : ` The SHA-256 of \`registration.json\` was written down then: \`${hash}\`. \`sha256sum registration.json\` must print the same.`;
  return `${when}${after}${check}`;
}

function sayVerdict({ id, proposition, verdict, components }: HypothesisResult): string {
  const paths = components.map(
    ({ from, to, estimate, low, high, lag }) =>
      `${from} -> ${to}${lag === null ? ' between units' : ''}: ${estimate.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
  );
  const reserved = verdict.reservations.length > 0 ? ', with reservations' : '';
  const detail = paths.length === 0 ? '' : ` ${paths.join('; ')}.`;
  return `- **${id}: ${words[verdict.word]}${reserved}.** ${line(proposition)}${detail}`;
}

const meanings: readonly (readonly [file: string, meaning: string])[] = [
  [
    'panel.csv',
    'one row a unit and period. `index` counts periods: a lag is a difference of it. Of every measure `value:`, `n:` (people or customers behind it), of a score `rounding:` (the variance that rounding adds) and of an outcome `variance:` (because only some customers answered: the pooled squared standard deviation over n, or what a share or a Net Promoter Score implies)',
  ],
  ['measures.csv', 'every measure, its side, and the median agreement inside units where measured'],
  [
    'covariance.csv',
    'how, and how jointly, scores of people in one cell differ; `shared`: of the rarer of two scores, the share of people with both',
  ],
  ['pairs.csv', 'people with both of two scores, cell by cell'],
  ['units.csv', 'units with the properties that may lie behind both sides'],
  [
    'looks.csv',
    'p-values of earlier looks at the same hypotheses in the same quarter: this one is corrected for them as well',
  ],
  ['registration.json', 'the hypotheses as declared, the very text whose hash was written down'],
  ['registration.csv', 'the same, one fact a line'],
  ['result.json', 'the result as the product shows it'],
  ['expected.csv', 'its headline numbers, one a line: what `study.R` compares with'],
  ['study.R', 'the recomputation'],
];

function sayFiles(files: ReadonlyMap<string, string>): string {
  return meanings
    .filter(([file]) => files.has(file))
    .map(([file, meaning]) => `- \`${file}\`: ${meaning}.`)
    .join('\n');
}

function sayNames({ names }: BundleAbout): string[] {
  if (names === undefined || names.size === 0) return [];
  return [
    '## Codes',
    [...names].map(([code, name]) => `- ${line(code)}: ${line(name)}`).join('\n'),
  ];
}

/** Names come from people: one line, and nothing that Markdown or HTML would act on. */
function line(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]#|]/g, String.raw`\$&`);
}
