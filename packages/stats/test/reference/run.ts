import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readReferenceFiles, runCase, tableOpener, UNPOLISHED } from './run-folder.ts';
import type { CaseReport } from './run-folder.ts';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: import.meta.dirname },
    json: { type: 'boolean', default: false },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** A relative folder is meant from where the command was typed; npm itself starts in the package. */
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), options.dir);
const open = tableOpener(folder);
const reports = readCases();
const failed = reports.filter(isFailure);
if (options.json) print(JSON.stringify(summary(), null, 2));
else printReport();
process.exitCode = failed.length > 0 || reports.length === 0 ? 1 : 0;

function readCases(): CaseReport[] {
  try {
    return readReferenceFiles(folder).flatMap((file) =>
      file.cases.map((source) => runCase(file, source, open)),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function isFailure(report: CaseReport): boolean {
  return report.crash !== null || report.differences.length > 0;
}

function summary(): Record<string, unknown> {
  const methods = Object.entries(Object.groupBy(reports, ({ method }) => method)).map(
    ([method, cases = []]) => ({
      method,
      passed: cases.filter((report) => !isFailure(report)).length,
      failed: cases.filter(isFailure).length,
      values: cases.reduce((sum, { values }) => sum + values, 0),
      worstRelativeError: Math.max(...cases.map(({ worstRelativeError }) => worstRelativeError)),
    }),
  );
  return {
    dir: folder,
    passed: reports.length - failed.length,
    failed: failed.length,
    methods,
    failures: failed,
  };
}

function printReport(): void {
  for (const report of failed) {
    const head = `FAIL ${report.method} ${report.id}`;
    if (report.crash !== null) print(`${head}: ${report.crash}`);
    const shown = report.differences.slice(0, 5);
    for (const { path, expected, got, relativeError } of shown) {
      const error = relativeError === null ? 'n/a' : relativeError.toExponential(2);
      print(`${head}: ${path} expected ${String(expected)}, got ${String(got)}, relative error ${error}`);
    }
    const more = report.differences.length - shown.length;
    if (more > 0) print(`${head}: and ${more} more values`);
  }
  const { methods } = summary() as { methods: Record<string, string | number>[] };
  print(`\n${'method'.padEnd(24)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'values'.padStart(9)}   worst relative error`);
  for (const row of methods) {
    const cells = [row['passed'], row['failed']].map((cell) => String(cell).padStart(8)).join('');
    const worst = Number(row['worstRelativeError']).toExponential(1);
    print(`${String(row['method']).padEnd(24)}${cells}${String(row['values']).padStart(9)}   ${worst}`);
  }
  for (const [method, keys] of Object.entries(UNPOLISHED)) {
    if (!reports.some((report) => report.method === method)) continue;
    const allowed = Object.entries(keys).map(([key, abs]) => `${key} within ${abs}`);
    print(`note: ${method}: ${allowed.join(', ')}, whatever the file says: there R stops short of the exact value`);
  }
  print(`\n${reports.length - failed.length} of ${reports.length} cases passed, ${failed.length} failed`);
}
