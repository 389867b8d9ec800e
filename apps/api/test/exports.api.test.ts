import { nameMeasure, type Effect, type LatestStudy, type WaveScores } from '@throughline/types';
import { parse } from 'csv-parse/sync';
import {
  describeReverse,
  formatEffect,
  placeEffect,
} from '../../web/src/features/studies/study-words.ts';
import * as words from '../src/exports/study-words.ts';
import { openExportInstance, readSheet, type ExportInstance } from './setup/export-instance.ts';
import { readPdf } from './setup/read-pdf.ts';
import { readSlides } from './setup/read-slides.ts';
import { quarters, shops } from './setup/study-instance.ts';

describe('a file of what is on screen', () => {
  let here: ExportInstance;
  let study: LatestStudy;

  beforeAll(async () => {
    here = await openExportInstance();
    study = await here.latest();
  });
  afterAll(() => here.end());

  const readCsv = (text: string): string[][] => parse(text, { relax_column_count: true });
  const effects = (): [string, Effect][] =>
    (study.result?.hypotheses ?? []).flatMap(({ id, components }) =>
      components.map((effect): [string, Effect] => [id, effect]),
    );
  const digits = (effect: Effect): string[] =>
    [effect.estimate, effect.low, effect.high, effect.low90, effect.high90].map((value) =>
      value.toFixed(2),
    );

  it('tells the estimates of all four hypotheses with the same digits as CSV, workbook, report and slides', async () => {
    const csv = readCsv((await here.get(here.executive, { kind: 'csv' })).toString());
    const table = await readSheet(await here.get(here.executive, { kind: 'xlsx' }), 'Estimates');
    const { text } = readPdf(await here.get(here.executive, { kind: 'pdf' }));
    const { slides } = readSlides(await here.get(here.executive, { kind: 'pptx' }));
    expect(new Set(effects().map(([id]) => id))).toEqual(new Set(['H1', 'H2', 'H3', 'H4']));
    for (const [id, effect] of effects()) {
      const shown = digits(effect);
      const isOfIt = (row: readonly string[]): boolean =>
        row[0] === id &&
        row[2] === nameMeasure(effect.from, study.names) &&
        row[3] === nameMeasure(effect.to, study.names) &&
        row[4] === placeEffect(effect);
      expect(csv.filter(isOfIt).map((row) => row.slice(5, 10))).toEqual([shown]);
      expect(table.filter(isOfIt).map((row) => row.slice(5, 10).map(Number))).toEqual([
        shown.map(Number),
      ]);
      const [estimate, low, high, low90, high90] = shown.map((one) => one.replace('-', '−'));
      const told = `${estimate} (${low} to ${high}), 90 % ${low90} to ${high90}`;
      expect(text).toContain(told);
      // With all of them, and on the slide of the hypothesis.
      const own = slides.map((slide) => slide.split('\n')).filter((lines) => lines.includes(told));
      const ofIt = own.filter((lines) => lines.some((line) => line.startsWith(`${id}: `)));
      expect(ofIt.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('tells 50 cells of a wave, drawn by lot, with the same digits as its page', async () => {
    const waveId = here.waves.at(-1) ?? '';
    const { body } = await here.executive.get<WaveScores>(`/api/waves/${waveId}/scores`);
    const direct = await here.executive.get(`/api/waves/${waveId}/scores.csv`);
    const csv = (await here.get(here.executive, { kind: 'csv', waveId })).toString();
    expect(csv).toBe(direct.text);
    const rows = await readSheet(
      await here.get(here.executive, { kind: 'xlsx', waveId }),
      'Scores',
    );
    let state = 27;
    const drawn = Array.from({ length: 50 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return body.cells[state % body.cells.length];
    });
    expect(new Set(drawn).size).toBeGreaterThan(30);
    for (const cell of drawn) {
      if (cell === undefined) throw new Error('no cell');
      const { unitName, construct, shown, low, high, n } = cell;
      const told = [unitName, '', '', construct, shown, String(low), String(high), n];
      expect(rows).toContainEqual(told);
      expect(readCsv(csv)).toContainEqual(told);
    }
    expect(rows).toHaveLength(body.cells.length + 1);
  });

  it('tells parts of units and answers outside the constructs as their CSV does, as texts where they are texts', async () => {
    const [waveId = ''] = here.waves;
    const file = await here.get(here.executive, { kind: 'xlsx', waveId });
    expect(await readSheet(file, 'Breakdown')).toContainEqual([
      'Shop 2',
      'shift',
      '@night',
      'ICT',
      '41',
      '36.5',
      '45.5',
      '20',
    ]);
    const answers = await readSheet(file, 'Other answers');
    const { text } = await here.executive.get(`/api/waves/${waveId}/answers.csv`);
    const marked = readCsv(text).map((row) => row.map((cell) => cell.replace(/^'/, '')));
    expect(answers).toEqual(marked);
    expect(answers).toContainEqual(['Shop 1', '=Which tools, of these?', '-B', '35', '10-14']);
  });

  it('holds the trend of the organisation and nothing of other units over time', async () => {
    const trend = await readSheet(await here.get(here.executive, { kind: 'xlsx' }), 'Trend');
    expect(new Set(trend.slice(1).map(([unit]) => unit))).toEqual(new Set(['Example Ltd']));
    expect(trend.filter(([, construct]) => construct === 'ICT')).toHaveLength(quarters);
  });

  it('is a tagged report with the sentences of the screen and no picture made of dots', async () => {
    const report = readPdf(await here.get(here.executive, { kind: 'pdf' }));
    const { text, tags, alternatives } = report;
    expect(report.title).toMatch(/^Is it passed on\? Example Ltd, /);
    expect(report.pages).toBeGreaterThanOrEqual(5);
    expect(report.pictures).toBe(0);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(1 + 4);
    // Every estimate twice, each path by its units, and each hypothesis by distance in time.
    const scatters = alternatives.filter((one) => one.startsWith(`Scatter of ${shops} units: `));
    const profiles = alternatives.filter((one) => one.includes(' by distance in time: '));
    expect([scatters.length, profiles.length]).toEqual([6, 4]);
    expect(alternatives).toHaveLength(2 * effects().length + 6 + 4);
    for (const [at, { lags }] of (study.result?.hypotheses ?? []).entries()) {
      const declared = lags
        .find(({ lag }) => lag === 1)
        ?.r?.toFixed(2)
        .replace('-', '−');
      expect(profiles[at]).toContain(`culture first, by 1 period ${declared} (`);
    }
    const words = text.replaceAll('\n', ' ');
    for (const { headline, paragraph, reservations } of Object.values(study.texts)) {
      for (const sentence of [headline, ...paragraph, ...reservations]) {
        expect(words).toContain(sentence);
      }
    }
    expect(words.replaceAll(' ', '')).toContain(study.registration?.sha256);
    expect(words).toContain('without any one unit');
  });

  it('is slides with the sentences of the screen, what has no room in their notes, and shapes for charts', async () => {
    const deck = readSlides(await here.get(here.executive, { kind: 'pptx' }));
    expect(deck.title).toMatch(/^Is it passed on\? Example Ltd, /);
    expect(deck.slides.length).toBeGreaterThanOrEqual(1 + 4);
    for (const id of ['H1', 'H2', 'H3', 'H4']) expect(deck.slides[0]).toContain(`\n${id}: `);
    expect(deck.notes).toHaveLength(deck.slides.length);
    expect(deck.pictures).toEqual([]);
    const [words, spoken] = [deck.slides.join('\n'), deck.notes.join('\n')];
    for (const { headline, paragraph, reservations } of Object.values(study.texts)) {
      for (const sentence of [headline, ...reservations]) expect(words).toContain(sentence);
      for (const sentence of paragraph) expect(spoken).toContain(sentence);
    }
    expect(spoken).toContain(study.registration?.sha256);
    expect(words).toContain('This is an association over time, not proof of cause.');
    const behind = deck.slides.filter((slide) => /^H\d: what lies behind it$/m.test(slide));
    expect(behind).toHaveLength(4);
    for (const [at, { lags }] of (study.result?.hypotheses ?? []).entries()) {
      const lines = behind[at]?.split('\n') ?? [];
      for (const { lag } of lags)
        expect(lines).toContain(`${lag > 0 ? '+' : ''}${lag}`.replace('-', '−'));
      const declared = lags
        .find(({ lag }) => lag === 1)
        ?.r?.toFixed(2)
        .replace('-', '−');
      expect(lines).toContain(declared);
    }
    expect(words).toContain('without any one unit');
  });

  it('says of a demonstration that it is one', async () => {
    const mark = (isDemo: boolean): Promise<unknown> =>
      here.instance.superuser.query('UPDATE office.organisation SET is_demo = $1', [isDemo]);
    await mark(true);
    const report = readPdf(await here.get(here.executive, { kind: 'pdf' }));
    expect(report.text).toContain('Demonstration. The organisation, its people and every figure');
    expect(report.title).toContain('(demonstration)');
    const deck = readSlides(await here.get(here.executive, { kind: 'pptx' }));
    expect(deck.slides[0]).toContain(
      'Demonstration. The organisation, its people and every figure',
    );
    expect(deck.slides.every((slide) => slide.includes('(demonstration)'))).toBe(true);
    const about = await readSheet(await here.get(here.executive, { kind: 'xlsx' }), 'About');
    expect(about.map(([what]) => what)).toContain('Demonstration');
    await mark(false);
  });

  it('says things in the very words of the screen', () => {
    for (const [, effect] of effects()) {
      expect(words.formatEffect(effect)).toBe(formatEffect(effect));
      expect(words.placeEffect(effect)).toBe(placeEffect(effect));
    }
    for (const hypothesis of study.result?.hypotheses ?? []) {
      expect(words.describeReverse(hypothesis, study.names)).toBe(
        describeReverse(hypothesis, study.names),
      );
    }
  });
});
