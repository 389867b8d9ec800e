import type { HypothesisResult, StudyResult } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import { describeByCode } from '../../src/verdict-words/describe-by-code.ts';
import { readPanel } from './reference-panel.ts';

/** What was put into the simulated panels has to come out in words, not only in digits. */
const permutations = 199;

function find(result: StudyResult, id: string): HypothesisResult {
  const found = result.hypotheses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

function said(result: StudyResult, id: string): string {
  const { headline, paragraph, whatWouldChange } = describeByCode(find(result, id), result);
  return [headline, ...paragraph, ...whatWouldChange].join(' ');
}

it('finds what is passed on at lag 1, covers the truth, and sees values go through authenticity', () => {
  const result = runStudy({ ...readPanel('forward'), permutations });
  const fourth = find(result, 'H4');
  expect(fourth.verdict).toMatchObject({ word: 'supported', direction: 'forward' });
  expect(fourth.forward?.lag).toBe(1);
  expect(fourth.forward?.low).toBeLessThan(0.3);
  expect(fourth.forward?.high).toBeGreaterThan(0.3);
  expect(fourth.backward?.p).toBeGreaterThan(0.05);
  const third = find(result, 'H3');
  expect(third.verdict.word).toBe('supported');
  expect(third.mediation?.kind).toBe('full');
});

it('supports nothing where nothing is passed on', () => {
  const result = runStudy({ ...readPanel('null'), permutations });
  expect(result.hypotheses.map(({ verdict }) => verdict.word)).not.toContain('supported');
});

it('tells that customers come first where they do', () => {
  const result = runStudy({ ...readPanel('reverse'), permutations });
  expect(result.hypotheses.map(({ verdict }) => verdict.word)).not.toContain('supported');
  expect(find(result, 'H4').verdict.direction).toBe('reverse');
  expect(said(result, 'H4')).toContain('customers come first');
});

it('finds the dissatisfied arm only', () => {
  const { tails } = find(runStudy({ ...readPanel('negonly'), permutations }), 'H4');
  expect(tails?.label).toBe('stronger_below');
  expect(tails?.below.p).toBeLessThan(0.001);
  expect(tails?.above.p).toBeGreaterThan(0.05);
});

it('cannot tell from fourteen units, and says what is missing', () => {
  const result = runStudy({ ...readPanel('small'), permutations });
  for (const { id, verdict, gate } of result.hypotheses) {
    expect([id, verdict.word]).toEqual([id, 'cannot_tell']);
    expect(gate.missing).toContainEqual({ rule: 'units', have: 14, need: 20 });
    expect(said(result, id)).toContain('6 more units (14 of 20)');
  }
});
