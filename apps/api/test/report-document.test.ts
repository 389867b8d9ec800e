import { styles } from '../src/exports/report/look.ts';
import { ReportDocument } from '../src/exports/report/report-document.ts';
import { writeTable } from '../src/exports/report/write-table.ts';
import { readPdf, type ReadPdf } from './setup/read-pdf.ts';

const long = 'Niederlassung für besonders lange Namen und sonst nichts Anderes. '.repeat(9).trim();

async function write(rows: number): Promise<ReadPdf> {
  const report = new ReportDocument({
    title: 'A report, Łódź & <others>',
    subject: 'Nothing',
    createdAt: new Date('2026-11-21T09:00:00Z'),
    footer: 'Example Ltd',
  });
  report.write('Heading Αθήνα', styles.finding, 'H1');
  report.write(long, styles.body, 'P');
  report.list(['first', 'second'], styles.body);
  report.figure('A line', 20, ({ doc, left, top }) => doc.moveTo(left, top).lineTo(9, 9).stroke());
  writeTable(report, {
    widths: [2, 1],
    header: ['Unit', 'Score'],
    rows: Array.from({ length: rows }, (_, row) => [`Unit ${row + 1}`, `−0.${row}`]),
    figuresFrom: 1,
  });
  return readPdf(await report.end());
}

describe('the document of a report', () => {
  it('is tagged, with its language, its title, headings, headers of tables and descriptions', async () => {
    const { title, tags, alternatives, source } = await write(2);
    expect([tags[0], source]).toEqual([
      expect.any(String),
      expect.stringContaining('/Marked true'),
    ]);
    expect(source).toContain('/Lang (en-GB)');
    expect(source).toContain('/DisplayDocTitle true');
    expect(title).toBe('A report, Łódź and others');
    for (const tag of ['Document', 'H1', 'P', 'L', 'LI', 'LBody', 'Figure', 'Table', 'TR', 'TD']) {
      expect(tags).toContain(tag);
    }
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(2 + 2);
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(2);
    expect(alternatives).toEqual(['A line']);
  });

  it('is read back as it was written, in every alphabet, with the font inside', async () => {
    const { text, source } = await write(2);
    expect(text).toContain('Heading Αθήνα');
    expect(text.replaceAll('\n', ' ')).toContain(long);
    expect(text).toContain('Unit 2−0.1');
    expect(text).not.toContain('\ufffd');
    expect(source.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(3);
    expect(source).not.toContain('Helvetica');
  });

  it('goes on over pages that are numbered, and writes nothing below their end', async () => {
    const { text, pages } = await write(120);
    expect(pages).toBeGreaterThan(2);
    expect(text).toContain('Unit 120');
    for (let page = 1; page <= pages; page += 1) {
      expect(text).toContain(`Example LtdPage ${page} of ${pages}`);
    }
  });
});
