import { readdir } from 'node:fs/promises';
import { callBin } from './call-bin.ts';
import { callProgram } from './call-program.ts';
import { culture, makeFixtureFolder, outcomes } from './fixture-folder.ts';
import { testAgainstRealData } from './real-data.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

beforeAll(async () => {
  folder = await makeFixtureFolder();
  await folder.write('culture.csv', culture.join('\n'));
  await folder.write('outcomes.csv', outcomes.join('\n'));
});

afterAll(() => folder.remove());

const files = ['--culture', 'culture.csv', '--outcomes', 'outcomes.csv'];
const asked = [...files, '--predictor', 'ICT', '--outcome', 'NPS'];

function analyze(...given: string[]) {
  return callProgram(['analyze', ...given], folder.path);
}

async function analyzeJson(...given: string[]) {
  const { exitCode, out, err } = await analyze(...asked, '--json', ...given);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>;
}

test('a table says for each period n, r and its interval, and what was left out', async () => {
  const { exitCode, out, err } = await callBin(['analyze', ...asked], { folder: folder.path });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  // The dots of the scatter are tested by themselves.
  const written = out.replaceAll(/^.*[│└].*\n/gmu, '').replaceAll(/ +$/gm, '');
  expect(written).toBe(`Is it passed on? "ICT" and "NPS", across units
Exploratory. Cannot tell yet: it takes 8 more units (12 of 20) and 5 more
quarters in which both sides are measured (2 of 7).
  needed: 20 units in the model, 12 there
  needed: 7 periods with both sides, 2 there
  needed: 150 rows in the model, 24 there
  needed: 6 periods to estimate from, 0 there

Score and outcome of the same period. Each unit weighs the same.

period    n  Pearson r     95 % interval       p  Spearman r
-------  --  ---------  ----------------  ------  ----------
2026-Q1  12     0.8282  0.4846 to 0.9504  < .001      0.8366
2026-Q2  12     0.6559  0.1315 to 0.8935    .021      0.6714

"NPS" over "ICT", 2026-Q2: 12 units
   0                                                          6

units seen in two periods or more  units  rows       r     95 % interval       p
---------------------------------  -----  ----  ------  ----------------  ------
within units, over time               12    24  0.8119  0.4720 to 0.9416  < .001
the same, without what all share      12    24  0.8418  0.5182 to 0.9545  < .001
between the means of units            12        0.7030  0.2164 to 0.9098    .011

Within units, by lag (without what all units share); descriptive
+: ICT comes first; -: NPS comes first. Columns: r, interval, n
-4                        ┊                       none
-3                        ┊                       none
-2                        ┊                       none
-1                        ┊                       none
 0                        ┊          ├──────●─┤    0.84    0.52 to 0.95  24
+1                        ┊                       none
+2                        ┊                       none
+3                        ┊                       none
+4                        ┊                       none
    -1                    0                    1

Panel: 24 rows, 12 units, 2 periods.
Left out:
  1  scores of units that never have the outcome

A period is a snapshot: an association, not proof of cause.
`);
}, 30_000);

test('JSON has the numbers in full under stable names', async () => {
  const ended = await callBin(['analyze', ...asked, '--json'], { folder: folder.path });
  const document = JSON.parse(ended.out) as Record<string, unknown>;
  expect(document).toMatchObject({
    version: 1,
    question: { predictor: 'ICT', outcome: 'NPS', lag: 0, minN: null },
    panel: { rows: 24, units: 12, periods: 2, dropped: { unitWithoutOutcome: 1, unknownN: 0 } },
  });
  expect(document['byPeriod']).toMatchObject([
    {
      period: '2026-Q1',
      n: 12,
      pearson: {
        r: expect.closeTo(0.8282, 4),
        low: expect.closeTo(0.4846, 4),
        high: expect.closeTo(0.9504, 4),
        p: expect.any(Number),
      },
      spearman: { r: expect.closeTo(0.8366, 4), p: expect.any(Number) },
    },
    { period: '2026-Q2', n: 12 },
  ]);
  expect(document).toMatchObject({
    within: { r: expect.closeTo(0.8119, 4), units: 12, rows: 24, df: 11, reason: null },
    between: { r: expect.closeTo(0.703, 4), low: expect.closeTo(0.2164, 4), n: 12 },
  });
}, 30_000);

test('a lag sets a score beside the outcome of a later quarter', async () => {
  expect(await analyzeJson('--lag', '1')).toMatchObject({
    panel: { rows: 12, periods: 1, dropped: { noOutcomeInPeriod: 12, noCultureInPeriod: 12 } },
    byPeriod: [{ period: '2026-Q2' }],
  });
  expect(await analyzeJson('--lag', '-1')).toMatchObject({ byPeriod: [{ period: '2026-Q1' }] });
  const { out } = await analyze(...asked, '--lag=1');
  expect(out).toContain("Outcome 1 quarter after the score; the period is the outcome's.");
  expect(out).toContain('12  scores without the outcome 1 period later');
});

test('a minimum n that nothing reaches is a refusal with the reasons', async () => {
  const { exitCode, out, err } = await analyze(...asked, '--min-n', '10');
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain('no unit has both "ICT" and "NPS" from at least 10 people.');
  expect(err).toContain('12  with a score from fewer than 10 people');
  expect(err).toContain('12  with a side that does not say from how many people');
});

test('quotes, commas and line breaks in cells, a byte-order mark and any line ends are read', async () => {
  const oddly = ([header = '', ...rows]: readonly string[]) => [
    `${header.replace('unit', '"unit"')},note`,
    ...rows.map((row) => `"${row.replace(',', ', ""north""",')},"two\r\nlines"`),
  ];
  for (const lineEnd of ['\r\n', '\n', '\r']) {
    await folder.write('odd-c.csv', `\uFEFF${oddly(culture).join(lineEnd)}`);
    // The blank line in the middle ends otherwise than the rest, as in files put together by hand.
    await folder.write('odd-o.csv', `${oddly(outcomes).join(lineEnd)}\n\r\n`);
    const odd = ['--culture', 'odd-c.csv', '--outcomes', 'odd-o.csv'];
    const { err, out } = await analyze(...odd, '--predictor=ICT', '--outcome=NPS');
    expect(err).toBe('');
    expect(out).toContain('2026-Q1  12     0.8282');
  }
});

test('lines may end in different ways within one file', async () => {
  const mixed = culture.map((line, at) => `${line}${['\n', '\r\n', '\r'][at % 3] ?? ''}`).join('');
  await folder.write('mixed.csv', mixed);
  const files = ['--culture', 'mixed.csv', '--outcomes', 'outcomes.csv'];
  const { err, out } = await analyze(...files, '--predictor=ICT', '--outcome=NPS');
  expect(err).toBe('');
  expect(out).toContain('2026-Q1  12     0.8282');
});

test('UTF-16, as some spreadsheets save it, is read by its byte-order mark', async () => {
  await folder.write('wide.csv', Buffer.from(`\uFEFF${culture.join('\r\n')}`, 'utf16le'));
  const files = ['--culture', 'wide.csv', '--outcomes', 'outcomes.csv'];
  const { err, out } = await analyze(...files, '--predictor=ICT', '--outcome=NPS');
  expect(err).toBe('');
  expect(out).toContain('2026-Q1  12     0.8282');
});

test('under ten units the table says not to read it', async () => {
  await folder.write('few.csv', culture.slice(0, 6).join('\n'));
  const few = ['--culture', 'few.csv', '--outcomes', 'outcomes.csv'];
  const { out } = await analyze(...few, '--predictor', 'ICT', '--outcome', 'NPS');
  expect(out).toContain('Under 10 units, do not read it: 2026-Q1.');
});

test('a file that is missing ends with 2, a sentence, and nothing printed or written', async () => {
  const before = await readdir(folder.path);
  const given = ['analyze', ...asked.with(1, 'none.csv')];
  const ended = await callBin(given, { folder: folder.path });
  expect(ended).toEqual({ exitCode: 2, out: '', err: 'There is no file none.csv.\n' });
  expect(await readdir(folder.path)).toEqual(before);
}, 30_000);

const realData = process.env['THROUGHLINE_REAL_DATA'];
if (realData !== undefined) await testAgainstRealData(realData);
