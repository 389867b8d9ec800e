import type { SharedResults } from '@throughline/types';
import { proposeSaid } from './propose-said.ts';
import { renderResultsPage } from './render-results-page.ts';
import { surveyLanguages } from './texts/languages.ts';
import { resultsPageTexts } from './texts/results.ts';

const cell = {
  unitId: '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d',
  unitName: 'Lantern',
  construct: 'HRD',
  score: 10,
  shown: '10 or less',
  low: 2,
  high: 18.5,
  n: '5-9',
  change: { value: -3.25, low: -6, high: -0.5 },
};
const results: SharedResults = {
  waveId: '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d',
  organisationName: 'Lantern <Books>',
  isDemo: false,
  pulseName: 'Pulse',
  closedAt: '2027-01-12T09:00:00Z',
  k: 5,
  participation: { invited: 1200, answered: '15-19', percentBand: '1 to 2 %' },
  texts: [{ language: 'de', said: 'Gesagt', decided: 'Beschlossen' }],
  defaultLanguage: 'de',
  units: [{ unitId: '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8e', unitName: 'North', depth: 1 }],
  whole: [cell, { ...cell, construct: 'REL', score: 62.4, shown: '62.4', change: null }],
  chosen: null,
};
const render = (language: (typeof surveyLanguages)[number], change: object = {}): string =>
  renderResultsPage({
    language,
    results: { ...results, ...change },
    isPreview: false,
    assets: { style: '' },
  });

describe('the page with results', () => {
  it.each(surveyLanguages)('says everything in %s', (language) => {
    const page = render(language);
    expect(page).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(page).toContain(`<html lang="${language}"`);
    expect(page.match(/class="told" lang="de" dir="ltr"/g) ?? []).toHaveLength(
      language === 'de' ? 0 : 2,
    );
    expect(Object.keys(resultsPageTexts[language].constructs)).toEqual(
      Object.keys(resultsPageTexts.en.constructs),
    );
  });

  it('shows bands and held scores as they are published, in the words of the language', () => {
    const page = render('de');
    expect(page).toContain('10 oder weniger von 100');
    expect(page).toContain('62,4 von 100');
    expect(page).toContain('15–19 von 1.200 Personen haben geantwortet (1–2 %)');
    expect(page).toContain('−3,3 seit dem Mal davor');
    expect(page).toContain('5–9 Antworten');
    expect(page).toContain('Lantern &#60;Books&#62;');
  });

  it('says of a unit what it says of all, or that there is too little', () => {
    const unit = { unitId: results.units[0]?.unitId ?? '', unitName: 'North' };
    const one = render('en', { chosen: { ...unit, cells: [cell] } });
    expect(one.match(/Too few answers to show/g)).toHaveLength(1);
    expect(one).toContain('selected');
    const hidden = render('en', { chosen: { unitId: null, unitName: null, cells: [] } });
    expect(hidden.match(/Too few answers to show/g)).toHaveLength(1);
    expect(hidden).not.toContain('selected');
  });

  it('is proposed in plain words, and names only what moved for certain', () => {
    expect(proposeSaid([], 'en')).toBe('');
    expect(proposeSaid(results.whole, 'en')).toBe(
      '“Lasting ties, not only the next task” is highest, with 62 of 100. “Feeling heard” is lowest, with 10 or less of 100. “Feeling heard” moved most since the time before: −3.3.',
    );
    const unsure = { ...cell, change: { value: 4, low: -1, high: 9 } };
    expect(proposeSaid([unsure], 'fr')).toBe(
      '« Se sentir écouté » est au plus haut, avec 10 ou moins sur 100.',
    );
  });
});
