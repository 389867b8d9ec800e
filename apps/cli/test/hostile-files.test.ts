import { callBin } from './call-bin.ts';
import { callProgram } from './call-program.ts';
import { culture, makeFixtureFolder, outcomes } from './fixture-folder.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

beforeAll(async () => {
  folder = await makeFixtureFolder();
});

afterAll(() => folder.remove());

const asked = ['--predictor', 'ICT', '--outcome', 'NPS'];

const given = ['analyze', '--culture', 'c.csv', '--outcomes', 'o.csv', ...asked];
const analyze = () => callProgram(given, folder.path);

/** Takes the place of line `line` of a file, counted from 1. */
function withLine(lines: readonly string[], line: number, text: string): string {
  return lines.with(line - 1, text).join('\n');
}

const goodCulture = culture.join('\n');
const goodOutcomes = outcomes.join('\n');
const flat = culture.map((line) => line.replace(/ICT,\d+/, 'ICT,4')).join('\n');

test.each<[string, { c?: string | Uint8Array; o?: string | Uint8Array }, string]>([
  [
    'a missing column',
    { o: withLine(outcomes, 1, 'unit,period,metric,score,n') },
    'o.csv, line 1, column value: is missing. The header has "unit", "period", "metric", "score", "n".',
  ],
  [
    'text in value',
    { c: withLine(culture, 3, 'U2,2026-Q1,ICT,good,5') },
    'c.csv, line 3, column value: "good" is not a number.',
  ],
  [
    'NaN',
    { o: withLine(outcomes, 4, 'U3,2026-Q1,NPS,NaN,5') },
    'o.csv, line 4, column value: "NaN" is not a number.',
  ],
  [
    'a decimal comma',
    { o: withLine(outcomes, 4, 'U3,2026-Q1,NPS,"7,9",5') },
    'o.csv, line 4, column value: "7,9" has a comma.',
  ],
  [
    'a decimal comma without quotes',
    { o: withLine(outcomes, 4, 'U3,2026-Q1,NPS,7,9,5') },
    'o.csv, line 4: has 6 cells where the header has 5.',
  ],
  [
    'a mark between thousands',
    { o: withLine(outcomes, 4, "U3,2026-Q1,NPS,1'234,5") },
    'o.csv, line 4, column value:',
  ],
  [
    'a duplicate',
    { c: withLine(culture, 5, 'U1,2026-Q1,ICT,6,5') },
    'c.csv, line 5, column unit: says again what line 2 said',
  ],
  [
    'mixed periods',
    { c: withLine(culture, 6, 'U5,2026-03,ICT,6,5') },
    'c.csv, line 6, column period: "2026-03" is a month, while the file began with a quarter ("2026-Q1" on line 2).',
  ],
  [
    'a date of a spreadsheet',
    { c: withLine(culture, 2, 'U1,31/01/2026,ICT,6,5') },
    'c.csv, line 2, column period: "31/01/2026" looks like a date',
  ],
  [
    'a serial date of a spreadsheet',
    { c: withLine(culture, 2, 'U1,46053,ICT,6,5') },
    'c.csv, line 2, column period: "46053" looks like the serial number',
  ],
  [
    'a date in value',
    { o: withLine(outcomes, 4, 'U3,2026-Q1,NPS,03.May,5') },
    'o.csv, line 4, column value: "03.May" looks like a date.',
  ],
  [
    'one unit',
    { c: culture.slice(0, 2).join('\n') },
    'c.csv, line 2, column unit: for 2026-Q1 only 1 unit is in both files',
  ],
  [
    'all the same score',
    { c: flat },
    'c.csv, line 2, column value: for 2026-Q1 "ICT" is 4 in all 12 units',
  ],
  [
    'all the same outcome',
    { o: outcomes.map((line) => line.replace(/NPS,\d+/, 'NPS,8')).join('\n') },
    'o.csv, line 2, column value: for 2026-Q2 "NPS" is 8',
  ],
  [
    'units in one file only',
    { c: goodCulture.replaceAll('U', 'V') },
    'c.csv and o.csv, columns unit and period: no unit has both',
  ],
  [
    'numbered periods beside dates',
    { c: goodCulture.replaceAll('2026-Q', '') },
    'o.csv, line 2, column period: these periods are quarters of the calendar, while c.csv numbers its periods.',
  ],
  [
    'a name that is in both files',
    { o: goodOutcomes.replaceAll(',NPS,', ',ICT,').replace(/$/, '\nU1,2025-Q1,NPS,3,') },
    '"ICT" is a construct in c.csv and a metric in o.csv.',
  ],
  [
    'a quotation mark never closed',
    { c: withLine(culture, 3, '"U2,2026-Q1,ICT,3,5') },
    'c.csv, line 3: a quotation mark is opened here and never closed.',
  ],
  [
    'a quotation mark never closed in a large file',
    { c: `${withLine(culture, 3, '"U2,2026-Q1,ICT,3,5')}\n${'U9,2026-Q2,REL,1,5\n'.repeat(9000)}` },
    'c.csv, line 3: a row of more than 100,000 characters begins here.',
  ],
  [
    'a quotation mark in a cell',
    { c: withLine(culture, 3, 'U2 5",2026-Q1,ICT,3,5') },
    'c.csv, line 3: a quotation mark stands inside a cell.',
  ],
  [
    'semicolons',
    { c: goodCulture.replaceAll(',', ';') },
    'c.csv, line 1: the cells are parted by semicolons.',
  ],
  [
    'a file of nothing',
    { c: '' },
    'c.csv, line 1, column unit: is missing. The header has nothing.',
  ],
  [
    'a header alone',
    { c: culture[0] ?? '' },
    'c.csv, line 1: there is a header and no row below it.',
  ],
  [
    'a workbook',
    { c: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) },
    'c.csv is a spreadsheet workbook.',
  ],
  [
    'letters of another encoding',
    { c: Buffer.from(withLine(culture, 3, 'M\u00fcnchen,2026-Q1,ICT,3,5'), 'latin1') },
    'c.csv, line 3, column unit: holds letters that are not UTF-8.',
  ],
])('%s is refused with file, line and column', async (_, { c, o }, words) => {
  await folder.write('c.csv', c ?? goodCulture);
  await folder.write('o.csv', o ?? goodOutcomes);
  const { exitCode, out, err } = await analyze();
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(words);
});

test('lines are counted as an editor counts them, past quoted line breaks and empty lines', async () => {
  const lines = ['unit,period,construct,value,n', '"A\r\nB",2026,ICT,1,5', '', 'C,2026,ICT,x,5'];
  await folder.write('c.csv', lines.join('\r\n'));
  await folder.write('o.csv', goodOutcomes);
  const { err } = await analyze();
  expect(err).toContain('c.csv, line 5, column value');
});

test('a file that is wrong throughout shows twenty problems and says how many more there are', async () => {
  await folder.write('c.csv', culture.join('\n').replaceAll('ICT,', 'ICT,x'));
  await folder.write('o.csv', goodOutcomes);
  const { err } = await analyze();
  expect(err.trim().split('\n')).toHaveLength(21);
  expect(err).toContain('c.csv: and 5 more like these.');
});

test('the process of a refused file ends with 2 and prints nothing but the sentence', async () => {
  await folder.write('c.csv', withLine(culture, 3, 'U2,2026-Q1,ICT,good,5'));
  await folder.write('o.csv', goodOutcomes);
  expect(await callBin(given, { folder: folder.path })).toEqual({
    exitCode: 2,
    out: '',
    err: 'c.csv, line 3, column value: "good" is not a number.\n',
  });
}, 30_000);
