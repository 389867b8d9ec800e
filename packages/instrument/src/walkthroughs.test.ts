import * as fc from 'fast-check';
import type { CheckFinding } from '@throughline/types';
import { checkIdSchema } from '@throughline/types';
import { checklists, isOwnCheck, mustGoWrong, scoreWalk } from './index.ts';

const finding = (answer: CheckFinding['answer']): CheckFinding => ({
  answer,
  note: '',
  severity: null,
});
const idsOf = (list: 'EXT' | 'INT'): string[] =>
  checklists[list].sections.flatMap(({ checks }) => checks.map(({ id }) => id));
const anyFindings = fc.dictionary(
  fc.constantFrom(...idsOf('EXT'), 'X-1', 'X-2'),
  fc.constantFrom('yes', 'partly', 'no', 'na', null).map((answer) => finding(answer)),
);

test('there are 25 checks of a customer’s way and 9 of a colleague’s, each once', () => {
  expect([idsOf('EXT').length, idsOf('INT').length]).toEqual([25, 9]);
  const ids = [...idsOf('EXT'), ...idsOf('INT')];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => checkIdSchema.safeParse(id).success && !isOwnCheck(id))).toBe(true);
});

test('yes counts 1, partly half, no nothing; what does not apply and one’s own checks are left out', () => {
  const { score, sections } = scoreWalk('EXT', {
    WF1: finding('yes'),
    WF2: finding('partly'),
    WF3: finding('na'),
    WR1: finding('no'),
    'X-1': finding('no'),
  });
  expect(score).toBe(50);
  expect(sections.slice(0, 3)).toEqual([
    { id: 'FIND', score: 75 },
    { id: 'REACH', score: 0 },
    { id: 'ARRIVE', score: null },
  ]);
  expect(scoreWalk('INT', {}).score).toBeNull();
});

test('a score lies between 0 and 100, never falls with a better answer, and no own check moves it', () => {
  fc.assert(
    fc.property(anyFindings, fc.constantFrom(...idsOf('EXT')), (findings, id) => {
      const { score } = scoreWalk('EXT', findings);
      expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      const better = scoreWalk('EXT', { ...findings, [id]: finding('yes') }).score;
      expect(better).toBeGreaterThanOrEqual(score ?? 0);
      expect(scoreWalk('EXT', { ...findings, 'X-9': finding('no') }).score).toBe(score);
    }),
  );
});

test('of any three walks that follow the rule at least one plays a mishap', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 30 }), (wishes) => {
      const walked: boolean[] = [];
      for (const wish of wishes) walked.unshift(wish || mustGoWrong(walked));
      for (let at = 0; at + 3 <= walked.length; at += 1) {
        expect(walked.slice(at, at + 3)).toContain(true);
      }
    }),
  );
  expect([mustGoWrong([]), mustGoWrong([false]), mustGoWrong([false, true])]).toEqual([
    false,
    false,
    false,
  ]);
});
