import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  cellScores,
  mean,
  scoreScale,
  standardDeviation,
  withinCellCovariance,
} from '@throughline/stats';
import type { Registration } from '@throughline/types';
import { registerDefaults } from '../../src/study/default-hypotheses.ts';
import type { StudyFigure, StudyInput, StudyScore } from '../../src/study/study-input.ts';
import { periodAt } from '../../src/periods/period.ts';

const folder = fileURLToPath(new URL('../../../stats/test/reference/', import.meta.url));

/** The four constructs of the simulated panels, by the codes under which they are studied. */
const codes = { it: 'ICT', pf: 'KNW', au: 'AUT', va: 'VAL' } as const;
const reversed = new Set(['va3', 'pf3']);

type Columns = ReadonlyMap<string, readonly (string | null)[]>;

export function readColumns(name: string): Columns {
  const raw = readFileSync(`${folder}data/${name}`);
  const text = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const rows = lines.map((line) => line.split(','));
  return new Map(header.split(',').map((column, i) => [column, rows.map((row) => row[i] || null)]));
}

export function readExpected(file: string): {
  readonly cases: readonly { id: string; input: never; args: never; expected: unknown }[];
} {
  return JSON.parse(readFileSync(`${folder}expected/${file}.json`, 'utf8'));
}

/** The registration of a panel: treatment tests the first and the fourth, and holds the others constant. */
export function panelRegistration(): Registration {
  const chosen = { outcome: 'csat', lowerIsBetter: false, negativeControl: null };
  const defaults = registerDefaults({ H1: chosen, H2: chosen, H3: chosen, H4: chosen });
  const mapped = {
    H1: { predictor: ['ICT'], adjustments: [['KNW'], ['VAL']] },
    H2: { predictor: ['KNW'], adjustments: [['ICT'], ['VAL']] },
    H3: { predictor: ['VAL'], adjustments: [['ICT'], ['KNW']] },
    H4: { predictor: ['ICT'], adjustments: [['KNW'], ['VAL']] },
  } as const;
  return {
    ...defaults,
    unitCovariates: ['resourcing'],
    hypotheses: defaults.hypotheses.map((one) => {
      const own = mapped[one.id as keyof typeof mapped];
      return {
        ...one,
        predictor: [...own.predictor],
        adjustments: own.adjustments.map((names) => [...names]),
      };
    }),
  };
}

/** One of the simulated panels of the reference, scored and aggregated as a wave is. */
export function readPanel(name: string): StudyInput {
  const answers = readColumns(`panel_${name}_respondents.csv.gz`);
  const column = (item: string): (number | null)[] =>
    (answers.get(item) ?? []).map((cell) =>
      cell === null ? null : reversed.has(item) ? 6 - Number(cell) : Number(cell),
    );
  const scales = Object.entries(codes).map(([short, construct]) => ({
    name: construct,
    values: [
      ...scoreScale(
        [1, 2, 3].map((i) => column(`${short}${i}`)),
        { minimum: 1, maximum: 5 },
      ).scores,
    ],
  }));
  const unit = answers.get('unit') ?? [];
  const period = (answers.get('period') ?? []).map(Number);
  const cells = cellScores({ scores: scales, unit, period });
  const pooled = withinCellCovariance(
    scales,
    unit.map((one, row) => `${one} ${period[row]}`),
  ).covariance;
  const places = new Map<string, number>(scales.map((scale, i) => [scale.name, i]));
  const pairs = new Map(
    cells.map((cell) => [`${cell.unit} ${write(cell.period)}`, cell.pairCounts]),
  );
  const k = scales.length;
  return {
    registration: panelRegistration(),
    scores: cells.flatMap((cell) =>
      cell.scores.flatMap(({ mean: value, n }, i): StudyScore[] =>
        value === null
          ? []
          : [
              {
                unit: String(cell.unit),
                period: write(cell.period),
                construct: scales[i]?.name ?? '',
                value,
                n,
              },
            ],
      ),
    ),
    figures: readFigures(name),
    covariates: readCovariates(name),
    withinCovariance: scales.flatMap((first, a) =>
      scales.slice(a).map((second, b) => ({
        first: first.name,
        second: second.name,
        covariance: pooled[a * k + a + b] ?? 0,
        shared: 1,
      })),
    ),
    pairCount: (where, when, first, second) =>
      pairs.get(`${where} ${when}`)?.[(places.get(first) ?? 0) * k + (places.get(second) ?? 0)] ??
      null,
    seed: 36_001,
    permutations: 199,
  };
}

/** The same customers one period later, so that what was at lag 1 is at lag 2; the last period goes. */
export function withLaterFigures(input: StudyInput): StudyInput {
  const periods = [...new Set(input.figures.map(({ period }) => period))].toSorted();
  const next = new Map(periods.map((period, i) => [period, periods[i + 1]]));
  return {
    ...input,
    figures: input.figures.flatMap((row) => {
      const period = next.get(row.period);
      return period === undefined ? [] : [{ ...row, period }];
    }),
  };
}

function readFigures(name: string): StudyFigure[] {
  const customers = readColumns(`panel_${name}_customers.csv.gz`);
  const groups = Map.groupBy((customers.get('unit') ?? []).keys(), (row) => {
    return `${customers.get('unit')?.[row]} ${customers.get('period')?.[row]}`;
  });
  return [...groups].flatMap(([key, rows]): StudyFigure[] => {
    const [unit = '', period = ''] = key.split(' ');
    const values = rows
      .map((row) => customers.get('csat')?.[row] ?? null)
      .filter((cell) => cell !== null)
      .map(Number);
    if (values.length === 0) return [];
    const sd = values.length > 1 ? standardDeviation(values) : null;
    return [
      {
        unit,
        period: write(Number(period)),
        metric: 'csat',
        value: mean(values),
        n: values.length,
        sd,
      },
    ];
  });
}

function readCovariates(name: string): NonNullable<StudyInput['covariates']> {
  const units = readColumns(`panel_${name}_units.csv`);
  return new Map(
    (units.get('unit') ?? []).map((unit, row) => {
      const cell = units.get('resourcing')?.[row] ?? null;
      return [unit ?? '', { resourcing: cell === null ? null : Number(cell) }];
    }),
  );
}

/** Periods of the panels are numbers; here they are quarters. */
function write(period: number): string {
  return periodAt('quarter', 8_000 + period).text;
}
