import { z } from 'zod';
import type { Page } from '../crawl/crawl.ts';
import type { Figure } from '../crawl/find-figures.ts';
import type { Answer } from '../world/caller.ts';
import type { World } from '../world/make-world.ts';
import type { Attack, Finding } from './attack-result.ts';
import { readEverything, type Reading } from './read-everything.ts';
import { send } from './respondent.ts';

/** What one account saw, read once for the attacks that only look at it. */
export type Look = () => Promise<Reading>;

export function lookOnce(world: World, perRoute: number): Look {
  let reading: Promise<Reading> | null = null;
  return () => (reading ??= readEverything(world, [world.executive], { perRoute }));
}

interface Measured {
  readonly told: ReadonlySet<string>;
  /** Which of the paths took longest, and how far the medians lie apart. */
  readonly slowest: number;
  readonly spread: number;
}

const mostMilliseconds = 5;

/** All of an answer but its date. */
const strip = ({ status, headers, text }: Answer): string =>
  JSON.stringify([status, headers.filter(([name]) => name !== 'date'), text]);

/** A9: tells a hidden cell from one that does not exist and one that belongs to others. */
export function attackOracle(world: World, calls: number): Attack {
  type Get = (path: string, isHidden: boolean) => Promise<Answer>;
  const measure = async (get: Get, paths: readonly string[]): Promise<Measured> => {
    const told = new Set<string>();
    const times = paths.map((): number[] => []);
    for (let call = 0; call < calls; call += 1) {
      for (const [index, path] of paths.entries()) {
        const startedAt = performance.now();
        told.add(strip(await get(path, index === 0)));
        times[index]?.push(performance.now() - startedAt);
      }
    }
    const medians = times.map((all) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0);
    const slowest = medians.indexOf(Math.max(...medians));
    return { told, slowest, spread: Math.max(...medians) - Math.min(...medians) };
  };
  /** On a busy machine medians differ by chance; a real difference is the same one every time. */
  const ask = async (get: Get): Promise<Finding> => {
    const paths = await listUnseen(world);
    const rounds = [await measure(get, paths)];
    while (rounds.length < 3 && rounds.every(({ spread }) => spread >= mostMilliseconds)) {
      rounds.push(await measure(get, paths));
    }
    const told = new Set(rounds.flatMap((round) => [...round.told]));
    const spread = Math.min(...rounds.map((round) => round.spread));
    const isTimed =
      spread >= mostMilliseconds && new Set(rounds.map(({ slowest }) => slowest)).size === 1;
    return {
      attempts: calls * paths.length * rounds.length,
      learned: told.size - 1 + (isTimed ? 1 : 0),
      limit: 0,
      what: `differences in answer or time; medians lie ${spread.toFixed(1)} ms apart`,
      example: [...told][1],
    };
  };
  const [manager] = world.managers;
  return {
    id: 'A9',
    title: 'hidden, missing or forbidden: asks which it is',
    run: () => ask((path) => manager?.get(path) ?? Promise.reject(new Error('no manager'))),
    planted: () =>
      ask(async (path, isHidden) => {
        const answer = await world.executive.get(path);
        return isHidden ? { ...answer, status: 403 } : answer;
      }),
  };
}

/** One cell that is hidden, one that does not exist, one of another branch, one of no attribute. */
async function listUnseen(world: World): Promise<string[]> {
  const region = world.units.find(({ key }) => key === 'r0');
  const other = world.units.find(({ key }) => key === 'r1');
  const [wave] = world.closed;
  const shown = await world.superuser.query<{ unit: string }>(
    `SELECT DISTINCT unit FROM result.published_cell WHERE construct = 'ICT'`,
  );
  const visible = new Set(shown.rows.map(({ unit }) => unit));
  const hidden = world.units.find(
    ({ id, parentId }) => parentId === region?.id && !visible.has(id),
  );
  if (region === undefined || other === undefined || wave === undefined || hidden === undefined) {
    throw new Error('this organisation has nothing hidden');
  }
  const trend = (unit: string, more = ''): string =>
    `/api/trend?unitId=${unit}&construct=ICT${more}`;
  return [
    trend(hidden.id),
    trend('11111111-1111-4111-8111-111111111111'),
    trend(other.id),
    trend(hidden.id, '&attribute=age&value=young'),
    trend(region.id, '&attribute=none&value=none'),
  ];
}

/** A10: polls everything after each answer that comes in. */
export function attackTime(world: World, submits: number): Attack {
  const watch = async (look: Look, afterEach: () => Promise<unknown>): Promise<Finding> => {
    const seen = [...new Set((await look()).pages.map(({ address }) => address))];
    // Of the open wave every route, among them those that are told as it changes.
    const ofWave = seen.filter((one) => one.includes(world.open.id) && !one.includes('?'));
    if (!ofWave.includes(`/api/waves/${world.open.id}/events`)) {
      throw new Error('the attacker found no stream of the open wave');
    }
    const others = seen.filter((one) => !one.includes('trend') && !ofWave.includes(one));
    const addresses = [...ofWave, ...others.slice(0, 60)];
    const poll = async (): Promise<Map<string, string>> =>
      new Map(
        await Promise.all(
          addresses.map(async (one): Promise<[string, string]> => [
            one,
            (await world.admin.get(one)).text,
          ]),
        ),
      );
    let before = await poll();
    const changed: string[] = [];
    for (const person of world.open.invited.slice(0, submits)) {
      await send(world, person);
      await afterEach();
      const after = await poll();
      changed.push(...[...after].flatMap(([one, text]) => (before.get(one) === text ? [] : [one])));
      before = after;
    }
    return {
      attempts: submits * addresses.length,
      learned: changed.length,
      limit: 0,
      what: 'pages that changed when somebody answered',
      example: changed[0],
    };
  };
  const look = lookOnce(world, 40);
  return {
    id: 'A10',
    title: 'polls everything after each answer',
    run: () => watch(look, async () => undefined),
    planted: async () => {
      try {
        let answered = 0;
        return await watch(look, () =>
          world.superuser.query(
            `INSERT INTO roster.participation (wave_id, taken_at, overall, units, pending)
             VALUES ($1, now(), $2, '[]', false)
             ON CONFLICT (wave_id) DO UPDATE SET overall = excluded.overall`,
            [world.open.id, (answered += 1)],
          ),
        );
      } finally {
        await world.superuser.query('DELETE FROM roster.participation WHERE wave_id = $1', [
          world.open.id,
        ]);
      }
    },
  };
}

/** A13: the same cell has the same digits wherever it is told. */
export function attackParity(look: Look): Attack {
  const compare = (figures: readonly Figure[]): Finding => {
    const told = new Map<string, Map<string, string>>();
    for (const { waveId, unitId, value, measure, option, shown, address } of figures) {
      const cell = JSON.stringify([waveId, unitId, value, measure, option]);
      const digits = Number.isNaN(Number(shown)) ? shown : String(Number(shown));
      const known = told.get(cell);
      if (known === undefined) told.set(cell, new Map([[digits, address]]));
      else known.set(digits, address);
    }
    const different = [...told].filter(([, digits]) => digits.size > 1);
    return {
      attempts: figures.length,
      learned: different.length,
      limit: 0,
      what: `cells of ${told.size} that are told in two ways`,
      example: different.map(([cell, digits]) => `${cell}: ${[...digits].join(' and ')}`)[0],
    };
  };
  return {
    id: 'A13',
    title: 'exports, screens and trends side by side',
    run: async () => compare((await look()).figures.filter(({ isTold }) => isTold)),
    planted: async () => {
      const figures = (await look()).figures.filter(({ isTold }) => isTold);
      return compare([
        ...figures,
        ...figures.slice(0, 1).map((one) => ({ ...one, shown: '12.345' })),
      ]);
    },
  };
}

const pointsSchema = z.looseObject({
  points: z.array(
    z.looseObject({
      culture: z.looseObject({ value: z.number() }),
      outcome: z.looseObject({ value: z.number() }),
    }),
  ),
  correlation: z.looseObject({ r: z.number().nullable() }),
});

/** A15: the correlation is made of the points that are shown, and of nothing else. */
export function attackCorrelation(look: Look): Attack {
  const compare = (pages: readonly Page[], shift: number): Finding => {
    const links = pages.flatMap(({ text }) => {
      try {
        const parsed = pointsSchema.safeParse(JSON.parse(text));
        return parsed.success && parsed.data.correlation.r !== null ? [parsed.data] : [];
      } catch {
        return [];
      }
    });
    const wrong = links.filter(({ points, correlation }) => {
      const own = correlate(points.map(({ culture, outcome }) => [culture.value, outcome.value]));
      return Math.abs(own - (correlation.r ?? 0) - shift) > 1e-9;
    });
    return {
      attempts: links.length,
      learned: wrong.length,
      limit: 0,
      what: 'correlations that say more than their points',
    };
  };
  return {
    id: 'A15',
    title: 'correlations solved backwards',
    run: async () => {
      const finding = compare((await look()).pages, 0);
      if (finding.attempts === 0) throw new Error('no correlation was shown');
      return finding;
    },
    planted: async () => compare((await look()).pages, 0.01),
  };
}

function correlate(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
