import { separateFigures } from '../../web/src/charts/separate-figures.ts';
import { writeTable } from '../../web/src/charts/chart-table.ts';
import { speakIn } from '../src/speech/speech.ts';

describe('the figures of a table that is saved', () => {
  const table = [
    ['Unit', 'Score (95 % interval)', 'n', '95 % interval', 'Took part', 'Since'],
    ['Shop 1', '−3.5 (−7 to +0.25)', '5–9', '55 to 70', '80 to 100 %', '2026-Q1'],
    ['2.0', 'not told', '1,234', '', 'not told', '2026-Q2'],
  ];

  it('stand in columns of their own, with their digits', () => {
    expect(separateFigures(table)).toEqual([
      [
        'Unit',
        'Score (95 % interval)',
        'Score (95 % interval), lower end',
        'Score (95 % interval), upper end',
        'n',
        '95 % interval, lower end',
        '95 % interval, upper end',
        'Took part, lower end',
        'Took part, upper end',
        'Since',
      ],
      ['Shop 1', '-3.5', '-7', '0.25', '5–9', '55', '70', '80', '100', '2026-Q1'],
      ['2.0', 'not told', '', '', '1234', '', '', 'not told', '', '2026-Q2'],
    ]);
    expect(writeTable(separateFigures(table))).toContain('"Shop 1","-3.5","-7","0.25","5-9"');
  });

  it('are read in the language of the page', () => {
    const read = (language: 'de' | 'fr' | 'es', cell: string): string[] | undefined =>
      speakIn(language, () =>
        separateFigures([
          ['', 'a'],
          ['', cell],
        ]),
      )[1];
    expect(read('de', '1.234,5 (−7,25 bis 8)')).toEqual(['', '1234.5', '-7.25', '8']);
    expect(read('fr', '1 234,5 (−7,25 à 8)')).toEqual(['', '1234.5', '-7.25', '8']);
    expect(read('es', '1234,5 % (−7,25 a 8)')).toEqual(['', '1234.5', '-7.25', '8']);
  });
});
