import { readReferenceFiles, runCase, tableOpener } from './run-folder.ts';

const open = tableOpener(import.meta.dirname);

const given = readReferenceFiles(import.meta.dirname);

/** The same cases once more, for the functions that see sums instead of answers. */
const fromSums = given
  .filter(({ method }) => ['alpha', 'omega', 'agreement'].includes(method))
  .map((file) => ({ ...file, method: `${file.method}_from_sums` }));

const files = [...given, ...fromSums];

describe.each(files)('$method agrees with R', (file) => {
  it.each(file.cases.map((source) => [source.id, source] as const))('%s', (_id, source) => {
    const report = runCase(file, source, open);
    expect({ crash: report.crash, differences: report.differences }).toEqual({
      crash: null,
      differences: [],
    });
    expect(report.values).toBeGreaterThan(0);
  });
});
