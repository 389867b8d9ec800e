import type { HypothesisResult, StudyResult } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import { describeByCode } from '../../src/verdict-words/describe-by-code.ts';
import { readPanel } from './reference-panel.ts';

const forward = { ...readPanel('forward'), permutations: 19 };
const units = [...new Set(forward.scores.map(({ unit }) => unit))];

function find(result: StudyResult, id: string): HypothesisResult {
  const found = result.hypotheses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

it('names the property of units that no unit has, where the part between units needs it', () => {
  const registration = { ...forward.registration, unitCovariates: ['resourcing', 'floorspace'] };
  const result = runStudy({ ...forward, registration });
  const first = find(result, 'H1');
  expect(first.gate).toMatchObject({
    passed: false,
    missing: [{ rule: 'no-data', about: ['floorspace'] }],
  });
  expect(describeByCode(first, result).headline).toMatch(/, without “floorspace”\.$/);
  // The others say nothing between units.
  expect(find(result, 'H4').gate).toEqual({ passed: true, missing: [] });
});

it('decides nothing between units on a handful that have the property held constant', () => {
  const covariates = new Map(
    units.map((unit, i) => [unit, { floorspace: i < 7 ? 100 + 31 * (i % 4) : null }]),
  );
  const registration = { ...forward.registration, unitCovariates: ['floorspace'] };
  const result = runStudy({ ...forward, registration, covariates });
  const first = find(result, 'H1');
  expect(first.gate).toEqual({
    passed: false,
    missing: [{ rule: 'unit-properties', have: 7, need: 20, about: ['floorspace'] }],
  });
  expect(describeByCode(first, result).headline).toBe(
    'Cannot tell yet: it takes 13 more units of which “floorspace” is known (7 of 20).',
  );
  expect(find(result, 'H4').gate.passed).toBe(true);
});

it('says that a property is the same in all units, and so nothing to be held constant', () => {
  const covariates = new Map(units.map((unit) => [unit, { floorspace: 100 }]));
  const registration = { ...forward.registration, unitCovariates: ['floorspace'] };
  const result = runStudy({ ...forward, registration, covariates });
  const first = find(result, 'H1');
  expect(first.gate.missing).toEqual([
    { rule: 'no-contrast', have: 0, need: 1, about: ['floorspace'] },
  ]);
  expect(first.verdict.word).toBe('cannot_tell');
  expect(describeByCode(first, result).headline).toBe(
    'Cannot tell yet: it takes units that differ in “floorspace”.',
  );
});
