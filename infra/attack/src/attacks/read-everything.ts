import { crawl, type CrawlLimits, type Page } from '../crawl/crawl.ts';
import { findFigures, type Figure, type Vocabulary } from '../crawl/find-figures.ts';
import { serviceMeasure } from '@throughline/instrument';
import { takeExports } from './take-exports.ts';
import type { Caller } from '../world/caller.ts';
import { questionnaire, type World } from '../world/make-world.ts';
import { attributes } from '../world/organisation.ts';
import { ownQuestionnaire } from '../world/own-questions.ts';

export interface Reading {
  readonly asked: number;
  readonly pages: readonly Page[];
  readonly figures: readonly Figure[];
}

/** Everything that these accounts together can fetch, and every figure in it. */
export async function readEverything(
  world: World,
  callers: readonly Caller[],
  limits: CrawlLimits,
): Promise<Reading> {
  const before = callers.reduce((sum, caller) => sum + caller.asked, 0);
  const pages: Page[] = [];
  for (const caller of callers) {
    pages.push(...(await crawl(caller, limits, listHints(world))));
    pages.push(...(await takeExports(world, caller)));
  }
  const asked = callers.reduce((sum, caller) => sum + caller.asked, 0) - before;
  return { asked, pages, figures: findFigures(pages, learnVocabulary(world)) };
}

const asked = [...questionnaire.questions, ...ownQuestionnaire.questions];

const listMeasures = (): string[] => [
  ...new Set(
    asked.flatMap((one) =>
      one.kind === 'single' && one.construct !== null ? [one.construct, one.id] : [one.id],
    ),
  ),
];

/** Every answer that is offered to a question outside the constructs. */
const listOptions = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    asked.flatMap((one): [string, ReadonlySet<string>][] => {
      if (one.kind === 'text' || (one.kind === 'single' && one.construct !== null)) return [];
      const all = [...one.options, ...(one.optOut === null ? [] : [one.optOut])];
      return [[one.id, new Set(all.map(({ value }) => value))]];
    }),
  );

const listValues = (world: World): string[] => [
  ...new Set(world.closed.flatMap((wave) => wave.invited.flatMap((person) => person.bucket))),
];

/** What everybody in the company knows, and what the product would tell only some. */
function listHints(world: World): ReadonlyMap<string, readonly string[]> {
  const ids = world.units.map(({ id }) => id);
  return new Map([
    ['unitId', ids],
    ['id', [...world.closed.map(({ id }) => id), world.open.id, world.pulseId, ...ids]],
    ['waveId', [...world.closed.map(({ id }) => id), world.open.id]],
    ['attribute', attributes],
    ['value', listValues(world)],
    ['construct', listMeasures().filter((name) => !/\d/.test(name))],
  ]);
}

export function learnVocabulary(world: World): Vocabulary {
  return {
    waveIds: new Set([...world.closed.map(({ id }) => id), world.open.id]),
    unitIds: new Map(
      world.units.flatMap(({ id, key, name }): [string, string][] => [
        [id, id],
        [key, id],
        [name, id],
      ]),
    ),
    values: new Set(listValues(world).filter((value) => value !== '')),
    measures: new Set([...listMeasures(), ...world.units.map(({ id }) => serviceMeasure(id))]),
    options: listOptions(),
  };
}
