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
    planted: () => withHiddenCell(world, () => attackNow(options.plantedLimits)),
  };
}

/** (d) Comments whose label leaves fewer than kc people who can have written them. */
function findSmallComments(world: World, reading: Reading): readonly string[] {
  const tree = readTree(world.units);
  return world.closed.flatMap((wave) => {
    const writers = wave.invited.filter((person) => person.answers?.['OT1'] !== undefined);
    const seen = new Set(
      reading.pages.flatMap(({ text }) =>
        [...text.matchAll(/Words of [\w-]+/g)].map(([words]) => words),
      ),
    );
    const shown = writers.filter(({ key }) => seen.has(`Words of ${key}`));
    const byLabel = new Map<string, number>();
    for (const unit of world.units) {
      const page = reading.pages.find(({ address }) => address === `/api/waves/${wave.id}/scores`);
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

/** Publishes the exact score of a unit that is hidden, for as long as the attack runs. */
export async function withHiddenCell<Result>(
  world: World,
  work: () => Promise<Result>,
): Promise<Result> {
  const [wave] = world.closed;
  if (wave === undefined) throw new Error('no wave is closed');
  const hidden = await findHiddenUnit(world, wave.id);
  await world.superuser.query(
    `INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
     VALUES ($1, $2, 'ICT', $3::float8, $3::float8::text, 0, 100, '5-9', 7, 5)`,
    [wave.id, hidden.unitId, hidden.mean],
  );
  try {
    return await work();
  } finally {
    await world.superuser.query(
      `DELETE FROM result.published_cell WHERE wave = $1 AND unit = $2 AND construct = 'ICT'`,
      [wave.id, hidden.unitId],
    );
  }
}

async function findHiddenUnit(
  world: World,
  waveId: string,
): Promise<{ readonly unitId: string; readonly mean: number }> {
  const wave = world.closed.find(({ id }) => id === waveId);
  const shown = await world.superuser.query<{ unit: string }>(
    `SELECT unit FROM result.published_cell WHERE wave = $1 AND construct = 'ICT'`,
    [waveId],
  );
  const visible = new Set(shown.rows.map((row) => row.unit));
  for (const { id } of world.units) {
    const scores = (wave?.invited ?? []).flatMap((person) =>
      person.unitId === id ? (person.scores.get('ICT') ?? []) : [],
    );
    if (!visible.has(id) && scores.length > 0 && scores.length < k) {
      return { unitId: id, mean: scores.reduce((sum, one) => sum + one, 0) / scores.length };
    }
  }
  throw new Error('this organisation has no hidden unit');
}
