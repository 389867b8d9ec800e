import { writeTable } from '../../web/src/charts/chart-table.ts';

describe('the table of a chart as CSV', () => {
  it('has the digits of the screen, with the signs that programs read', () => {
    expect(
      writeTable([
        ['Unit', 'Score (95 % interval)', 'People'],
        ['Shop "1", north', '−3.5 (−7 to 0)', '5–9'],
        ['−12', '1,234', '20'],
      ]),
    ).toBe(
      '"Unit","Score (95 % interval)","People"\r\n"Shop ""1"", north","\'-3.5 (-7 to 0)","5-9"\r\n"-12","1,234","20"\r\n',
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    for (const text of ['=1+1', '+A1', '@SUM(A1)', ' =1', '-A1', '\uFF1D1']) {
      expect(writeTable([[text]])).toBe(`"'${text}"\r\n`);
    }
  });
});
