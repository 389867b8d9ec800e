import {
  employeeConstructs,
  leaderScale,
  leaderStatements,
  scoreLeaderAnswer,
} from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import { type Cell, type SelfAssessment, type SelfAssessments, sayShown } from '@throughline/types';
import { formatGroupSize } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';

/** One statement: what the leader said, and what is published of the team on the same subject. */
export interface ComparedStatement {
  readonly id: string;
  readonly text: string;
  /** "Mostly true"; null where it was left out. */
  readonly said: string | null;
  /** 0 to 100; null where it does not apply or was left out. */
  readonly own: number | null;
  readonly team: {
    readonly name: string;
    readonly shown: string;
    /** "95 % interval 55 to 70, n 10–14": as it is published. */
    readonly basis: string;
    /** Own less the team's, in points; null without both. */
    readonly gap: number | null;
  } | null;
  /** Why nothing of the team stands beside it; empty where something does. */
  readonly missing: string;
}

export function compareWithTeam(
  { answers }: SelfAssessment,
  team: SelfAssessments['team'],
): readonly ComparedStatement[] {
  return leaderStatements.map(({ id, text, mirror }) => {
    const value = answers[id];
    const option = [...leaderScale.options, leaderScale.optOut].find((one) => one.value === value);
    const own = value === undefined ? null : scoreLeaderAnswer(value);
    const cell = team?.cells.find(({ construct }) => construct === mirror);
    const name = employeeConstructs.find(({ code }) => code === mirror)?.name;
    return {
      id,
      text: sayKnown(text),
      said: option === undefined ? null : sayKnown(option.label),
      own,
      team:
        cell === undefined || name === undefined
          ? null
          : {
              name: sayKnown(name),
              shown: sayShown(cell.shown),
              basis: sayCellBasis(cell),
              gap: own === null ? null : Math.round(own - cell.score),
            },
      missing: cell === undefined ? sayMissing(mirror !== null, team !== null) : '',
    };
  });
}

export function sayNoTeamYet(): string {
  return say(
    'Nothing of your team is shown yet. Once a wave has closed with enough answers, their scores on the same subjects stand beside yours.',
  );
}

function sayCellBasis({ low, high, n }: Cell): string {
  const interval = say('95\u00a0% interval {range}', { range: sayRange(low, high) });
  return `${interval}, n ${formatGroupSize(n)}`;
}

function sayMissing(isMirrored: boolean, isAnythingShown: boolean): string {
  if (!isMirrored) return say('teams are not asked about this');
  return isAnythingShown
    ? say('the wave did not ask about this, or too few answered')
    : say('once a wave has closed');
}
