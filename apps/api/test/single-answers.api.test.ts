import {
  openAnswersInstance,
  plainAnswers,
  reasonsOf,
  type AnswersInstance,
} from './setup/single-answers.ts';
import { importFile, sendFile } from './setup/upload.ts';
import { makeWorkbook } from './setup/workbook.ts';

describe('single answers of customers', () => {
  let here: AnswersInstance;

  beforeAll(async () => {
    here = await openAnswersInstance();
  });
  beforeEach(() => here.empty());
  afterAll(() => here.instance.stop());

  /** Everything that an undone import must leave as it was. */
  const everything = async (): Promise<string[]> => [
    ...(await here.figures()),
    ...(await here.list(`SELECT concat_ws(' ', c.unit_id, c.period, c.metric, c.source, a.day, a.value,
        a.score, a.customer_hash, a.row_hash, a.import_id) AS row
      FROM outcome.single_answer a JOIN outcome.single_cell c ON c.id = a.cell_id
      WHERE a.ended_by IS NULL ORDER BY 1`)),
  ];

  const header = 'unit,answered at,metric,value,customer,response id\n';
  const file = `${header}${[
    'shop-1,2026-03-31T21:30:00Z,nps,10,anna@example.org,r1',
    'shop-1,2026-03-31T22:30:00Z,nps,3,ben@example.org,r2',
    'shop-1,2026-03-02 09:15,nps,9,Anna@example.org,r3',
    'Shop 2,02/03/2026,nps,7,,r4',
    'shop-1,2026-03-02,ces,5,anna@example.org,r3',
    'shop-1,2026-03-03,ces,6,ben@example.org,r5',
  ].join('\n')}\n`;

  it('are recognised, put into the months in which they were given, and summed into figures', async () => {
    await here.instance.superuser.query(
      `UPDATE office.organisation SET time_zone = 'Europe/Berlin'`,
    );
    const { body: upload } = await sendFile(here.admin, file);
    expect(upload.plan).toMatchObject({
      rows: 'answers',
      length: 'month',
      source: 'Customer survey',
      columns: { unit: 0, period: 1, metric: 2, value: 3, customer: 4, id: 5, n: null, sd: null },
    });
    const { body: trial } = await here.tryPlan(upload);
    expect(trial).toMatchObject({
      rows: 6,
      added: 6,
      changed: 0,
      same: 0,
      refused: 0,
      answers: { removed: 0, hasIds: true, figures: { added: 4, changed: 0, removed: 0 } },
      unitsByKey: 2,
    });
    expect([await here.figures(), await here.answers()]).toEqual([[], []]);
    expect((await importFile(here.admin, file)).status).toBe(200);
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 ces 5.5 2 0.707',
      'shop-1 2026-03 nps 100 2 0',
      'shop-1 2026-04 nps -100 1 -',
      'shop-2 2026-03 nps 0 1 -',
    ]);
    const [made] = await here.listImports();
    expect(made).toMatchObject({ added: 4, changed: 0, answers: 6 });
    const summary = await here.admin.get<{ metrics: { code: string }[] }>('/api/outcomes');
    expect(summary.body.metrics.map(({ code }) => code)).toEqual(['nps', 'ces']);
  });

  it('twice change nothing, and corrected ones change what they correct', async () => {
    await importFile(here.admin, file);
    const before = await everything();
    const again = await importFile(here.admin, file);
    expect(again.body).toMatchObject({ added: 0, changed: 0, same: 6 });
    expect([await everything(), (await here.listImports()).length]).toEqual([before, 1]);
    const corrected = file
      .replace('nps,3,', 'nps,8,')
      .replace('shop-1,2026-03-03', 'shop-3,2026-03-03');
    const trial = await here.tryFile(corrected);
    expect(trial).toMatchObject({
      added: 0,
      changed: 2,
      same: 4,
      answers: { figures: { added: 1, changed: 2, removed: 0 } },
    });
    await importFile(here.admin, corrected);
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 ces 5 1 -',
      'shop-1 2026-03 nps 100 2 0',
      'shop-1 2026-04 nps 0 1 -',
      'shop-2 2026-03 nps 0 1 -',
      'shop-3 2026-03 ces 6 1 -',
    ]);
  });

  it('are undone to the last answer, the newest import first', async () => {
    await importFile(here.admin, file);
    const start = await everything();
    // Moves the only answer of a figure to another unit, and corrects a customer alone.
    const second = file
      .replace('Shop 2,02/03', 'shop-3,02/03')
      .replace('10,anna@example.org', '10,carl@example.org');
    const done = await importFile(here.admin, second);
    expect(done.body).toMatchObject({ changed: 2, answers: { figures: { added: 1, removed: 1 } } });
    expect(done.body.changes).toEqual([
      expect.objectContaining({ unit: 'Shop 2', before: expect.anything(), after: null }),
    ]);
    const [later, first] = await here.listImports();
    const refused = await here.undo(first?.id);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringMatching(/^'figures.csv' has changed .* since. Undo that import first.$/),
    ]);
    expect((await here.undo(later?.id)).status).toBe(200);
    expect(await everything()).toEqual(start);
    expect((await here.undo(first?.id)).status).toBe(200);
    expect(await everything()).toEqual([]);
    expect((await importFile(here.admin, file)).body).toMatchObject({ added: 6 });
  });

  it('that change nothing in a figure are undone in order too', async () => {
    await importFile(here.admin, file);
    await importFile(here.admin, file.replace('10,anna@example.org', '10,carl@example.org'));
    const [later, first] = await here.listImports();
    expect(later).toMatchObject({ added: 0, changed: 0, answers: 1 });
    expect((await here.undo(first?.id)).status).toBe(409);
    expect((await here.undo(later?.id)).status).toBe(200);
    expect((await here.undo(first?.id)).status).toBe(200);
  });

  it('without identifiers replace the slice of their source as a multiset', async () => {
    const first = await importFile(here.admin, plainAnswers);
    expect(first.body).toMatchObject({ added: 5, answers: { hasIds: false } });
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 nps 33.333 3 115.47',
      'shop-1 2026-04 nps 100 1 -',
      'shop-2 2026-03 nps 100 1 -',
    ]);
    const before = await everything();
    expect((await importFile(here.admin, plainAnswers)).body).toMatchObject({ added: 0, same: 5 });
    const shuffled = plainAnswers.split('\n').slice(1, -1).reverse().join('\n');
    expect(
      (await importFile(here.admin, `unit,date,metric,value\n${shuffled}\n`)).body,
    ).toMatchObject({
      added: 0,
      same: 5,
    });
    expect(await everything()).toEqual(before);
    // One of two equal answers less, one more in April; the other unit's March is in the slice.
    const corrected = `unit,date,metric,value\n${[
      'shop-1,2026-03-02,nps,10',
      'shop-1,2026-03-05,nps,3',
      'shop-1,2026-04-05,nps,9',
      'shop-2,2026-04-06,nps,0',
    ].join('\n')}\n`;
    const done = await importFile(here.admin, corrected, { rows: 'answers' });
    expect(done.body).toMatchObject({
      added: 1,
      same: 3,
      answers: { removed: 2, figures: { added: 1, changed: 1, removed: 1 } },
    });
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 nps 0 2 141.421',
      'shop-1 2026-04 nps 100 1 -',
      'shop-2 2026-04 nps -100 1 -',
    ]);
    const [last] = await here.listImports();
    expect((await here.undo(last?.id)).status).toBe(200);
    expect(await everything()).toEqual(before);
  });

  it('of another source, metric, period or unit are let be', async () => {
    await importFile(here.admin, plainAnswers);
    const other = 'unit,date,metric,value\nshop-1,2026-03-02,nps,0\nshop-1,2026-03-02,nps,0\n';
    const trial = await here.tryFile(other, { source: 'Telephone' });
    expect(trial).toMatchObject({
      added: 2,
      answers: { removed: 0, otherSources: [{ source: 'Customer survey', figures: 1 }] },
    });
    await importFile(here.admin, other, { source: 'Telephone' });
    expect(await here.figures()).toContain('shop-1 2026-03 nps -20 5 109.545');
    expect((await sendFile(here.admin, plainAnswers)).body.plan.source).toBe('Telephone');
  });

  it('keep nothing of who a customer is, and know the same one again', async () => {
    await importFile(here.admin, file);
    const dump = JSON.stringify([
      (await here.instance.superuser.query('SELECT * FROM outcome.single_answer')).rows,
      (await here.instance.superuser.query('SELECT * FROM outcome.single_cell')).rows,
      (await here.instance.superuser.query('SELECT * FROM office.audit_entry')).rows,
    ]);
    expect(dump).not.toMatch(/anna|ben@|"r[1-5]"/i);
    const customers = await here.list(
      `SELECT DISTINCT encode(customer_hash, 'hex') AS row FROM outcome.single_answer
       WHERE customer_hash IS NOT NULL`,
    );
    expect(customers).toHaveLength(2);
    expect(customers.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
    expect(await here.list('SELECT content::text AS row FROM outcome.upload_part')).toEqual([]);
  });

  it('with a row that cannot be taken import nothing, and say every reason with its row', async () => {
    const text = `${header}${[
      'shop-1,2026-03-02,nps,11,,a',
      'nowhere,2026-03-02,nps,1,,b',
      'shop-1,someday,nps,1,,c',
      'shop-1,2036-03-02,nps,1,,d',
      'shop-1,2026-03-02,ces,9,,e',
      'shop-1,2026-03-02,nps,1,,f',
      'shop-1,2026-03-03,nps,2,,f',
      'shop-1,2026-03-02,nps,1,,',
      'shop-1,2026-03-02,ces,1,,f',
    ].join('\n')}\n`;
    const trial = await here.tryFile(text);
    expect(reasonsOf(trial)).toEqual([
      '2 value 11 is no answer to the question of the Net Promoter Score, which goes from 0 to 10',
      '3 unit there is no unit with the key or the name "nowhere"; if it was renamed or merged, choose the unit that goes on in its place',
      expect.stringMatching(/^4 period "someday" is not a period/),
      '5 period 2036-03-02 has not come yet',
      '6 value 9 is outside the range of Ease (CES) (1 to 7)',
      '9 id is empty',
      '8 id has the identifier of row 7 for the same metric',
    ]);
    expect(trial).toMatchObject({ refused: 7, issueCount: 7 });
    expect((await importFile(here.admin, text)).status).toBe(422);
    expect([await here.figures(), await here.answers(), await here.listImports()]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('to a share count from a rating on, which is guessed and can be corrected', async () => {
    const text = `unit,date,csat,id\n${[5, 4, 4, 2, 1].map((value, at) => `shop-1,2026-03-02,${value},${at}`).join('\n')}\n`;
    const { body: upload } = await sendFile(here.admin, text);
    expect(upload.plan).toMatchObject({ rows: 'answers', metric: 'csat', countsFrom: { csat: 4 } });
    expect((await here.tryPlan(upload)).body.answers?.shares).toEqual([
      { metric: 'csat', name: 'Customer satisfaction', from: 4, low: 1, high: 5 },
    ]);
    await importFile(here.admin, text, { countsFrom: { csat: 5 } });
    expect(await here.figures()).toEqual(['shop-1 2026-03 csat 20 5 -']);
    const events = `unit,date,metric,value,id\nshop-1,2026-03-02,fcr,yes,1\nshop-1,2026-03-02,fcr,no,2\nshop-1,2026-03-02,complaints,1,3\nshop-1,2026-03-02,complaints,0,4\n`;
    expect((await importFile(here.admin, events)).status).toBe(200);
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 complaints 500 2 -',
      'shop-1 2026-03 csat 20 5 -',
      'shop-1 2026-03 fcr 50 2 -',
    ]);
  });

  it('of a workbook are read like those of a text', async () => {
    const day = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });
    const book = makeWorkbook({
      Answers: [
        ['Store', 'Answered on', 'NPS', 'Customer no'],
        ['shop-1', day(46_112), 9, 'C1'],
        ['shop-1', day(46_112), 10, 'C2'],
      ],
    });
    const { body: upload } = await sendFile(here.admin, book, 'answers.xlsx');
    expect(upload.plan).toMatchObject({ rows: 'answers', metric: 'nps', columns: { customer: 3 } });
    expect((await importFile(here.admin, book)).body).toMatchObject({ added: 2 });
    expect(await here.figures()).toEqual(['shop-1 2026-03 nps 100 2 0']);
  });
  it('are kept by one length of periods', async () => {
    await importFile(here.admin, plainAnswers);
    const trial = await here.tryFile(plainAnswers, { length: 'quarter' });
    expect(reasonsOf(trial)).toEqual([
      'null period answers to Net Promoter Score are kept by month; choose that as the length of periods, or undo their imports',
    ]);
  });
});
