import type { Effect } from '@throughline/types';
import { strFromU8, unzipSync } from 'fflate';
import { formatBoth } from '../src/exports/report/draw-intervals.ts';
import { readWorkbook } from '../src/files/xlsx/read-workbook.ts';
import { exports as german } from '../src/speech/catalogues/de/exports.ts';
import { speakIn } from '../src/speech/speech.ts';
import { openExportInstance, readSheet, type ExportInstance } from './setup/export-instance.ts';
import { readPdf } from './setup/read-pdf.ts';
import { readSlides } from './setup/read-slides.ts';

/** Whole sentences and headings of reports in English; shorter ones stand in other words too. */
const sentences = Object.entries(german)
  .filter(([key, phrase]) => key.length > 15 && !key.includes('{') && phrase !== key)
  .map(([key]) => key);

describe('a file in another language', () => {
  let here: ExportInstance;
  let effects: readonly Effect[];

  beforeAll(async () => {
    here = await openExportInstance();
    const { result } = await here.latest();
    effects = (result?.hypotheses ?? []).flatMap(({ components }) => components);
  });
  afterAll(() => here.end());

  const partOf = (file: Buffer, name: string): string =>
    strFromU8(unzipSync(file)[name] ?? new Uint8Array());

  it('is a report that says its language, its sentences in it, and the digits of the screen', async () => {
    const report = readPdf(await here.get(here.executive, { kind: 'pdf' }, 'de-CH,de;q=0.9'));
    expect(report.source).toContain('/Lang (de)');
    expect(report.title).toMatch(/^Kommt es beim Kunden an\? Example Ltd, \d/);
    const words = report.text.replaceAll('\n', ' ');
    expect(sentences.length).toBeGreaterThan(20);
    for (const text of [words, report.alternatives.join(' ')]) {
      expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
      expect(text).not.toContain('\ufffd');
    }
    for (const english of ['Not supported', 'within units', 'does not hold', 'It rests on']) {
      expect(words).not.toContain(english);
    }
    for (const heading of [
      'Was aus den Hypothesen wurde',
      'Schätzwerte',
      'Einheit für Einheit',
      'Was wann festgelegt wurde',
    ]) {
      expect(words).toContain(heading);
    }
    expect(words).toContain(`Seite ${report.pages} von ${report.pages}`);
    expect(effects.length).toBeGreaterThan(4);
    for (const effect of effects) {
      expect(words).toContain(speakIn('de', () => formatBoth(effect)));
      expect(words).toContain(effect.estimate.toFixed(2).replace('.', ',').replace('-', '−'));
    }
  });

  it('holds French spaces together, in letters that the typeface has', async () => {
    const report = readPdf(await here.get(here.executive, { kind: 'pdf' }, 'fr'));
    expect(report.source).toContain('/Lang (fr)');
    expect(report.title).toMatch(/^Est-ce transmis\u202f\? Example Ltd, \d/);
    expect(report.text).toContain('Est-ce transmis\u2009?');
    expect(report.text).not.toMatch(/\ufffd|^[?!:;»]/m);
  });

  it('is slides whose texts and notes are marked with it', async () => {
    const file = await here.get(here.executive, { kind: 'pptx' }, 'es');
    const { title, slides, notes } = readSlides(file);
    expect(title).toMatch(/^¿Llega al cliente\? Example Ltd, \d/);
    expect(slides[0]).toContain('¿Llega al cliente?');
    expect(notes[0]).toContain('Es una asociación en el tiempo, no una prueba de causa.');
    const all = [...slides, ...notes].join('\n');
    expect(sentences.filter((sentence) => all.includes(sentence))).toEqual([]);
    for (const name of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']) {
      expect(new Set(partOf(file, name).match(/\blang="[^"]*"/g))).toEqual(
        new Set(['lang="es-ES"']),
      );
    }
    expect(partOf(file, 'docProps/core.xml')).toContain('<dc:language>es</dc:language>');
  });

  it('is a workbook with sheets and heads in it, and figures that stay numbers', async () => {
    const english = await here.get(here.executive, { kind: 'xlsx' });
    expect(partOf(english, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    for (const [language, sheet] of [
      ['de', 'Schätzwerte'],
      ['fr', 'Estimations'],
      ['es', 'Estimaciones'],
    ] as const) {
      const file = await here.get(here.executive, { kind: 'xlsx' }, language);
      expect(partOf(file, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`);
      const { sheets } = (await readWorkbook(file, sheet)).about;
      expect(new Set(sheets).size).toBe(sheets.length);
      for (const name of sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      const figures = (rows: string[][]): string[][] =>
        rows.slice(1).map((row) => [row[0] ?? '', ...row.slice(5)]);
      expect(figures(await readSheet(file, sheet))).toEqual(
        figures(await readSheet(english, 'Estimates')),
      );
    }
  });

  it('is a table for programs that is the same in every language', async () => {
    const [waveId = ''] = here.waves;
    for (const wanted of [{ kind: 'csv' }, { kind: 'csv', waveId }] as const) {
      const file = await here.get(here.executive, wanted, 'de');
      expect(file.equals(await here.get(here.executive, wanted))).toBe(true);
    }
    const answers = `/api/waves/${waveId}/answers.csv`;
    const headers = { 'accept-language': 'de' };
    const reply = await here.executive.send('GET', answers, undefined, headers);
    expect(reply.text).toBe((await here.executive.get(answers)).text);
  });
});
