import type { ImportResult, PersonPage, Problem, UnitList } from '@throughline/types';
import { Client, type Reply } from './setup/client.ts';
import {
  badPeople,
  badUnits,
  people,
  person,
  personHeader,
  unitHeader,
} from './setup/bad-directories.ts';
import { expectOk, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('importing the directory', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    const units = `${unitHeader}\ncompany,Example Ltd,\nnorth,North,company\nsouth,South,company\n`;
    expect((await admin.post('/api/units/import', units)).status).toBe(200);
    expect((await importPeople(people(person('p1'), person('p2')))).status).toBe(200);
  });

  afterAll(() => instance.stop());

  const importUnits = (file: string, query = ''): Promise<Reply<ImportResult & Problem>> =>
    admin.post(`/api/units/import${query}`, file);
  const importPeople = (file: string, query = ''): Promise<Reply<ImportResult & Problem>> =>
    admin.post(`/api/people/import${query}`, file);

  /** Everything that an import could have written, with the transaction that wrote it. */
  const readDirectory = async (): Promise<unknown> =>
    (
      await instance.superuser.query(
        `SELECT (SELECT jsonb_agg(to_jsonb(u) || jsonb_build_object('x', u.xmin::text) ORDER BY u.key) FROM roster.unit u) AS units,
           (SELECT jsonb_agg(to_jsonb(p) || jsonb_build_object('x', p.xmin::text) ORDER BY p.key) FROM roster.person p) AS people,
           (SELECT count(*) FROM office.audit_entry) AS audited`,
      )
    ).rows[0];

  const expectRefused = async (
    reply: Promise<Reply<Problem>>,
    row: number | null,
    column: string | null,
    reason: RegExp,
  ): Promise<void> => {
    const before = await readDirectory();
    const { status, body } = await reply;
    expect([status, body.code]).toEqual([422, 'import-refused']);
    expect(body.issues).toContainEqual({ row, column, reason: expect.stringMatching(reason) });
    expect(body.detail).toMatch(/^Nothing was imported: /);
    expect(await readDirectory()).toEqual(before);
  };

  it.each(badUnits)(
    'refuses a file of units with %s, and writes nothing',
    async (_, file, row, column, reason) => {
      await expectRefused(importUnits(file), row, column, reason);
    },
  );

  it.each(badPeople)(
    'refuses a file of people with %s, and writes nothing',
    async (_, file, row, column, reason) => {
      await expectRefused(importPeople(file), row, column, reason);
    },
  );

  it('tells of every row that is wrong, and writes none of those that are right', async () => {
    const file = people(
      person('a'),
      person('b', { email: 'x' }),
      person('c'),
      person('d', { locale: '?' }),
    );
    const before = await readDirectory();
    const { status, body } = await importPeople(file);
    expect(status).toBe(422);
    expect(body.issues?.map(({ row, column }) => [row, column])).toEqual([
      [3, 'email'],
      [5, 'locale'],
    ]);
    expect(body.detail).toMatch(/row 3, column email: 'x' is not an address \(and 1 more\)/);
    expect(await readDirectory()).toEqual(before);
  });

  it('counts in a dry run what it would do, and writes nothing', async () => {
    const before = await readDirectory();
    const file = people(person('p1', { unit_key: 'south' }), person('p2'), person('new'));
    const reply = await importPeople(file, '?dryRun=true');
    expect(reply.body).toEqual({
      dryRun: true,
      rows: 3,
      added: 1,
      changed: 1,
      unchanged: 1,
      absent: 0,
    });
    const units = await importUnits(
      `${unitHeader}\nnorth,The North,company\nwest,West,company\n`,
      '?dryRun=true',
    );
    expect(units.body).toMatchObject({
      dryRun: true,
      added: 1,
      changed: 1,
      unchanged: 0,
      absent: 2,
    });
    expect(await readDirectory()).toEqual(before);
    expect((await importPeople(file, '?dryRun=yes')).status).toBe(400);
  });

  it('changes nothing the second time', async () => {
    const file = people(person('s1'), person('s2'));
    await importPeople(file);
    const rows = async (): Promise<unknown> =>
      (await instance.superuser.query('SELECT xmin::text, * FROM roster.person ORDER BY key')).rows;
    const before = await rows();
    expect((await importPeople(file)).body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await rows()).toEqual(before);
  });

  it('reads what spreadsheets write: a byte order mark, CRLF, quotes, blanks, formula marks', async () => {
    const file =
      '\uFEFFKEY , Email,name,unit_key,locale,time_zone,shift\r\n' +
      'q1, Q1@Example.org ,"O""Neill, Anna",north,de-CH,Europe/Zurich,\'=night\r\n' +
      '\r\n' +
      'q2,q2@example.org,Zoë 漢字 😀,north,en,UTC,day\r\n';
    expect((await importPeople(file)).body).toMatchObject({ rows: 2, added: 2 });
    const stored = await instance.superuser.query(
      `SELECT key, email, name, locale, attributes FROM roster.person WHERE key LIKE 'q%' ORDER BY key`,
    );
    expect(stored.rows).toEqual([
      {
        key: 'q1',
        email: 'q1@example.org',
        name: 'O"Neill, Anna',
        locale: 'de-CH',
        attributes: { shift: '=night' },
      },
      {
        key: 'q2',
        email: 'q2@example.org',
        name: 'Zoë 漢字 😀',
        locale: 'en',
        attributes: { shift: 'day' },
      },
    ]);
  });

  it('reads a file whose lines end in different ways', async () => {
    const file = `${personHeader}\r\n${person('m1')}\n${person('m2')}\r\n${person('m3')}\n`;
    expect((await importPeople(file)).body).toMatchObject({ rows: 3, added: 3 });
  });

  it('lets two people exchange their addresses in one file', async () => {
    await importPeople(people(person('x1'), person('x2')));
    const swapped = people(
      person('x1', { email: 'x2@example.org' }),
      person('x2', { email: 'x1@example.org' }),
    );
    expect((await importPeople(swapped)).body).toMatchObject({ added: 0, changed: 2 });
    const { body } = await admin.get<PersonPage>('/api/people?search=Person%20x');
    expect(body.people.map(({ key, email }) => [key, email])).toEqual([
      ['x1', 'x2@example.org'],
      ['x2', 'x1@example.org'],
    ]);
  });

  it('takes people without an address, gives them one, and takes it away', async () => {
    const named = (email: string): string =>
      people(person('e1', { email }), person('e2', { email: '' }));
    expect((await importPeople(named(''))).body).toMatchObject({ added: 2 });
    expect((await importPeople(named(''))).body).toMatchObject({ unchanged: 2 });
    expect((await importPeople(named('e1@example.org'))).body).toMatchObject({ changed: 1 });
    const moved = people(person('e1', { email: '' }), person('e2', { email: 'e1@example.org' }));
    expect((await importPeople(moved)).body).toMatchObject({ added: 0, changed: 2 });
    const { body } = await admin.get<PersonPage>('/api/people?search=Person%20e');
    expect(body.people.map(({ key, email }) => [key, email])).toEqual([
      ['e1', null],
      ['e2', 'e1@example.org'],
    ]);
  });

  it('turns a tree around in one file', async () => {
    await importUnits(`${unitHeader}\nt1,T1,company\nt2,T2,t1\nt3,T3,t2\n`);
    const turned = await importUnits(`${unitHeader}\nt3,T3,company\nt2,T2,t3\nt1,T1,t2\n`);
    expect(turned.body).toMatchObject({ changed: 3 });
  });

  it('keeps what is stated of units, until a file says otherwise', async () => {
    const state = async (file: string): Promise<unknown> => {
      const { status, body } = await importUnits(file);
      expect(status).toBe(200);
      const stated = (await admin.get<UnitList>('/api/units')).body.units.find(
        ({ key }) => key === 'stated',
      );
      return [body.added, body.changed, body.unchanged, stated?.properties];
    };
    const plain = `${unitHeader}\nstated,Stated,company\n`;
    const sized = `${unitHeader},Size,staff\nstated,Stated,company,1250.5,30\n`;
    expect(await state(plain)).toEqual([1, 0, 0, {}]);
    expect(await state(sized)).toEqual([0, 1, 0, { size: 1250.5, staff: 30 }]);
    expect(await state(sized)).toEqual([0, 0, 1, { size: 1250.5, staff: 30 }]);
    // A file without the column says nothing of it; an empty cell says that it is not known.
    expect(await state(plain)).toEqual([0, 0, 1, { size: 1250.5, staff: 30 }]);
    const emptied = `${unitHeader},size\nstated,Stated,company,\n`;
    expect(await state(emptied)).toEqual([0, 1, 0, { staff: 30 }]);
  });

  it('finds people by what they are called, and takes no sign for a pattern', async () => {
    await importPeople(people(person('w1', { name: '100 %_sure' })));
    const find = async (text: string): Promise<number> =>
      (await admin.get<PersonPage>(`/api/people?search=${encodeURIComponent(text)}`)).body.total;
    expect(await find('%_')).toBe(1);
    expect(await find('%')).toBe(1);
    expect(await find('\\')).toBe(0);
    expect(await find("'; DROP TABLE roster.person; --")).toBe(0);
  });

  it('tells how each person is reached, and finds people by it', async () => {
    const reached = [
      ['r-mail', 'r-mail@example.org', ''],
      ['r-slack', 'r-slack@example.org', 'slack:U0123456'],
      ['r-sms', '', 'sms:+4930987654'],
      ['r-teams', 'r-teams@example.org', 'teams:r-teams@example.org'],
      ['r-paper', '', ''],
    ].map(
      ([key, email, reach]) => `${key},${email},Reached ${key},north,en-GB,Europe/London,${reach}`,
    );
    const header = 'key,email,name,unit_key,locale,time_zone,reach';
    await expectOk(admin.post('/api/people/import', `${header}\n${reached.join('\n')}\n`));
    const list = async (query: string): Promise<PersonPage['people']> =>
      (await expectOk(admin.get<PersonPage>(`/api/people?${query}`))).body.people;
    const all = await list('search=Reached');
    expect(all.map(({ key, reachedBy, reach }) => [key, reachedBy, reach])).toEqual([
      ['r-mail', 'mail', null],
      ['r-paper', 'paper', null],
      ['r-slack', 'slack', 'slack:U0123456'],
      ['r-sms', 'sms', 'sms:+4930987654'],
      ['r-teams', 'teams', 'teams:r-teams@example.org'],
    ]);
    for (const { key, reachedBy } of all) {
      const found = await list(`search=reached&reachedBy=${reachedBy}`);
      expect(found.map((person) => person.key)).toEqual([key]);
    }
    expect((await list('reachedBy=sms')).map(({ key }) => key)).toEqual(['r-sms']);
    expect((await list('search=4930987')).map(({ key }) => key)).toEqual(['r-sms']);
    expect((await admin.get('/api/people?reachedBy=pigeon')).status).toBe(400);
  });

  it('takes 10,000 people at once, and the same again without a change', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      person(`big${i}`, { unit_key: i % 2 === 0 ? 'north' : 'south' }),
    );
    expect((await importPeople(people(...rows))).body).toMatchObject({
      rows: 10_000,
      added: 10_000,
    });
    expect((await importPeople(people(...rows))).body).toMatchObject({
      unchanged: 10_000,
      changed: 0,
    });
    const { body } = await admin.get<PersonPage>('/api/people?search=big9999');
    expect(body).toMatchObject({ total: 1, people: [{ key: 'big9999', unitName: 'South' }] });
  });
});
