import { boundOneAnswer, readTree, widthOfTwoAnswers } from '@throughline/disclosure';
import type { Figure } from '../crawl/find-figures.ts';
import type { World } from '../world/make-world.ts';
import type { Invited } from '../world/true-wave.ts';
import { isBehind, sumFloors } from './arithmetic.ts';
import type { Attack, Finding } from './attack-result.ts';
import type { Look } from './looking.ts';
import { readFigure } from './read-figure.ts';

/** A14: what a figure leaves possible for one of the people behind it. */
export function attackUnanimity(world: World, look: Look): Attack {
  const tree = readTree(world.units);
  const listPeople = ({ waveId, unitId, value, measure }: Figure): readonly Invited[] =>
    (world.closed.find(({ id }) => id === waveId)?.invited ?? []).filter(
      (person) =>
        isBehind(person, measure) &&
        tree.pathOf(person.unitId).includes(unitId) &&
        (value === null || person.bucket.includes(value)),
    );
  const floorOf = (figure: Figure, people: readonly Invited[]): number =>
    sumFloors(people, figure.measure) / people.length;
  const bound = (figures: readonly Figure[]): Finding => {
    const pinned = figures.filter((figure) => {
      const people = listPeople(figure);
      const n = people.length;
      if (n < 1) return false;
      const range = boundOneAnswer([{ n, mean: readFigure(figure, n, floorOf(figure, people)) }]);
      return range !== null && range.high - range.low < widthOfTwoAnswers;
    });
    return {
      attempts: figures.length,
      learned: pinned.length,
      limit: 0,
      what: 'figures that leave somebody one answer',
      example: pinned.map((one) => JSON.stringify(one))[0],
    };
  };
  return {
    id: 'A14',
    title: 'unanimous groups, by the questions asked of each',
    run: async () => bound((await look()).figures.filter(({ isTold }) => isTold)),
    planted: async () => {
      const { figures } = await look();
      const adjusted = figures.flatMap((figure) => {
        const people = listPeople(figure);
        return people.length === 0 ? [] : [{ figure, floor: floorOf(figure, people) }];
      });
      // The mean of a group of which all gave the best answer, told as it is. Adjusted it looks
      // like any other.
      return bound(
        adjusted
          .filter(({ floor }) => floor < -1)
          .map(({ figure, floor }) => {
            const score = Number((100 + floor).toFixed(1));
            return { ...figure, score, shown: String(score) };
          }),
      );
    },
  };
}
