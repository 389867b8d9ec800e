import type { CrawlLimits } from '../crawl/crawl.ts';
import type { Caller } from '../world/caller.ts';
import { commentK, k, type World } from '../world/make-world.ts';
import { readTree } from '@throughline/disclosure';
import { boundFigures, reduceFigures, setUpEquations, subtractFigures } from './arithmetic.ts';
import type { Attack, Finding } from './attack-result.ts';
import { readEverything, type Reading } from './read-everything.ts';

/** A8 and A12: accounts that may call and export everything, alone and all together. */
export function attackAsAccounts(
  world: World,
  options: {
    readonly id: string;
    readonly title: string;
    readonly callers: readonly Caller[];
    readonly limits: CrawlLimits;
    /** Enough to find what was put there. */
    readonly plantedLimits: CrawlLimits;
    readonly mostTargets: number;
    /** Puts a leak there for as long as the work takes. */
    readonly plant: <Result>(work: () => Promise<Result>) => Promise<Result>;
  },
): Attack {
  const { callers, mostTargets } = options;
  const attackNow = async (limits: CrawlLimits): Promise<Finding> => {
    const reading = await readEverything(world, callers, limits);
    const equations = setUpEquations(world, reading.figures);
    if (reading.figures.length === 0) throw new Error('the attacker found no figure at all');
    if (!reading.pages.some(({ address }) => address.startsWith('/api/studies/runs/'))) {
      throw new Error('the attacker found no run of a study');
    }
    if (!reading.pages.some(({ address }) => address.startsWith('/api/exports/'))) {
      throw new Error('the attacker took no workbook along');
    }
    const differences = subtractFigures(equations, world.dice.roll);
    const programs = boundFigures(equations, mostTargets);
    const learned = [
      ...reduceFigures(equations),
      ...differences.found,
      ...programs.found,
      ...findSmallComments(world, reading),
    ];
    return {
      attempts: reading.asked + differences.tried + programs.tried,
      learned: learned.length,
      limit: 0,
      what: `groups under ${k} from ${reading.figures.length} figures`,
      example: learned[0],
    };
  };
  return {
    id: options.id,
    title: options.title,
    run: () => attackNow(options.limits),
    planted: () => options.plant(() => attackNow(options.plantedLimits)),
  };
}

/** (d) Comments whose label leaves fewer than kc people who can have written them. */
function findSmallComments(world: World, reading: Reading): readonly string[] {
  const tree = readTree(world.units);
  return world.closed.flatMap((wave) => {
    const writers = wave.invited.filter(({ answers }) =>
      Object.values(answers ?? {}).some((answer) => answer.startsWith('Words of ')),
    );
    const page = reading.pages.find(({ address }) => address === `/api/waves/${wave.id}/scores`);
    const seen = new Set(
      [...(page?.text ?? '').matchAll(/Words of [\w-]+/g)].map(([words]) => words),
    );
    const shown = writers.filter(({ key }) => seen.has(`Words of ${key}`));
    const byLabel = new Map<string, number>();
    for (const unit of world.units) {
      const label = new RegExp(`"unitId":"${unit.id}","unitName":"[^"]*","text":`, 'g');
      byLabel.set(unit.id, page === undefined ? 0 : [...page.text.matchAll(label)].length);
    }
    return [...byLabel].flatMap(([unitId, count]) => {
      const possible = shown.filter((person) => tree.pathOf(person.unitId).includes(unitId)).length;
      return count > 0 && (count < commentK || possible < commentK)
        ? [`${count} comments of one of ${possible} people`]
        : [];
    });
  });
}
