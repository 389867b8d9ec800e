import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StudyResult } from '@throughline/types';
import { canonicalJson } from '../../src/study/canonical-json.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { StudyInput } from '../../src/study/study-input.ts';
import { writeBundle } from '../../src/bundle/write-bundle.ts';
import { readPanel, withLaterFigures } from '../study/reference-panel.ts';

/** Which R recomputes. */
const rscript = process.env['RSCRIPT'] ?? 'Rscript';
const hasR = spawnSync(rscript, ['--version']).status === 0;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function bundleOf(input: StudyInput, result: StudyResult): ReadonlyMap<string, string> {
  return writeBundle(input, result, {
    title: 'Is it passed on?',
    registeredBy: 'Ada Example',
    registeredAt: '2026-01-01T00:00:00Z',
    hash: createHash('sha256').update(canonicalJson(input.registration)).digest('hex'),
  });
}

/** Runs study.R on the files, in a folder whose name has a space. */
function recompute(files: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'study in r '));
  folders.push(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(rscript, [join(folder, 'study.R')], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`, folder };
}

const permutations = 19;

/** Published values: two decimals, an n that is known to five only, what two scores share known over all cells. */
function published(input: StudyInput): StudyInput {
  const { pairCount: _, ...rest } = input;
  return {
    ...rest,
    scores: input.scores.map((score) => ({
      ...score,
      value: Number(score.value.toFixed(2)),
      n: score.n === null ? null : Math.max(5, 5 * Math.round(score.n / 5)),
      rounding: 0.01,
    })),
  };
}

/** A lag of two, customers who are better off the lower the figure, a mean of two constructs, no covariance of scores. */
function unusual(input: StudyInput): StudyInput {
  const { registration } = input;
  const { pairCount: _, withinCovariance = [], ...rest } = input;
  return {
    ...rest,
    withinCovariance: withinCovariance.filter(({ first, second }) => first === second),
    figures: input.figures.map((figure) => ({ ...figure, value: -figure.value })),
    registration: {
      ...registration,
      kind: 'exploratory',
      lag: 2,
      hypotheses: registration.hypotheses.map((one) => ({
        ...one,
        lowerIsBetter: true,
        predictor: one.id === 'H4' ? ['ICT', 'VAL'] : one.predictor,
        adjustments: one.id === 'H4' ? [['KNW']] : one.adjustments,
      })),
    },
  };
}

/** Exploratory questions of one outcome, each with a lag of its own, a metric held constant in the last. */
function atTheirOwnLags(input: StudyInput): StudyInput {
  const { registration } = input;
  const [one] = registration.hypotheses.filter(({ id }) => id === 'H4');
  if (one === undefined) throw new Error('there is no H4');
  const extra = input.figures.map((figure, i) => ({
    ...figure,
    metric: 'calls',
    value: (i * 7919) % 101,
  }));
  return {
    ...input,
    figures: [...input.figures, ...extra],
    registration: {
      ...registration,
      kind: 'exploratory',
      hypotheses: [
        { ...one, id: 'X1', mediator: null, adjustments: [] },
        { ...one, id: 'X2', mediator: null, adjustments: [['VAL']], lag: 3 },
        { ...one, id: 'X3', mediator: null, adjustments: [['calls']], lag: 2 },
      ],
    },
  };
}

/** Two arms at a lag of two. */
function later(input: StudyInput): StudyInput {
  return withLaterFigures({ ...input, registration: { ...input.registration, lag: 2 } });
}

/** A construct that rises and falls in all units alike: its own hypothesis cannot be told, the others do without it. */
function stillIn(input: StudyInput, construct: string): StudyInput {
  const heights = new Map(input.scores.map(({ unit }, i) => [unit, i / 1000]));
  const swing = (period: string): number => Math.sin(Number(period.replaceAll(/\D/g, '')));
  return {
    ...input,
    scores: input.scores.map((score) =>
      score.construct === construct
        ? { ...score, value: 3 + (heights.get(score.unit) ?? 0) + swing(score.period) }
        : score,
    ),
  };
}

function withoutPrecision(input: StudyInput): StudyInput {
  const { pairCount: _, withinCovariance: __, ...rest } = input;
  return { ...rest, figures: input.figures.map((figure) => ({ ...figure, sd: null })) };
}

/** A property of units that is held constant between them, and known of the first few only. */
function withFloorspace(input: StudyInput, known: number): StudyInput {
  const units = [...new Set(input.scores.map(({ unit }) => unit))];
  return {
    ...input,
    covariates: new Map(
      units.map((unit, i) => [unit, { floorspace: i < known ? 100 + ((i * 31) % 17) : null }]),
    ),
    registration: { ...input.registration, unitCovariates: ['floorspace'] },
  };
}

if (hasR) {
  it.each<[string, StudyInput]>([
    ['forward', readPanel('forward')],
    ['reverse', readPanel('reverse')],
    ['small', readPanel('small')],
    ['negonly, published', published(readPanel('negonly'))],
    ['negonly, at a lag of two', later(readPanel('negonly'))],
    [
      'reverse, at the third look of the quarter',
      { ...readPanel('reverse'), earlierLooks: [{ H1: 0.2, H4: 0.013 }, { H2: 0.04 }] },
    ],
    ['negonly, each question at its own lag', atTheirOwnLags(readPanel('negonly'))],
    ['unusual', unusual(readPanel('forward'))],
    ['small, and values move in all units alike', stillIn(readPanel('small'), 'VAL')],
    [
      'reverse, without a property of units',
      {
        ...readPanel('reverse'),
        registration: { ...readPanel('reverse').registration, unitCovariates: ['floorspace'] },
      },
    ],
    ['forward, with a property of few units', withFloorspace(readPanel('forward'), 7)],
    ['forward, with a property of most units', withFloorspace(readPanel('forward'), 100)],
    ['small, imprecise', withoutPrecision(readPanel('small'))],
  ])('R finds the numbers of the study (%s) again', (_, panel) => {
    const input = { ...panel, permutations };
    const { status, said, folder } = recompute(bundleOf(input, runStudy(input)));
    expect(said).toMatch(/all \d{2,} numbers and words agree with result\.json/);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'recomputed.csv'), 'utf8').split('\n').length).toBeGreaterThan(
      60,
    );
  });

  it('R says which number does not agree', () => {
    const input = { ...readPanel('small'), permutations };
    const files = new Map(bundleOf(input, runStudy(input)));
    const expected = files.get('expected.csv') ?? '';
    const changed = expected.replace(
      /("H4","component 1: estimate",)([-\d.]+)/,
      (_, before: string, value: string) => `${before}${Number(value) + 0.001}`,
    );
    expect(changed).not.toBe(expected);
    files.set('expected.csv', changed);
    const { status, said } = recompute(files);
    expect(said).toContain('1 of');
    expect(said).toMatch(/H4\s+component 1: estimate/);
    expect(status).toBe(1);
  });
}

it('holds the registration whose hash it states, and says in plain words what was found', () => {
  const input = { ...readPanel('small'), permutations };
  const files = bundleOf(input, runStudy(input));
  const hash = createHash('sha256')
    .update(files.get('registration.json') ?? '')
    .digest('hex');
  const readme = files.get('README.md') ?? '';
  expect(readme).toContain(`\`${hash}\``);
  expect(readme).toContain('registered by Ada Example at 2026-01-01T00:00:00Z');
  expect(readme).toContain('**H4: cannot tell yet.**');
  const others = [...files.keys()].filter((name) => name !== 'README.md');
  expect(others.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('gives the same bytes again', () => {
  const input = { ...readPanel('small'), permutations };
  const result = runStudy(input);
  expect([...bundleOf(input, result)]).toEqual([...bundleOf(input, result)]);
});
