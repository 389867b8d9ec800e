import { confidentialityPromise, surveyLanguages } from '@throughline/survey-page';
import { decodeQR } from 'qr/decode.js';
import { composeSections, type SheetSection, type UnmailedInvitee } from './compose-sections.ts';
import { drawSquare } from './draw-square.ts';
import { renderCodeSheet, type CodeSheet } from './render-code-sheet.ts';

const waveId = '3f2a9c1d-1111-4111-8111-111111111111';
const codes = ['ABCDEFGHIJKLMNOPQRST', '234567ABCDEFGHIJKLMN'];

function sheet(change: Partial<CodeSheet> = {}, section: Partial<SheetSection> = {}): CodeSheet {
  return {
    waveId,
    organisationName: 'Example Ltd',
    isDemo: false,
    pulseName: 'How we treat each other',
    closesAt: new Date('2027-01-15T17:00:00Z'),
    timeZone: 'Europe/London',
    k: 5,
    commentK: 10,
    estimatedSeconds: { 'form-a': 60, 'form-b': 90 },
    publicUrl: 'https://pulse.example.org',
    language: 'en',
    sections: [
      {
        unitName: 'Shop 1',
        group: '',
        variant: 'form-b',
        names: ['Anna Quist', 'Bo Zorn'],
        codes,
        ...section,
      },
    ],
    ...change,
  };
}

/** What a phone reads in the squares of a page. */
function scan(html: string): string[] {
  return [...html.matchAll(/viewBox="0 0 (\d+) \d+"><path d="([^"]+)"/g)].map(([, size, path]) =>
    decode(Number(size), path ?? ''),
  );
}

function decode(modules: number, path: string): string {
  const scale = 4;
  const width = modules * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  return decodeQR({ width, height: width, data });
}

describe('a sheet with codes', () => {
  it('leads to the page of its unit by a square without a code, and to each code by its own', () => {
    const address = `https://pulse.example.org/s/${waveId}/form-b/en`;
    expect(scan(renderCodeSheet(sheet()))).toEqual([
      address,
      ...codes.map((code) => `${address}#t=${code}`),
    ]);
    expect(renderCodeSheet(sheet())).toContain('pulse.example.org/s/3f2a9c1d-2<');
  });

  it.each(surveyLanguages)('says how to answer and gives the promise in %s', (language) => {
    const html = renderCodeSheet(sheet({ language }));
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    for (const sentence of confidentialityPromise({ k: 5, commentK: 10 }, language))
      expect(html).toContain(sentence);
    expect(html).toContain('ABCD-EFGH-IJKL-MNOP-QRST');
    expect(/\{[a-z]+\}|undefined/.exec(html)).toBeNull();
  });

  it('has no name on a slip', () => {
    const html = renderCodeSheet(sheet());
    const slips = /<ul class="slips">[^]*<\/ul>/.exec(html)?.[0] ?? '';
    expect(slips).toContain('2345-67AB-CDEF-GHIJ-KLMN');
    expect(/Quist|Zorn/.exec(slips)).toBeNull();
    expect(/Quist.*Zorn/.exec(html)).not.toBeNull();
  });

  it('takes names as text', () => {
    const html = renderCodeSheet(sheet({ pulseName: '<b>&"' }, { names: ['<img src=x>'] }));
    expect(html).toContain('&lt;img src=x&gt;');
    expect(/<img|<b>&"/.exec(html)).toBeNull();
  });

  it('draws what can be read', () => {
    const { size, path } = drawSquare('https://pulse.example.org/');
    expect(decode(size, path)).toBe('https://pulse.example.org/');
  });
});

describe('who stands together on a sheet', () => {
  const person = (id: string, change: Partial<UnmailedInvitee> = {}): UnmailedInvitee => ({
    id,
    unit_id: 'shop-1',
    unit_name: 'Shop 1',
    cohort_id: 'c1',
    variant: 'form-a',
    attributes: {},
    name: `Name ${id}`,
    ...change,
  });
  const compose = (people: readonly UnmailedInvitee[], random = (): number => 0): SheetSection[] =>
    composeSections(people, { attributes: ['shift'], codeOf: (id) => `code-${id}`, random });

  it('are people who are counted together: a slip may be anybody’s of them', () => {
    const night = { attributes: { shift: 'night' }, cohort_id: 'c2' };
    const sections = compose([
      person('1', { attributes: { shift: 'day' } }),
      person('2', night),
      person('3', { unit_id: 'shop-2', unit_name: 'Shop 2' }),
      person('4', night),
    ]);
    expect(sections.map(({ unitName, group, names }) => [unitName, group, names.length])).toEqual([
      ['Shop 1', 'day', 1],
      ['Shop 1', 'night', 2],
      ['Shop 2', '', 1],
    ]);
  });

  it('has codes in an order of their own', () => {
    const [section] = compose([person('1'), person('2'), person('3')]);
    expect(section?.names).toEqual(['Name 1', 'Name 2', 'Name 3']);
    expect(section?.codes).toEqual(['code-2', 'code-3', 'code-1']);
  });

  it('gets the page that most of them were dealt', () => {
    const b = { variant: 'form-b' };
    const [section] = compose([person('1'), person('2', b), person('3', b)]);
    expect(section?.variant).toBe('form-b');
  });
});
