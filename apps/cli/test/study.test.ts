import type { StudyResult } from '@throughline/types';
import { callProgram } from './call-program.ts';
import { makeFixtureFolder } from './fixture-folder.ts';
import {
  panelInstrument,
  panelOutcomes,
  panelStudy,
  readCases,
  readData,
} from './reference-files.ts';

interface ExpectedPath {
  readonly b: number;
  readonly se: number;
  readonly p: number;
}

interface ExpectedVerdicts {
  readonly estimator: string;
  readonly primary_p: Record<string, number>;
  readonly holm_p: Record<string, number>;
  readonly direction: string;
  readonly forward: ExpectedPath;
  readonly backward: ExpectedPath;
  readonly between: ExpectedPath;
  readonly h4_tails: string;
  readonly verdicts: Record<string, string>;
}

const expectedOf = new Map(
  (await readCases<ExpectedVerdicts>('pipeline')).map(({ id, expected }) => [id, expected]),
);

const scoreOptions = ['--out', 'c.csv', '--covariance-out', 'cov.csv', '--pairs-out', 'pairs.csv'];
const studyOptions = ['--units', 'u.csv', '--covariance', 'cov.csv', '--pairs', 'pairs.csv'];
const files = ['--study', 'study.json', '--culture', 'c.csv', '--outcomes', 'o.csv'];

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

/** From answers to verdicts, as somebody would who has nothing but the files. */
async function runPanel(name: string): Promise<StudyResult> {
  await folder.write('r.csv', await readData(`panel_${name}_respondents.csv.gz`));
  await folder.write('u.csv', await readData(`panel_${name}_units.csv`));
  await folder.write('o.csv', await panelOutcomes(name));
  const given = ['score', '--respondents', 'r.csv', '--instrument', 'i.json', ...scoreOptions];
  expect(await callProgram(given, folder.path)).toMatchObject({ exitCode: 0, err: '' });
  const asked = ['analyze', ...files, ...studyOptions, '--json'];
  const { exitCode, out, err } = await callProgram(asked, folder.path);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out);
}

beforeAll(async () => {
  folder = await makeFixtureFolder();
  await folder.write('i.json', JSON.stringify(panelInstrument));
  await folder.write('study.json', JSON.stringify(panelStudy));
});

afterAll(() => folder.remove());

test.each(['forward', 'null', 'reverse', 'negonly', 'small'])(
  'answers of the %s panel give the figures and verdicts of R',
  async (name) => {
    const expected = expectedOf.get(`${name}/verdicts`);
    if (expected === undefined) throw new Error('there is no such panel');
    const result = await runPanel(name);
    const [first, , , fourth] = result.hypotheses;
    expect(result.ladder).toMatchObject([{ outcome: 'csat', estimator: expected.estimator }]);
    expectEffect(fourth?.forward, expected.forward);
    expectEffect(fourth?.backward, expected.backward);
    expectEffect(first?.between, expected.between);
    expect(fourth?.verdict.direction).toBe(expected.direction);
    expect(fourth?.tails?.label ?? 'not_applicable').toBe(expected.h4_tails);
    for (const { id, primaryP, adjustedP, verdict } of result.hypotheses) {
      expectClose(primaryP, expected.primary_p[id]);
      if (name !== 'small') expectClose(adjustedP, expected.holm_p[id]);
      const isOpen = verdict.word === 'leaning' || verdict.word === 'cannot_tell';
      expect([id, isOpen ? 'inconclusive' : verdict.word]).toEqual([id, expected.verdicts[id]]);
    }
  },
  120_000,
);

test('the text has every verdict, what is missing, and the page every hypothesis', async () => {
  await runPanel('small');
  const given = ['analyze', ...files, ...studyOptions, '--html', 'page.html'];
  const { exitCode, out } = await callProgram(given, folder.path);
  expect(exitCode).toBe(0);
  expect(out).toContain('A confirmatory study of 4 hypotheses');
  expect(out.match(/^H[1-4] {2}cannot tell yet/gm)).toHaveLength(8);
  expect(out).toContain('needed: 20 units in the model, 14 there');
  const page = await folder.read('page.html');
  expect(page).toContain('None of 4 hypotheses are supported');
  expect(page.match(/<h2>H[1-4]\. Cannot tell yet/g)).toHaveLength(4);
}, 60_000);

test('a line of progress says how far the study is, and is taken away, also after a refusal', async () => {
  await runPanel('small');
  const shown: string[] = [];
  const progress = {
    show: (text: string) => void shown.push(text),
    clear: () => void shown.push('cleared'),
  };
  const given = ['analyze', ...files, ...studyOptions];
  const { out } = await callProgram(given, folder.path, progress);
  expect(out).toContain('A confirmatory study of 4 hypotheses');
  expect(out).not.toContain('equations');
  expect(shown[0]).toBe('Reading the files');
  expect(shown.filter((text) => text.includes('equations'))).toEqual(
    ['H1', 'H2', 'H3', 'H4'].flatMap((id, at) =>
      [0, 1, 2].map((each) => `${id} csat: within units, ${3 * at + each} of 12 equations`),
    ),
  );
  expect(shown).toContain('H4 csat: put to the test, 6 of 6 checks');
  expect(shown.at(-1)).toBe('cleared');
  await folder.write('broken.csv', 'unit');
  await callProgram(given.with(4, 'broken.csv'), folder.path, progress);
  expect(shown.slice(-2)).toEqual(['Reading the files', 'cleared']);
}, 60_000);

test('text, page and JSON say what is held against a verdict, and what would change it', async () => {
  await runPanel('forward');
  const declared = { ...panelStudy, isDeclaredAfterData: true };
  await folder.write('declared.json', JSON.stringify(declared));
  const given = ['analyze', ...files.with(1, 'declared.json'), ...studyOptions];
  const { out, err } = await callProgram([...given, '--html', 'page.html'], folder.path);
  expect(err).toBe('');
  expect(out).toContain('  reservation: It was declared after the data were known.\n');
  expect(out).toMatch(/^ {2}This would change if new waves brought the 90 % interval/m);
  expect(out).not.toContain('needed:');
  const page = await folder.read('page.html');
  expect(page).toMatch(/<h3>Reservations<\/h3>\s*<ul>/);
  expect(page).toContain('<li>It was declared after the data were known.</li>');
  expect(page).toMatch(/<h3>What would change this<\/h3>\s*<ul>\s*<li>This would change if/);
  const json = await callProgram([...given, '--json'], folder.path);
  const { hypotheses } = JSON.parse(json.out);
  const { verdict } = hypotheses.find(({ id }: { readonly id: string }) => id === 'H4');
  const kinds = verdict.reservations.map(({ kind }: { readonly kind: string }) => kind);
  expect(kinds).toContain('declared-after-data');
  expect(verdict.reservationSentences).toContain('It was declared after the data were known.');
}, 60_000);

function expectEffect(
  effect: { estimate: number; standardError: number; p: number } | null | undefined,
  { b, se, p }: ExpectedPath,
): void {
  expectClose(effect?.estimate, b);
  expectClose(effect?.standardError, se);
  expectClose(effect?.p, p);
}

function expectClose(got: number | null | undefined, expected: number | undefined): void {
  if (typeof got !== 'number' || expected === undefined) throw new Error(`${got}, ${expected}`);
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 + 1e-6 * Math.abs(expected));
}
