import { readdir } from 'node:fs/promises';
import { callProgram } from './call-program.ts';
import { culture, makeFixtureFolder, outcomes } from './fixture-folder.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

const good = {
  's.json': JSON.stringify({ outcome: 'NPS', hypotheses: [{ id: 'X1', predictor: ['ICT'] }] }),
  'u.csv': 'unit,size\nU1,4\nU2,\nU3,7',
  'cov.csv': 'first,second,covariance,shared\nICT,ICT,0.4,1',
  'p.csv': 'unit,period,first,second,n\nU1,2026-Q1,ICT,REL,4',
  'c.csv': culture.join('\n'),
  'o.csv': outcomes.join('\n'),
};
type Files = Partial<Record<keyof typeof good, string>>;

const given =
  'analyze --study s.json --culture c.csv --outcomes o.csv --units u.csv --covariance cov.csv --pairs p.csv --html page.html'.split(
    ' ',
  );

beforeAll(async () => {
  folder = await makeFixtureFolder();
});

afterAll(() => folder.remove());

async function call(files: Files) {
  for (const [name, content] of Object.entries({ ...good, ...files })) {
    await folder.write(name, content);
  }
  return callProgram(given, folder.path);
}

const study = (content: unknown): Files => ({ 's.json': JSON.stringify(content) });
const one = (hypothesis: object) => study({ hypotheses: [{ id: 'X1', ...hypothesis }] });

test.each<[string, Files, string]>([
  ['no JSON', { 's.json': '{"lag": 1,' }, 's.json is not JSON: '],
  ['no object', study([]), 's.json: must be an object.'],
  [
    'an unknown field',
    study({ outcome: 'NPS', lags: 2 }),
    's.json: holds what is not known here: "lags".',
  ],
  ['a lag of text', study({ outcome: 'NPS', lag: 'one' }), 's.json, lag: must be a number.'],
  ['too few units', study({ outcome: 'NPS', minimum: { units: 5 } }), 's.json, minimum.units: '],
  ['no outcome', study({}), 's.json, hypotheses[0]: has no outcome.'],
  ['no predictor', one({ outcome: 'NPS' }), 's.json, hypotheses[0]: has no predictor.'],
  [
    'an id that is none',
    study({ outcome: 'NPS', hypotheses: [{ id: 'A', predictor: ['ICT'] }] }),
    's.json, hypotheses[0].id: ',
  ],
  [
    'a measure with two parts',
    one({ outcome: 'NPS', predictor: ['ICT'], adjustments: [['ICT']] }),
    's.json, hypotheses[0]: "ICT" has two parts to play.',
  ],
  [
    'a chain of one',
    one({ outcome: 'NPS', predictor: ['ICT'], rule: 'chain' }),
    's.json, hypotheses[0]: a chain needs a mediator',
  ],
  [
    'the same id twice',
    study({ outcome: 'NPS', hypotheses: [{ id: 'H4' }, { id: 'H4' }] }),
    's.json, hypotheses[1].id: H4 is given twice.',
  ],
  [
    'a property that no unit has',
    study({ outcome: 'NPS', unitCovariates: ['wealth'] }),
    's.json, unitCovariates: u.csv has no column "wealth".',
  ],
  [
    'a property in words',
    { ...study({ outcome: 'NPS', unitCovariates: ['size'] }), 'u.csv': 'unit,size\nU1,large' },
    'u.csv, line 2, column size: "large" is not a number.',
  ],
  [
    'units without a key',
    { 'u.csv': 'name,size\nNorth,4' },
    'u.csv, line 1, column unit: is missing.',
  ],
  [
    'a unit twice',
    { 'u.csv': 'unit\nU1\nU1' },
    'u.csv, line 3, column unit: "U1" stands on line 2 already.',
  ],
  ['no units', { 'u.csv': 'unit\n' }, 'u.csv, line 1: there is a header and no row below it.'],
  [
    'a covariance in words',
    { 'cov.csv': 'first,second,covariance,shared\nICT,ICT,NaN,1' },
    'cov.csv, line 2, column covariance: "NaN" is not a number.',
  ],
  [
    'a variance below zero',
    { 'cov.csv': 'first,second,covariance,shared\nICT,ICT,-1,1' },
    'cov.csv, line 2, column covariance: is below zero',
  ],
  [
    'a pair twice',
    { 'cov.csv': 'first,second,covariance,shared\nICT,REL,1,1\nREL,ICT,1,1' },
    'cov.csv, line 3, column first: says again what line 2 said.',
  ],
  [
    'a share above one',
    { 'cov.csv': 'first,second,covariance,shared\nICT,REL,1,2' },
    'cov.csv, line 2, column shared: is not between 0 and 1.',
  ],
  [
    'a count that is none',
    { 'p.csv': 'unit,period,first,second,n\nU1,2026-Q1,ICT,REL,-4' },
    'p.csv, line 2, column n: ',
  ],
  [
    'pairs of no period',
    { 'p.csv': 'unit,period,first,second,n\nU1,spring,ICT,REL,4' },
    'p.csv, line 2, column period: "spring" is not a period.',
  ],
  [
    'text in value',
    { 'c.csv': culture.with(2, 'U2,2026-Q1,ICT,good,5').join('\n') },
    'c.csv, line 3, column value',
  ],
  [
    'two calendars',
    { 'o.csv': outcomes.join('\n').replaceAll('2026-Q', '') },
    'c.csv, line 2, column period: these periods are quarters of the calendar, while o.csv numbers',
  ],
])('%s is refused with its place, and nothing is written', async (_, files, words) => {
  const { exitCode, out, err } = await call(files);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(words);
  expect(await readdir(folder.path)).not.toContain('page.html');
});

test('a measure that no file has is named, and the verdict waits', async () => {
  const { exitCode, out, err } = await call(study({ outcome: 'NPS' }));
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toContain('No file has "KNW".');
  expect(out).toContain('needed: 7 measures in the files, 2 there');
});
