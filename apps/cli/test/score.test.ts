import { readdir } from 'node:fs/promises';
import { callProgram } from './call-program.ts';
import { makeFixtureFolder } from './fixture-folder.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

const instrument = {
  constructs: [
    { code: 'VAL', items: ['a', 'b', 'c'], reverse: ['c'], minimum: 1, maximum: 5 },
    { code: 'REL', items: ['d'], minimum: 0, maximum: 10 },
  ],
};
/** Five people of one unit, four of another. The second has one answer of three, which is too few. */
const answers = [
  'period,unit,person,a,b,c,d',
  '1,"North, old",1,5,4,1,10',
  '1,"North, old",2,,,3,8',
  '1,"North, old",3,4,,2,6',
  '1,"North, old",4,1,1,5,4',
  '1,"North, old",5,3,3,3,',
  '1,"North, old",6,2,3,3,2',
  ...[1, 2, 3, 4].map((person) => `1,South,${person},3,3,3,5`),
];
const given = ['score', '--respondents', 'r.csv', '--instrument', 'i.json', '--out', 'c.csv'];

beforeEach(async () => {
  folder = await makeFixtureFolder();
  await folder.write('i.json', JSON.stringify(instrument));
  await folder.write('r.csv', answers.join('\n'));
});

afterEach(() => folder.remove());

const score = (...more: string[]) => callProgram([...given, ...more], folder.path);

/** Rows of a written file, numbers as numbers. */
async function read(name: string): Promise<(string | number)[][]> {
  const [, ...lines] = (await folder.read(name)).trim().split('\n');
  return lines.map((line) =>
    line
      .replaceAll(/"[^"]*"/g, (cell) => cell.replace(',', ';'))
      .split(',')
      .map((cell) => (cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell))),
  );
}

test('people are scored, and cells of five and more written with n and standard deviation', async () => {
  const { exitCode, out, err } = await score('--covariance-out', 'cov.csv', '--pairs-out', 'p.csv');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toContain('10 people in 2 cells');
  // VAL: (5+4+5)/3, none, (4+4)/2, (1+1+1)/3, 3, (2+3+3)/3; REL: 10, 8, 6, 4, 2.
  const people = [14 / 3, 4, 1, 3, 8 / 3];
  const mean = people.reduce((sum, each) => sum + each, 0) / 5;
  const sd = Math.sqrt(people.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 4);
  const north = '"North; old"';
  expect(await read('c.csv')).toEqual([
    [north, 1, 'VAL', expect.closeTo(mean, 12), 5, expect.closeTo(sd, 12)],
    [north, 1, 'REL', 6, 5, expect.closeTo(Math.sqrt(10), 12)],
  ]);
  expect(await read('p.csv')).toEqual([[north, 1, 'VAL', 'REL', 4]]);
  const covariance = await read('cov.csv');
  expect(covariance.map(([first, second, , shared]) => [first, second, shared])).toEqual([
    ['VAL', 'VAL', 1],
    ['VAL', 'REL', 0.8],
    ['REL', 'REL', 1],
  ]);
});

test('a larger minimum leaves out more, a smaller one than 5 is refused', async () => {
  const { exitCode, err } = await score('--min-n', '6');
  expect(exitCode).toBe(2);
  expect(err).toContain('no unit and period has 6 people with a score');
  expect((await score('--min-n', '4')).err).toContain('--min-n takes a whole number from 5');
});

test("the product's own instrument scores the items that the file has", async () => {
  const bank = new URL('../../../packages/instrument/test/instrument.json', import.meta.url);
  const columns = ['unit', 'period', 'TGT1', 'TGT2', 'TGT3', 'ENPS1'];
  const people = ['5,,1,10', ',4,,9', '3,,,', '2,2,2,0', '4,,,7'];
  await folder.write(
    'r.csv',
    [columns.join(','), ...people.map((cells) => `A,2026-Q1,${cells}`)].join('\n'),
  );
  const asked = given.with(4, bank.pathname);
  expect(await callProgram(asked, folder.path)).toMatchObject({ exitCode: 0, err: '' });
  expect((await read('c.csv')).map(([, period, construct, , n]) => [period, construct, n])).toEqual(
    [['2026-Q1', 'TGT', 5]],
  );
});

const withAnswer = (text: string) => answers.with(3, `1,"North, old",3,${text},,2,6`).join('\n');

test.each<[string, { r?: string; i?: unknown }, string]>([
  ['text', { r: withAnswer('often') }, 'r.csv, line 4, column a: "often" is not an answer.'],
  ['NaN', { r: withAnswer('NaN') }, 'r.csv, line 4, column a: "NaN" is not an answer.'],
  ['off the scale', { r: withAnswer('6') }, 'r.csv, line 4, column a: "6" is not on the scale'],
  ['a date', { r: withAnswer('03.May') }, 'r.csv, line 4, column a: "03.May" is not an answer.'],
  [
    'no such item',
    { r: answers.join('\n').replace('a,b', 'x,b') },
    'r.csv, line 1, column a: is missing.',
  ],
  [
    'mixed periods',
    { r: `${answers.join('\n')}\n2026,South,5,3,3,3,5` },
    'r.csv, line 12, column period',
  ],
  [
    'a wide row',
    { r: `${answers.join('\n')}\n1,South,5,3,3,3,5,9` },
    'r.csv, line 12: has 8 cells',
  ],
  ['no people', { r: answers[0] ?? '' }, 'r.csv, line 1: there is a header and no row'],
  ['an empty file', { r: '' }, 'r.csv, line 1, column unit: is missing.'],
  ['no constructs', { i: { constructs: [] } }, 'i.json, constructs: '],
  [
    'a field it does not know',
    { i: { ...instrument, extra: 1 } },
    'i.json: holds what is not known here: "extra"',
  ],
  [
    'a reversed item that is none',
    { i: { constructs: [{ ...instrument.constructs[0], reverse: ['z'] }] } },
    'i.json, constructs[0]: reverse names an item that is not among the items.',
  ],
  [
    'an upside-down scale',
    { i: { constructs: [{ ...instrument.constructs[0], minimum: 5 }] } },
    'i.json, constructs[0]: minimum is not below maximum.',
  ],
])('%s is refused with its place, and nothing is written', async (_, { r, i }, words) => {
  if (r !== undefined) await folder.write('r.csv', r);
  if (i !== undefined) await folder.write('i.json', JSON.stringify(i));
  const { exitCode, out, err } = await score('--covariance-out', 'cov.csv');
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(words);
  expect((await readdir(folder.path)).toSorted()).toEqual(['i.json', 'r.csv']);
});

test('where one of the files cannot be written, none is', async () => {
  const { exitCode, err } = await score('--pairs-out', 'none/pairs.csv');
  expect(exitCode).toBe(2);
  expect(err).toContain('there is no folder none');
  expect((await readdir(folder.path)).toSorted()).toEqual(['i.json', 'r.csv']);
});
