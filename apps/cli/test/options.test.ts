import { callProgram } from './call-program.ts';
import { culture, makeFixtureFolder, outcomes } from './fixture-folder.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

beforeAll(async () => {
  folder = await makeFixtureFolder();
  await folder.write('culture.csv', culture.join('\n'));
  await folder.write('outcomes.csv', outcomes.join('\n'));
});

afterAll(() => folder.remove());

const files = ['--culture', 'culture.csv', '--outcomes', 'outcomes.csv'];
const asked = [...files, '--predictor', 'ICT', '--outcome', 'NPS'];

const call = (given: readonly string[]) => callProgram(given, folder.path);

test('help and version are printed, and each option of the help exists', async () => {
  const help = await call(['--help']);
  expect(help.out).toContain('analyze');
  expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { out } = await call(['analyze', '--help']);
  const options = out.match(/(?<=^ {2})--[a-z-]+/gm) ?? [];
  expect(options).toHaveLength(15);
  const unknown = await Promise.all(
    options.map(async (option) =>
      (await call(['analyze', option])).err.includes('There is no option'),
    ),
  );
  expect(unknown).not.toContain(true);
});

test.each([
  [[], 'Say what to do'],
  [['explain'], 'There is no command "explain"'],
  [['--verbose'], 'There is no option "--verbose"'],
  [['analyze', '--verbose'], 'There is no option --verbose'],
  [['analyze', '-x'], 'There is no option -x'],
  [['analyze', '--constructor'], 'There is no option --constructor'],
  [['analyze', 'culture.csv'], '"culture.csv" does not belong to an option'],
  [['analyze', '--lag', '1', '--lag', '2'], 'The option --lag is given twice'],
  [['analyze', '--json=yes'], 'The option --json takes no value'],
  [['analyze', '--culture', '--json'], 'The option --culture needs a value'],
  [['analyze', '--outcome'], 'The option --outcome needs a value'],
  [['analyze'], 'The option --culture is missing'],
  [['analyze', ...files, '--predictor', 'ICT'], 'The option --outcome is missing'],
  [['analyze', ...asked, '--standardize', 'unit'], '--standardize takes "period"'],
  [['analyze', ...asked, '--control'], 'The option --control needs a value'],
  [['analyze', ...asked, '--control', 'ICT'], '--control ICT: is asked for already'],
  [
    ['analyze', ...asked, '--control', 'PAY'],
    '--control PAY: no file has it. culture.csv has "ICT"',
  ],
  [['analyze', ...asked, '--pairs', 'p.csv'], '--pairs cannot be used here'],
  [['analyze', ...asked, '--bundle', 'b.zip'], '--bundle cannot be used here'],
  [
    ['analyze', ...files, '--study', 's.json', '--bundle', 'culture.csv'],
    'culture.csv is named twice',
  ],
  [['analyze', ...files, '--study', 's.json', '--lag', '1'], '--lag cannot be used here'],
  [['analyze', ...files, '--study', 's.json'], 'There is no file s.json'],
  [['analyze', ...asked, '--html', 'culture.csv'], 'culture.csv is named twice'],
  [['analyze', ...asked, '--html', '/'], '/ is a folder'],
  [['analyze', ...asked, '--html', '/none/r.html'], 'there is no folder /none'],
  [['score'], 'The option --respondents is missing'],
  [['score', '--min-n', '4'], 'The option --respondents is missing'],
  [['analyze', ...asked, '--lag', 'one'], '--lag takes a whole number'],
  [['analyze', ...asked, '--lag', '0.5'], '--lag takes a whole number'],
  [['analyze', ...asked, '--min-n', '0'], '--min-n takes a whole number from 1'],
  [['analyze', ...asked.with(1, 'none.csv')], 'There is no file none.csv'],
  [['analyze', ...asked.with(3, '/')], '/ is a folder'],
  [
    ['analyze', ...asked.with(5, 'ict')],
    'culture.csv, column construct: there is no "ict". The file has "ICT", "REL".',
  ],
  [['analyze', ...asked.with(7, 'CSAT')], 'outcomes.csv, column metric: there is no "CSAT"'],
])('%j is answered with a sentence', async (given, words) => {
  const { exitCode, out, err } = await call(given);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});
