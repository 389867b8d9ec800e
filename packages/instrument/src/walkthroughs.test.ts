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
  const { score, checks, sections } = scoreWalk('INT', {
    IF1: finding('yes'),
    IF2: finding('partly'),
    IF3: finding('na'),
    IG1: finding('no'),
    IG2: finding('no'),
    IG3: finding('yes'),
    'X-1': finding('no'),
  });
  expect([score, checks]).toEqual([50, { counted: 5, asked: 9 }]);
  expect(sections).toEqual([
    { id: 'IFIND', score: 75, checks: { counted: 2, asked: 3 } },
    { id: 'IGET', score: expect.closeTo(100 / 3, 9), checks: { counted: 3, asked: 3 } },
    { id: 'IWRONG', score: null, checks: { counted: 0, asked: 3 } },
  ]);
});

test('there is no score while fewer than half of the checks count towards it', () => {
  const answer = (count: number) =>
    scoreWalk(
      'EXT',
      Object.fromEntries(
        idsOf('EXT').map((id, place) => [id, finding(place < count ? 'yes' : 'na')]),
      ),
    );
  expect(answer(0)).toMatchObject({ score: null, checks: { counted: 0, asked: 25 } });
  expect(answer(12)).toMatchObject({ score: null, checks: { counted: 12, asked: 25 } });
  expect(answer(13)).toMatchObject({ score: 100, checks: { counted: 13, asked: 25 } });
});

test('a score lies between 0 and 100, never falls with a better answer, and no own check moves it', () => {
  fc.assert(
    fc.property(anyFindings, fc.constantFrom(...idsOf('EXT')), (findings, id) => {
      const { score, checks } = scoreWalk('EXT', findings);
      expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      expect(score === null).toBe(checks.counted < checks.asked / 2);
      const better = scoreWalk('EXT', { ...findings, [id]: finding('yes') }).score;
      expect(better ?? 0).toBeGreaterThanOrEqual(score ?? 0);
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
