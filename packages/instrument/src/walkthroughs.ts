import type {
  CheckAnswer,
  CheckFinding,
  CountedChecks,
  SectionScore,
  WalkList,
} from '@throughline/types';

/** One thing to look at on the way. */
export interface Check {
  readonly id: string;
  readonly text: string;
}

export interface CheckSection {
  readonly id: string;
  readonly name: string;
  readonly checks: readonly Check[];
}

/** A walk in somebody's shoes, from start to end. */
export interface Checklist {
  readonly id: WalkList;
  readonly name: string;
  readonly sections: readonly CheckSection[];
}

/** The lists as they are asked; answers are comparable only while no check is reworded. */
export const checklists: Readonly<Record<WalkList, Checklist>> = {
  EXT: {
    id: 'EXT',
    name: 'Customer walkthrough',
    sections: [
      {
        id: 'FIND',
        name: 'Find us',
        checks: [
          { id: 'WF1', text: 'I found us online using only what a customer would know.' },
          { id: 'WF2', text: 'The opening hours and address were right.' },
          { id: 'WF3', text: 'It was easy to get here, or to log in.' },
        ],
      },
      {
        id: 'REACH',
        name: 'Reach us',
        checks: [
          { id: 'WR1', text: 'I found the right number or chat for my need.' },
          { id: 'WR2', text: 'The phone menu had a choice that fit my need.' },
          { id: 'WR3', text: 'I reached a real person in a fair time.' },
        ],
      },
      {
        id: 'ARRIVE',
        name: 'Arrive',
        checks: [
          { id: 'WA1', text: 'Signs for parking and the entrance were clear.' },
          { id: 'WA2', text: 'I knew where to go next without asking.' },
          { id: 'WA3', text: 'Someone looked at me and made me welcome.' },
        ],
      },
      {
        id: 'SERVED',
        name: 'Be served',
        checks: [
          { id: 'WS1', text: 'They asked what I needed before they offered anything.' },
          { id: 'WS2', text: 'They used their own words, not a script.' },
          { id: 'WS3', text: 'They noticed how I was feeling.' },
          { id: 'WS4', text: 'I was told something useful that I had not asked about.' },
        ],
      },
      {
        id: 'ASK',
        name: 'The customer’s own questions',
        checks: [
          { id: 'WQ1', text: 'I could tell that they cared about my situation.' },
          { id: 'WQ2', text: 'I could check that what they said was true.' },
          { id: 'WQ3', text: 'I found out whether this works with what I already have.' },
          { id: 'WQ4', text: 'I knew the full cost before I chose.' },
          { id: 'WQ5', text: 'I knew what else I would need.' },
        ],
      },
      {
        id: 'WRONG',
        name: 'When things go wrong',
        checks: [
          { id: 'WW1', text: 'I could see how to complain or return something.' },
          { id: 'WW2', text: 'The first person I told could fix it.' },
          { id: 'WW3', text: 'Someone said sorry and meant it.' },
          { id: 'WW4', text: 'I was told what would happen next, and when.' },
        ],
      },
      {
        id: 'AFTER',
        name: 'Afterwards',
        checks: [
          { id: 'WX1', text: 'I got home with all I needed.' },
          { id: 'WX2', text: 'Someone checked that all was well afterwards.' },
          { id: 'WX3', text: 'I would come back even if it were less handy.' },
        ],
      },
    ],
  },
  INT: {
    id: 'INT',
    name: 'Inside-customer walkthrough',
    sections: [
      {
        id: 'IFIND',
        name: 'Find help',
        checks: [
          { id: 'IF1', text: 'I found out who to ask for help in five minutes.' },
          { id: 'IF2', text: 'The staff site was easy to search.' },
          { id: 'IF3', text: 'The request form was clear.' },
        ],
      },
      {
        id: 'IGET',
        name: 'Get help',
        checks: [
          { id: 'IG1', text: 'I was told when I would get an answer.' },
          { id: 'IG2', text: 'I did not have to repeat my story.' },
          { id: 'IG3', text: 'They asked what I needed it for.' },
        ],
      },
      {
        id: 'IWRONG',
        name: 'When it goes wrong',
        checks: [
          { id: 'IW1', text: 'I knew who to go to when my request stalled.' },
          { id: 'IW2', text: 'Someone owned the mistake.' },
          { id: 'IW3', text: 'I heard back when it was fixed.' },
        ],
      },
    ],
  },
};

/** In how many walks of a unit and list one has to play a scenario in which something goes wrong. */
export const walksPerMishap = 3;

const points: Readonly<Record<Exclude<CheckAnswer, 'na'>, number>> = { yes: 1, partly: 0.5, no: 0 };

/** Whether a check is of the organisation's own making and counts for no score. */
export function isOwnCheck(id: string): boolean {
  return id.startsWith('X-');
}

/**
 * 100 times the mean of the answers that apply, in total and by section of the list: yes 1, partly
 * 0.5, no 0. Checks of one's own are left out, so that walks stay comparable. Where fewer than half
 * of the checks count there is no score: two of 25 say nothing of the way that was walked.
 */
export function scoreWalk(
  list: WalkList,
  findings: Readonly<Record<string, CheckFinding>>,
): {
  readonly score: number | null;
  readonly checks: CountedChecks;
  readonly sections: readonly SectionScore[];
} {
  const bySection = checklists[list].sections.map(({ id, checks }) => ({
    id,
    asked: checks.length,
    points: checks.flatMap((check) => {
      const answer = findings[check.id]?.answer ?? 'na';
      return answer === 'na' ? [] : [points[answer]];
    }),
  }));
  const asked = bySection.reduce((total, section) => total + section.asked, 0);
  return {
    ...scorePoints(
      bySection.flatMap((section) => section.points),
      asked,
    ),
    sections: bySection.map((section) => ({
      id: section.id,
      ...scorePoints(section.points, section.asked),
    })),
  };
}

function scorePoints(values: readonly number[], asked: number): Omit<SectionScore, 'id'> {
  const counted = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  return { score: counted * 2 < asked ? null : (100 * sum) / counted, checks: { counted, asked } };
}

/** The checks of a list that only a scenario in which something goes wrong can answer. */
export function listMishapChecks(list: WalkList): string[] {
  return checklists[list].sections
    .filter(({ id }) => id.endsWith('WRONG'))
    .flatMap(({ checks }) => checks.map(({ id }) => id));
}

/**
 * Whether the next walk has to play a scenario in which something goes wrong: none of the last ones
 * did, and one in three must.
 *
 * @param wentWrong of the filed walks of one unit and list, newest first
 */
export function mustGoWrong(wentWrong: readonly boolean[]): boolean {
  const last = wentWrong.slice(0, walksPerMishap - 1);
  return last.length === walksPerMishap - 1 && !last.includes(true);
}
