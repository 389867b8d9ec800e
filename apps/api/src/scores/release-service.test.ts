import { makeCohorts, readTree } from '@throughline/disclosure';
import {
  askService,
  dealServing,
  freezeQuestionnaire,
  isServiceMeasure,
  serviceMeasure,
} from '@throughline/instrument';
import fc from 'fast-check';
import { findServers } from '../service/find-servers.ts';
import { chooseRelease } from './choose-release.ts';
import { dropUndrawn, readBallot, scoreBallot, type Response } from './responses.ts';
import { createSource, type SeededSource } from './seeded-source.ts';
import { joinForms } from './wave-forms.ts';

const k = 5;
const nine = freezeQuestionnaire({ form: 'nine', commentQuestion: null, language: 'en' });

/** A company with two regions and shops in them, where some of the shops serve regions or shops. */
function drawWave(dice: SeededSource) {
  const regions = ['north', 'south'].map((id) => ({ id, parentId: 'company' }));
  const shops = Array.from({ length: 3 + dice.draw(6) }, (_, index) => ({
    id: `shop-${index}`,
    parentId: index % 2 === 0 ? 'north' : 'south',
  }));
  const units = [{ id: 'company', parentId: null }, ...regions, ...shops];
  const tree = readTree(units);
  const relations = shops
    .slice(0, 3)
    .flatMap(({ id: servingId }) =>
      [...regions, ...shops]
        .filter(() => dice.draw(2) === 0)
        .map(({ id: servedId }) => ({ servingId, servedId })),
    );
  const places = units.map(({ id: unitId }) => ({ unitId, bucket: [], people: dice.draw(12) }));
  const cohorts = (makeCohorts(units, places, k) ?? []).map((cohort, index) => ({
    ...cohort,
    id: `c${index}`,
  }));
  const groups = cohorts.map(({ id, places: own }) => ({
    id,
    servedBy: findServers(
      tree,
      relations,
      own.map(({ unitId }) => unitId),
    ),
  }));
  const drawn = dealServing(groups, () => dice.draw(1_000) / 1_000);
  const askedOf = new Map(
    [...new Set([...drawn.values()].flat())].map((unit) => [
      serviceMeasure(unit),
      new Set([...drawn].flatMap(([id, pair]) => (pair.includes(unit) ? [id] : []))),
    ]),
  );
  const pageOf = (id: string) =>
    askService(
      nine,
      (drawn.get(id) ?? []).map((unit) => ({ id: unit, name: unit })),
    );
  const pages = new Map(cohorts.map(({ id }) => [id, pageOf(id)]));
  const responses = cohorts.flatMap(({ id, invited }) =>
    Array.from({ length: invited }, () => 0).flatMap((): Response[] => {
      if (dice.draw(4) === 0) return [];
      // Now and then somebody opens another group's page.
      const from = dice.draw(10) === 0 ? cohorts[dice.draw(cohorts.length)]?.id : id;
      const answers = Object.fromEntries(
        (pages.get(from ?? id)?.questions ?? []).flatMap(({ id: question }) =>
          dice.draw(8) === 0 ? [] : [[question, String(1 + dice.draw(5))]],
        ),
      );
      if (Object.keys(answers).length === 0) return [];
      const ballot = readBallot(JSON.stringify({ form: from ?? id, answers }), id, pages);
      return [scoreBallot(dropUndrawn(ballot, askedOf), null)];
    }),
  );
  return { units, cohorts, responses, askedOf, questionnaire: joinForms(pages), tree };
}

describe('what is published of who serves whom', () => {
  it('is told of k raters or more, and so is every difference of two figures of a unit', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const dice = createSource(Buffer.from(String(seed)));
        const { tree, ...wave } = drawWave(dice);
        if (wave.cohorts.length === 0) return;
        const made = chooseRelease({
          ...wave,
          attributes: [],
          changes: [],
          k,
          commentK: 10,
          source: dice,
        });
        const cells = (made?.cells ?? []).filter(({ construct }) => isServiceMeasure(construct));
        shown += cells.length;
        for (const [measure, own] of Map.groupBy(cells, ({ construct }) => construct)) {
          const raters = (unit: string): ReadonlySet<Response> =>
            new Set(
              wave.responses.filter(({ cohortId, scores }) => {
                const places = wave.cohorts.find(({ id }) => id === cohortId)?.places ?? [];
                return (
                  scores.has(measure) &&
                  places.every(({ unitId }) => tree.pathOf(unitId).includes(unit))
                );
              }),
            );
          const sets = own.map(({ unit }) => raters(unit));
          for (const one of sets) {
            expect(one.size).toBeGreaterThanOrEqual(k);
            for (const rater of one) {
              expect(wave.askedOf.get(measure)?.has(rater.cohortId)).toBe(true);
            }
            for (const other of sets) {
              const rest = [...one].filter((rater) => !other.has(rater)).length;
              expect(rest === 0 || rest >= k).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(20);
  });
});
