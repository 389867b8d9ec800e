import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callBin } from './call-bin.ts';
import { makeFixtureFolder } from './fixture-folder.ts';

interface Pair {
  readonly culture: string;
  readonly culture_period: string;
  readonly outcome: string;
  readonly outcome_period: string;
  readonly n: number;
  readonly pearson_r: number;
  readonly ci95: readonly [number, number];
  readonly spearman_rho: number;
}

interface Level {
  readonly r: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly units: number;
  readonly rows: number;
  readonly n: number;
}

interface ExpectedLevels {
  readonly unit_periods: number;
  readonly units: number;
  readonly within_unit_r: number;
  readonly within_df: number;
  readonly within_ci95: readonly [number, number];
  readonly within_unit_and_period_r: number;
  readonly two_way_df: number;
  readonly two_way_ci95: readonly [number, number];
  readonly between_unit_means_r: number;
  readonly between_ci95: readonly [number, number];
}

interface Answer {
  readonly within: Level;
  readonly withinTwoWay: Level;
  readonly between: Level;
  readonly byPeriod: readonly {
    readonly period: string;
    readonly n: number;
    readonly pearson: { readonly r: number; readonly low: number; readonly high: number };
    readonly spearman: { readonly r: number };
  }[];
}

/**
 * Registers a test for each main pair of the public New York City school survey, which is large and
 * no part of this project. `root` is the folder of real data of a machine that has it.
 */
export async function testAgainstRealData(root: string): Promise<void> {
  const folder = join(root, 'nyc-school-survey');
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
    main_pairs: Pair[];
    within_unit_main: ExpectedLevels;
  };
  const round = (value: number | undefined) => Number(value?.toFixed(4));

  test.each(expected.main_pairs)(
    '$culture and $outcome of $outcome_period agree with an independent baseline',
    async (pair) => {
      expect(pair.culture_period).toBe(pair.outcome_period);
      const [culture, outcomes] = [join(folder, 'culture.csv'), join(folder, 'outcomes.csv')];
      const files = ['--culture', culture, '--outcomes', outcomes];
      const asked = ['--predictor', pair.culture, '--outcome', pair.outcome, '--json'];
      const { exitCode, out, err } = await callBin(['analyze', ...files, ...asked]);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      const { byPeriod } = JSON.parse(out) as Answer;
      const found = byPeriod.find(({ period }) => period === pair.outcome_period);
      expect({
        n: found?.n,
        r: round(found?.pearson.r),
        low: round(found?.pearson.low),
        high: round(found?.pearson.high),
        rho: round(found?.spearman.r),
      }).toEqual({
        n: pair.n,
        r: pair.pearson_r,
        low: pair.ci95[0],
        high: pair.ci95[1],
        rho: pair.spearman_rho,
      });
    },
    60_000,
  );

  // Every survey measured something else, so the pairs of all years become one only as z-scores.
  test('inside and between schools, over the main pairs of all years, agree with the baseline', async () => {
    const own = await makeFixtureFolder();
    const rename = async (file: 'culture' | 'outcomes', side: 'culture' | 'outcome') => {
      const names = new Map(
        expected.main_pairs.map((pair) => [`${pair[`${side}_period`]} ${pair[side]}`, side]),
      );
      const [header = '', ...lines] = (await readFile(join(folder, `${file}.csv`), 'utf8')).split(
        '\n',
      );
      const kept = lines.flatMap((line) => {
        const [unit, period, name, ...rest] = line.split(',');
        return names.has(`${period} ${name}`) ? [[unit, period, side, ...rest].join(',')] : [];
      });
      await own.write(`${file}.csv`, [header, ...kept].join('\n'));
      return join(own.path, `${file}.csv`);
    };
    const files = [
      '--culture',
      await rename('culture', 'culture'),
      '--outcomes',
      await rename('outcomes', 'outcome'),
    ];
    const asked = ['--predictor', 'culture', '--outcome', 'outcome', '--json'];
    const { exitCode, out, err } = await callBin([
      'analyze',
      ...files,
      ...asked,
      '--standardize',
      'period',
    ]);
    await own.remove();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const { within, withinTwoWay, between } = JSON.parse(out) as Answer;
    const main = expected.within_unit_main;
    const limits = ({ low, high }: Level) => [round(low), round(high)];
    expect([round(within.r), within.df, ...limits(within), within.units, within.rows]).toEqual([
      main.within_unit_r,
      main.within_df,
      ...main.within_ci95,
      main.units,
      main.unit_periods,
    ]);
    expect([round(withinTwoWay.r), withinTwoWay.df, ...limits(withinTwoWay)]).toEqual([
      main.within_unit_and_period_r,
      main.two_way_df,
      ...main.two_way_ci95,
    ]);
    expect([round(between.r), between.n, ...limits(between)]).toEqual([
      main.between_unit_means_r,
      main.units,
      ...main.between_ci95,
    ]);
  }, 60_000);
}
