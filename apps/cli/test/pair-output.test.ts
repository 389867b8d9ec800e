import { stripVTControlCharacters } from 'node:util';
import { callProgram } from './call-program.ts';
import { makeFixtureFolder } from './fixture-folder.ts';
import { run } from '../src/run.ts';

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

/** A panel in which the outcome follows the score one period later, with a gap in period 7. */
function makePanel() {
  let state = 7;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const lines = { culture: [] as string[], outcomes: [] as string[] };
  for (let unit = 1; unit <= 30; unit += 1) {
    let [before, level] = [0, draw()];
    for (let period = 1; period <= 12; period += 1) {
      const score = draw();
      if (period !== 7) {
        lines.culture.push(`U${unit},${period},ICT,${3 + level + score},12,0.2`);
        lines.culture.push(`U${unit},${period},REL,${3 + draw()},12,0.2`);
        lines.outcomes.push(`U${unit},${period},NPS,${40 + 10 * (level + before) + draw()},50,1`);
      }
      before = score;
    }
  }
  return {
    culture: ['unit,period,construct,value,n,sd', ...lines.culture].join('\n'),
    outcomes: ['unit,period,metric,value,n,sd', ...lines.outcomes].join('\n'),
  };
}

const units = [
  'key,name,size',
  ...Array.from({ length: 29 }, (_, at) => `U${at + 1},<b>Unit ${at + 1}</b>,${at * at}`),
];
const asked = 'analyze --culture c.csv --outcomes o.csv --predictor ICT --outcome NPS'.split(' ');

beforeAll(async () => {
  folder = await makeFixtureFolder();
  const { culture, outcomes } = makePanel();
  await folder.write('c.csv', culture);
  await folder.write('o.csv', outcomes);
  await folder.write('u.csv', units.join('\n'));
});

afterAll(() => folder.remove());

const call = (...more: string[]) => callProgram([...asked, ...more], folder.path);

async function analyze(...more: string[]) {
  const { exitCode, out, err } = await call('--json', ...more);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out);
}

/** The names of all fields, without their values; of a list the first entry. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]));
}

test('the JSON keeps its shape', async () => {
  const { checks, ...document } = await analyze('--units', 'u.csv', '--control', 'size');
  expect(checks.length).toBeGreaterThan(4);
  const effect = {
    estimate: 'number',
    low: 'number',
    high: 'number',
    low90: 'number',
    high90: 'number',
    se: 'number',
    p: 'number',
    df: 'number',
    from: 'string',
    to: 'string',
    estimator: 'string',
    lag: 'number',
    uncorrected: null,
    raw: { estimate: 'number', low: 'number', high: 'number' },
    disattenuation: 'number',
    units: 'number',
    rows: 'number',
    periods: 'number',
    reason: null,
  };
  const correlated = { r: 'number', low: 'number', high: 'number', p: 'number', reason: null };
  expect(shapeOf(document)).toEqual({
    version: 'number',
    productVersion: 'string',
    question: {
      predictor: 'string',
      outcome: 'string',
      lag: 'number',
      modelLag: 'number',
      controls: [],
      unitControls: ['string'],
      minN: null,
      standardize: null,
    },
    inputs: [{ file: 'string', sha256: 'string' }],
    panel: {
      rows: 'number',
      units: 'number',
      periods: 'number',
      periodFormat: 'string',
      averaged: null,
      dropped: {
        unitNotListed: 'number',
        unitWithoutOutcome: 'number',
        unitWithoutCulture: 'number',
        noOutcomeInPeriod: 'number',
        noCultureInPeriod: 'number',
        cultureBelowMinN: 'number',
        outcomeBelowMinN: 'number',
        unknownN: 'number',
      },
      periodsWithoutSpread: [],
    },
    byPeriod: [
      {
        period: 'string',
        n: 'number',
        pearson: correlated,
        spearman: { r: 'number', p: 'number', reason: null },
      },
    ],
    between: { ...correlated, n: 'number' },
    within: { ...correlated, df: 'number', units: 'number', rows: 'number' },
    withinTwoWay: { ...correlated, df: 'number', units: 'number', rows: 'number' },
    model: effect,
    reverse: effect,
    betweenAdjusted: { ...effect, lag: null, disattenuation: null },
    lags: [
      {
        lag: 'number',
        r: 'number',
        low: 'number',
        high: 'number',
        n: 'number',
        units: 'number',
        reason: null,
      },
    ],
    gate: { passed: 'boolean', missing: [] },
    verdict: {
      word: 'string',
      headline: 'string',
      reasons: [{ rule: 'string', about: 'string', values: expect.any(Object) }],
      reservations: [{ kind: 'string', about: 'string', values: expect.any(Object) }],
      direction: 'string',
    },
    aggregation: [expect.any(Object)],
  });
});

test('what follows one period later is found there, and in no other direction', async () => {
  const { panel, model, reverse, verdict, gate, lags, question } = await analyze();
  expect(panel).toMatchObject({ rows: 330, units: 30, periods: 11, periodFormat: 'number' });
  expect(question).toMatchObject({ lag: 0, modelLag: 1 });
  expect(gate).toEqual({ passed: true, missing: [] });
  expect(model.low).toBeGreaterThan(0.8);
  expect(reverse.p).toBeGreaterThan(0.05);
  expect(verdict).toMatchObject({ word: 'supported', direction: 'forward' });
  // A gap stays a gap: period 8 has nothing one period before.
  expect(model.rows).toBe(30 * 9);
  expect(lags.map(({ lag }: { lag: number }) => lag)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  const best = lags.toSorted((a: { r: number }, b: { r: number }) => b.r - a.r)[0];
  expect(best.lag).toBe(1);
  expect(await analyze('--lag', '3')).toMatchObject({ question: { lag: 3, modelLag: 3 } });
  expect(await analyze('--lag', '-2')).toMatchObject({ question: { lag: -2, modelLag: 1 } });
});

test('units that are not listed are left out, properties of units held constant between them', async () => {
  const { panel, betweenAdjusted, question } = await analyze(
    '--units',
    'u.csv',
    '--control',
    'size',
  );
  expect(panel).toMatchObject({ units: 29, dropped: { unitNotListed: 22 } });
  expect(betweenAdjusted).toMatchObject({ estimator: 'ols_hc3', units: 29 });
  expect(question).toMatchObject({ controls: [], unitControls: ['size'] });
  expect(await analyze('--control', 'REL')).toMatchObject({
    question: { controls: ['REL'], unitControls: [] },
    // What two scores of the same people share is not known from two columns of sd.
    model: { estimator: 'fe_hpj' },
  });
});

test('z-scores within each period take out what a change of scale brings in', async () => {
  const changed = makePanel().culture.replaceAll(
    /^(U\d+),(\d+),ICT,([\d.]+),12,0.2$/gm,
    (_, unit, period, value) => {
      const scale = 10 ** (period % 3);
      return `${unit},${period},ICT,${value * scale},12,${0.2 * scale}`;
    },
  );
  await folder.write('scaled.csv', changed);
  const usual = await analyze('--standardize', 'period');
  const scaled = ['analyze', ...asked.slice(1).with(1, 'scaled.csv'), '--json'];
  const { out } = await callProgram([...scaled, '--standardize', 'period'], folder.path);
  const found = JSON.parse(out);
  expect(found.within.r).toBeCloseTo(usual.within.r, 10);
  expect(found.model.estimate).toBeCloseTo(usual.model.estimate, 8);
  const { out: raw } = await callProgram(scaled, folder.path);
  expect(JSON.parse(raw).within.r).not.toBeCloseTo(usual.within.r, 2);
});

test('where nothing is known of a level or the model, null stands with its reason', async () => {
  await folder.write(
    'few.csv',
    makePanel()
      .culture.split('\n')
      .slice(0, 1 + 2 * 11 * 5)
      .join('\n'),
  );
  const first = asked.with(2, 'few.csv');
  const { out } = await callProgram([...first, '--json', '--lag', '11'], folder.path);
  expect(JSON.parse(out)).toMatchObject({
    model: { estimate: null, se: null, reason: 'not-estimable' },
    reverse: { estimate: null, p: null, reason: 'not-estimable' },
    gate: { passed: false },
    verdict: { word: 'cannot_tell' },
  });
  expect(out).not.toContain('NaN');
});

test('the same call gives the same bytes', async () => {
  const [first, second] = [await call('--json'), await call('--json')];
  expect(first.out).toBe(second.out);
  await call('--html', 'one.html');
  await call('--html', 'two.html');
  expect(await folder.read('one.html')).toBe(await folder.read('two.html'));
});

test('text and page say under the verdict what is held against it and what would change it', async () => {
  const { out } = await call('--html', 'page.html');
  const page = await folder.read('page.html');
  const said = out.split('\n\n')[0]?.replaceAll(/\n +/g, ' ');
  const reservation = 'How far people in the same unit agree on “ICT” has not been measured yet.';
  const change = 'This would change if new waves brought the 90 % interval below 0.10';
  expect(said).toContain(`reservation: ${reservation} ${change}`);
  expect(page).toMatch(/<h2>Reservations<\/h2>\s*<ul>/);
  expect(page).toContain(`<li>${reservation}</li>`);
  expect(page).toMatch(/<h2>What would change this<\/h2>\s*<ul>/);
  expect(page).toContain(`<li>${change}`);
});

test('the page stands alone, escapes what files bring, and has a table for every chart', async () => {
  const { exitCode, err } = await call('--units', 'u.csv', '--html', 'page.html');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const page = await folder.read('page.html');
  expect(page).not.toMatch(/https?:|\/\/[a-z]|<script|<link|<img|url\(|@import|\bsrc=|\bhref=/i);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).toContain('&lt;b&gt;Unit 1&lt;/b&gt;');
  expect(page).not.toContain('<b>');
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
  const charts = page.match(/<svg[^>]*role="img"[^>]*aria-label="[^"]+"/g) ?? [];
  expect(charts).toHaveLength(5);
  expect(page.match(/<svg/g)).toHaveLength(5);
  const sections = page.split('<section>').filter((section) => section.includes('<svg'));
  expect(sections.every((section) => section.includes('<table>'))).toBe(true);
});

test('colours are for terminals', async () => {
  const given = asked.map((each) => (each.endsWith('.csv') ? `${folder.path}/${each}` : each));
  const plain = await run(given, { hasColour: false, width: 80 });
  const coloured = await run(given, { hasColour: true, width: 80 });
  expect(plain.out).not.toContain('\u001B');
  expect(coloured.out).toContain('\u001B[32mExploratory. Supported');
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
});
