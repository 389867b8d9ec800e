import {
  employeeConstructs,
  leaderScale,
  leaderStatements,
  scoreLeaderAnswer,
} from '@throughline/instrument';
import { sayKnown } from '@throughline/speech';
import { type SelfAssessment, type SelfAssessments, sayShown } from '@throughline/types';

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
    /** Own less the team's, in points; null without both. */
    readonly gap: number | null;
  } | null;
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
              gap: own === null ? null : Math.round(own - cell.score),
            },
    };
  });
}
