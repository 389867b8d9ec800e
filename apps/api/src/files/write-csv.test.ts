import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { stripFormulaMark } from './formula-mark.ts';
import { writeCsv } from './write-csv.ts';

const fields = fc.string({ unit: 'grapheme', maxLength: 40 });
const formulas = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '"=', '＝', '＠', "'", "'-", "''="),
    fields,
  )
  .map(([start, rest]) => `${start}${rest}x`);

test('no field of a file is taken for a formula, and every field comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fields, formulas), (field) => {
      const [[read = ''] = []] = parse(writeCsv([[field]]));
      expect(stripFormulaMark(read)).toBe(field);
      expect(/^[=+\-@\t\r]/.test(read) && !/^-\d+(\.\d+)?$/.test(read)).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});
