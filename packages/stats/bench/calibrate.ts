import { parseArgs } from 'node:util';
import { randomStream } from '../src/index.ts';
import { comparisonCells } from './calibrate-comparisons.ts';
import { dynamicCells, panelCells } from './calibrate-panels.ts';
import { sampleCells } from './calibrate-samples.ts';
import type { CalibrationCell } from './calibration-cell.ts';

const { values: options } = parseArgs({
  options: {
    /** Replications per cell. */
    reps: { type: 'string', default: '2000' },
    /** Only statistics whose name or size contains this. */
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});

/** What a nominal 95 % interval and a 5 % test may show, in per cent. */
const ALLOWED = { coverage: [93, 97], size: [3, 7] } as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const repetitions = Number(options.reps);
const cells = [...sampleCells, ...comparisonCells, ...panelCells, ...dynamicCells].filter(
  ({ statistic, size }) => `${statistic}, ${size}`.includes(options.only),
);
if (!options.json)
  print(`${repetitions} replications a cell; per cent, with the simulation's standard error`);
for (const cell of cells) {
  const result = calibrate(cell);
  print(options.json ? JSON.stringify(result) : describeCell(result));
}

type Result = Pick<CalibrationCell, 'statistic' | 'size' | 'kind'> & {
  readonly percent: number | null;
  readonly standardError: number | null;
  readonly undefinedReplications: number;
};

function calibrate({ statistic, size, kind, replicate }: CalibrationCell): Result {
  let [hits, defined] = [0, 0];
  for (let i = 0; i < repetitions; i += 1) {
    const outcome = replicate(randomStream(31_415, i));
    if (outcome === null) continue;
    defined += 1;
    hits += outcome ? 1 : 0;
  }
  const share = defined > 0 ? hits / defined : null;
  return {
    statistic,
    size,
    kind,
    percent: share === null ? null : 100 * share,
    standardError: share === null ? null : 100 * Math.sqrt((share * (1 - share)) / defined),
    undefinedReplications: repetitions - defined,
  };
}

function describeCell(result: Result): string {
  const { statistic, size, kind, percent, standardError, undefinedReplications } = result;
  const head = `${kind.padEnd(9)}${statistic}, ${size}: `;
  if (percent === null || standardError === null) return `${head}undefined throughout`;
  const [low, high] = ALLOWED[kind];
  const verdict = percent >= low && percent <= high ? '' : `  OUTSIDE ${low}-${high}`;
  const undefinedPart = undefinedReplications > 0 ? `, ${undefinedReplications} undefined` : '';
  return `${head}${percent.toFixed(1)} (${standardError.toFixed(1)})${undefinedPart}${verdict}`;
}
