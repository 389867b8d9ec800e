import { readCulture, readOutcomes, startCulture } from './read-tables.ts';
import type { Table } from './table.ts';

const header = ['unit', 'period', 'construct', 'value', 'n'];

function table(rows: readonly string[], columns: readonly string[] = header): Table {
  return {
    header: columns,
    rows: rows.map((row, index) => ({ line: index + 2, cells: row.split('|') })),
  };
}

function issuesOf(rows: readonly string[], columns: readonly string[] = header) {
  const read = readCulture(table(rows, columns));
  if (read.accepted) throw new Error('was accepted');
  return read.issues;
}

test('a file is read in any order of columns, with an n that is empty where it was not published', () => {
  const columns = ['Value', 'n', 'note', 'unit', ' period ', 'metric', 'sd'];
  const read = readOutcomes(
    table(['7.5|22.0|x|A|2026-Q1|NPS|1.5', '-3||y|B|2026-Q2|NPS|'], columns),
  );
  expect(read).toEqual({
    accepted: true,
    rows: [
      { unit: 'A', period: '2026-Q1', metric: 'NPS', value: 7.5, n: 22, sd: 1.5 },
      { unit: 'B', period: '2026-Q2', metric: 'NPS', value: -3, n: null, sd: null },
    ],
    lines: [2, 3],
    names: ['NPS'],
    format: 'quarter',
  });
});

test('rows of another construct are checked and named, and not kept, where only one is asked for', () => {
  const rows = ['A|2026|ICT|1|', 'A|2026|REL|2|'];
  expect(readCulture(table(rows), { only: new Set(['REL']) })).toMatchObject({
    rows: [{ construct: 'REL' }],
    lines: [3],
    names: ['ICT', 'REL'],
  });
  expect(readCulture(table([...rows, 'A|2027|ICT|x|']), { only: new Set(['REL']) }).accepted).toBe(
    false,
  );
});

test('rows of nothing are passed over', () => {
  expect(readCulture(table(['', '||||', 'A|2026|ICT|1|', ' | | | | ']))).toMatchObject({
    lines: [4],
  });
});

test.each([
  ['7,9', 'has a comma'],
  ['1,234', 'has a comma'],
  ['1,234.5', 'has a comma'],
  ['1.234,5', 'has a comma'],
  ['1 234', 'marks between its thousands'],
  ["1'234.5", 'marks between its thousands'],
  ['1.234.567', 'marks between its thousands'],
  ['45%', 'percent sign'],
  ['03.May', 'looks like a date'],
  ['31.01.2026', 'looks like a date'],
  ['2026-01-31', 'looks like a date'],
  ['Mar-26', 'looks like a date'],
  ['NaN', 'leave the row out'],
  ['N/A', 'leave the row out'],
  ['#DIV/0!', 'leave the row out'],
  ['-', 'leave the row out'],
  ['', 'is empty'],
  ['Infinity', 'not a finite number'],
  ['1e999', 'too large'],
  ['-1e70', 'too large'],
  ['1e-71', 'too close to zero'],
  ['0x1f', 'is not a number'],
  ['７', 'is not a number'],
  ['good', 'is not a number'],
  ['−5', 'hyphen'],
])('the value %j is refused with a sentence', (value, words) => {
  const issues = issuesOf(['A|2026|ICT|5|9', `B|2026|ICT|${value}|9`]);
  expect(issues).toEqual([{ row: 3, column: 'value', reason: expect.stringContaining(words) }]);
});

test.each(['7.9', '-5', '+5', '.5', '5.', '1e3', '1.5E-3', '1e69', '0', '0.00', ' 7 '])(
  'the value %j is a number',
  (value) => {
    expect(readCulture(table([`A|2026|ICT|${value}|`]))).toMatchObject({
      rows: [{ value: Number(value) }],
    });
  },
);

test.each([
  ['45292', 'serial number'],
  ['45292.5', 'serial number'],
  ['31/01/2026', 'as a spreadsheet shows it'],
  ['1/31/26', 'as a spreadsheet shows it'],
  ['31.01.2026', 'as a spreadsheet shows it'],
  ['2026/01/31', 'as a spreadsheet shows it'],
  ['Jan-26', 'as a spreadsheet shows it'],
  ['2026-01-31 00:00:00', 'time of day'],
  ['2026-01-31T00:00:00Z', 'time of day'],
  ['2026-02-30', 'not on the calendar'],
  ['2026-13', 'not on the calendar'],
  ['2026-W60', 'not on the calendar'],
  ['Q1 2026', 'is not a period'],
  ['2026Q1', 'is not a period'],
  ['2011.0', 'is not a period'],
  ['spring', 'is not a period'],
  ['', 'is empty'],
])('the period %j is refused with how to write one', (period, words) => {
  const [issue] = issuesOf([`A|${period}|ICT|5|9`]);
  expect(issue).toMatchObject({ row: 2, column: 'period' });
  expect(issue?.reason).toContain(words);
  expect(issue?.reason).toContain('2026-Q1');
});

test('a period of another length than the first names both and the line of the first', () => {
  expect(issuesOf(['A|2026-Q1|ICT|5|9', 'B|2026-Q1|ICT|5|9', 'A|2026-04|ICT|5|9'])).toEqual([
    {
      row: 4,
      column: 'period',
      reason:
        '"2026-04" is a month, while the file began with a quarter ("2026-Q1" on line 2). Keep to one format a file, such as 2026-Q1',
    },
  ]);
});

test('numbered periods are read where they are allowed, and refused elsewhere', () => {
  const rows = ['A|1|ICT|5|9', 'A|03|ICT|6|9'];
  expect(readCulture(table(rows), { isNumberAllowed: true })).toMatchObject({
    rows: [{ period: '1' }, { period: '3' }],
    format: 'number',
  });
  expect(issuesOf(rows)).toMatchObject([{ row: 2, column: 'period' }, { row: 3 }]);
  const mixed = readCulture(table([...rows, 'A|2026|ICT|7|9']), { isNumberAllowed: true });
  expect(mixed.accepted ? [] : mixed.issues).toMatchObject([
    {
      row: 4,
      reason: expect.stringContaining('"2026" is a year, while the file began with a number'),
    },
  ]);
  const none = readCulture(table(['A|spring|ICT|5|9']), { isNumberAllowed: true });
  expect(none.accepted ? '' : none.issues[0]?.reason).toContain('or number the periods 1, 2, 3');
});

test('a unit, period and construct that come again name the line they came on first', () => {
  expect(issuesOf(['A|2026|ICT|5|9', 'A|2026|REL|5|9', ' A |2026|ICT|6|9'])).toEqual([
    { row: 4, column: 'unit', reason: expect.stringContaining('line 2') },
  ]);
});

test.each(['0', '-3', '2.5', 'many', '1,200'])('an n of %j is refused', (n) => {
  expect(issuesOf([`A|2026|ICT|5|${n}`])).toMatchObject([{ row: 2, column: 'n' }]);
});

test('a standard deviation below zero is refused', () => {
  expect(issuesOf(['A|2026|ICT|5|9|-1'], [...header, 'sd'])).toMatchObject([
    { row: 2, column: 'sd' },
  ]);
});

test('a unit that is empty, too long, torn or not UTF-8 is refused', () => {
  const rows = ['', 'x'.repeat(101), 'A\u0007B', 'M\uFFFDnchen'];
  expect(issuesOf(rows.map((unit) => `${unit}|2026|ICT|5|9`))).toMatchObject(
    rows.map((_, index) => ({ row: index + 2, column: 'unit' })),
  );
});

test('every missing or repeated column is named at once, with what the header has', () => {
  const issues = issuesOf(['A|2026|5'], ['unit', 'period', 'score', 'period']);
  expect(issues).toMatchObject([
    { row: 1, column: 'period', reason: expect.stringContaining('more than once') },
    { row: 1, column: 'construct', reason: expect.stringContaining('"score"') },
    { row: 1, column: 'value' },
    { row: 1, column: 'n' },
  ]);
});

test('a header parted by semicolons is told so', () => {
  const [issue] = issuesOf(['A;2026;ICT;5;9'], ['unit;period;construct;value;n']);
  expect(issue?.reason).toContain('semicolons');
});

test('a row that is wider or narrower than the header says by how much', () => {
  const issues = issuesOf(['A|2026|ICT|7|9|9', 'A|2026|ICT|7']);
  expect(issues).toMatchObject([
    { row: 2, column: null, reason: expect.stringContaining('has 6 cells where the header has 5') },
    { row: 3, column: null, reason: expect.stringContaining('has 4 cells') },
  ]);
});

test.each([
  [[], header],
  [[], []],
])('a file without rows is refused', (rows, columns) => {
  expect(issuesOf(rows, columns).length).toBeGreaterThan(0);
});

test('of a file that is wrong throughout a hundred problems are told and all are counted', () => {
  const reader = startCulture(header);
  for (let line = 2; line < 1002; line += 1) {
    reader.take({ line, cells: ['A', '2026', 'ICT', 'x', 'y'] });
  }
  const read = reader.finish();
  expect(read).toMatchObject({ accepted: false, issueCount: 2999 });
  expect(read.accepted ? [] : read.issues).toHaveLength(100);
});

test('a quoted cell cannot steer a terminal or fill a page', () => {
  const [issue] = issuesOf([`A|2026|ICT|\u001B[31m${'x'.repeat(500)}|9`]);
  expect(issue?.reason).not.toContain('\u001B');
  expect(issue?.reason.length).toBeLessThan(150);
});
