import { say, sayList } from '@throughline/speech';
import type { UnitLineage } from '@throughline/types';
import { formatCalendarDay } from '../../parts/format.ts';
import { splitSides } from '../directory/reorganisation-words.ts';

type Told = UnitLineage['reorganisations'][number];

/** A sentence in which `{u0}`, `{u1}` and so on stand for these units. */
export interface LineageSentence {
  readonly text: string;
  readonly units: Told['before'];
}

/** What a reorganisation was for one of its units. */
export function tellReorganisation(told: Told, unitId: string): LineageSentence[] {
  const { ended, begun, kept } = splitSides(told);
  const day = formatCalendarDay(told.happenedOn);
  const has = (units: Told['before']): boolean => units.some(({ id }) => id === unitId);
  const fill = (units: Told['before']) => ({
    units: sayList(units.map((_, index) => `{u${index}}`)),
    day,
  });
  if (has(begun)) {
    return [{ text: say('Came of {units} on {day}.', fill(told.before)), units: told.before }];
  }
  if (has(ended) && begun.length === 0) {
    return [{ text: say('Went into {units} on {day}.', fill(kept)), units: kept }];
  }
  if (has(ended)) {
    return [{ text: say('Became {units} on {day}.', fill(told.after)), units: told.after }];
  }
  return [
    ...(ended.length === 0
      ? []
      : [{ text: say('Took in {units} on {day}.', fill(ended)), units: ended }]),
    ...(begun.length === 0
      ? []
      : [{ text: say('Gave a part to {units} on {day}.', fill(begun)), units: begun }]),
  ];
}

/** The day on which a unit began, where it came of others. */
export function findBeginning({ reorganisations }: UnitLineage, unitId: string): string | null {
  const first = reorganisations.find((one) =>
    splitSides(one).begun.some(({ id }) => id === unitId),
  );
  return first?.happenedOn ?? null;
}
