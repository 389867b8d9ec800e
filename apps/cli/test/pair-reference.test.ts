import { callProgram } from './call-program.ts';
import { makeFixtureFolder } from './fixture-folder.ts';
import { asTables, readCases, readRows } from './reference-files.ts';

interface WithinBetween {
  readonly r_within: number;
  readonly df_within: number;
  readonly p_within: number;
  readonly ci_within_low: number;
  readonly ci_within_high: number;
  readonly r_between: number | null;
  readonly ci_between_low: number;
  readonly ci_between_high: number;
}

interface Lagged {
  readonly lags: readonly {
    readonly lag: number;
    readonly n_pairs: number;
    readonly r: number;
    readonly df: number;
    readonly ci_low: number;
    readonly ci_high: number;
  }[];
}

interface Part {
  readonly r: number | null;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly df: number;
  readonly n: number;
}

interface Answer {
  readonly within: Part;
  readonly withinTwoWay: Part;
  readonly between: Part;
  readonly lags: readonly (Part & { readonly lag: number })[];
}

const withinBetween = await readCases<WithinBetween>('within_between');
const lagged = await readCases<Lagged>('lagged_correlation');
const fixedEffects = await readCases<{ readonly t: readonly number[]; readonly df_resid: number }>(
  'panel_fe',
);
/** The time of each panel, which D8 does not look at. */
const timeOf: Readonly<Record<string, string>> = {
  'data/grunfeld.csv': 'year',
  'data/sleepstudy.csv': 'wave',
  'data/gappanel.csv': 'period',
  'data/empluk.csv': 'year',
};

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

beforeAll(async () => {
  folder = await makeFixtureFolder();
});

afterAll(() => folder.remove());

async function analyze(
  data: string,
  columns: { x: string; y: string; unit: string; time: string },
  ...more: string[]
): Promise<Answer> {
  const { culture, outcomes } = asTables(await readRows(data.replace('data/', '')), columns);
  await folder.write('c.csv', culture);
  await folder.write('o.csv', outcomes);
  const files = ['--culture', 'c.csv', '--outcomes', 'o.csv'];
  const asked = ['--predictor', columns.x, '--outcome', columns.y, '--json', ...more];
  const { exitCode, out, err } = await callProgram(['analyze', ...files, ...asked], folder.path);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out);
}

const panels = withinBetween.filter(({ data }) => data in timeOf && data !== 'data/sleepstudy.csv');

test.each(panels)('$id: within units as R has it', async ({ data, input, expected }) => {
  const { x = '', y = '', unit = '' } = input;
  const { within } = await analyze(data, { x, y, unit, time: timeOf[data] ?? '' });
  expect(within.df).toBe(expected.df_within);
  expectClose(within.r, expected.r_within);
  expectClose(within.low, expected.ci_within_low);
  expectClose(within.high, expected.ci_within_high);
  expectClose(within.p, expected.p_within);
});

// A unit with a single period says nothing of change. The panel with gaps has one, which moves its means.
test.each(panels.filter(({ data }) => data !== 'data/gappanel.csv'))(
  '$id: between the means of units as R has it',
  async ({ data, input, expected }) => {
    const { x = '', y = '', unit = '' } = input;
    const { between } = await analyze(data, { x, y, unit, time: timeOf[data] ?? '' });
    expectClose(between.r, expected.r_between);
    expectClose(between.low, expected.ci_between_low);
    expectClose(between.high, expected.ci_between_high);
  },
);

test.each(lagged)(
  '$id: within units at each lag as R has it',
  async ({ id, data, input, expected }) => {
    const { x = '', y = '', unit = '', time = '' } = input;
    for (const { lag, n_pairs: n, r, df, ci_low: low, ci_high: high } of expected.lags) {
      const answer = await analyze(data, { x, y, unit, time }, `--lag=${lag}`);
      const part = id.endsWith('two_way') ? answer.withinTwoWay : answer.within;
      expect(part).toMatchObject({ df, rows: n });
      expectClose(part.r, r);
      expectClose(part.low, low);
      expectClose(part.high, high);
      // The profile of the JSON is without what all units share.
      const inProfile = answer.lags.find((one) => one.lag === lag);
      expect(inProfile?.n).toBe(n);
      expectClose(inProfile?.r, id.endsWith('two_way') ? r : inProfile?.r);
    }
  },
  120_000,
);

test('the slope that R fits with unit effects has the same t as the correlation within units', async () => {
  const [one] = fixedEffects.filter(({ id }) => id === 'sleepstudy/individual');
  const columns = { x: 'Days', y: 'Reaction', unit: 'Subject', time: 'wave' };
  // The same days for everybody: no period has a correlation by itself, so the waves are shifted by unit.
  const rows = await readRows('sleepstudy.csv');
  const units = [...new Set(rows.map(({ Subject }) => Subject))];
  const shifted = rows.map((row) => ({
    ...row,
    wave: String(Number(row['wave']) + (units.indexOf(row['Subject']) % 3)),
  }));
  const { culture, outcomes } = asTables(shifted, columns);
  await folder.write('c.csv', culture);
  await folder.write('o.csv', outcomes);
  const files = ['--culture', 'c.csv', '--outcomes', 'o.csv', '--json'];
  const asked = ['--predictor', columns.x, '--outcome', columns.y];
  const { out } = await callProgram(['analyze', ...files, ...asked], folder.path);
  const { within }: Answer = JSON.parse(out);
  const r = within.r ?? 0;
  expect(within.df).toBe(one?.expected.df_resid);
  expectClose((r * Math.sqrt(within.df)) / Math.sqrt(1 - r * r), one?.expected.t[0]);
});

function expectClose(got: number | null | undefined, expected: number | null | undefined): void {
  if (typeof got !== 'number' || typeof expected !== 'number')
    throw new Error(`${got}, ${expected}`);
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 + 1e-9 * Math.abs(expected));
}
