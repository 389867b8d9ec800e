import { checklists } from '@throughline/instrument';
import type { OwnChecks, Problem, Walk, WalkOverview } from '@throughline/types';
import { maximumPictureBytes } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const path = '/api/walkthroughs';
const someId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';
const yes = { answer: 'yes', note: '', severity: null };
const no = { answer: 'no', note: 'Nobody looked up.', severity: 2 };
/** Yes to so many checks of a customer's way, from its start. */
const sayYes = (count: number): Record<string, object> =>
  Object.fromEntries(
    checklists.EXT.sections
      .flatMap(({ checks }) => checks.map(({ id }) => [id, yes] as const))
      .slice(0, count),
  );
/** The smallest thing that is a JPEG to its end, with the place where it was taken. */
const jpeg = Buffer.from('ffd8ffe1000945786966352e33ffda00047363010203ffd9', 'hex');
const bare = Buffer.from('ffd8ffda00047363010203ffd9', 'hex');

describe('a walk in somebody’s shoes', () => {
  let instance: TestInstance;
  let admin: Client;
  let executive: Client;
  let manager: Client;
  let other: Client;
  let shop1: string;
  let shop2: string;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [5, 5]);
    executive = (await addAccount(instance, admin, 'executive')).client;
    manager = (await addAccount(instance, admin, 'manager', 'shop-1')).client;
    other = (await addAccount(instance, admin, 'manager', 'shop-2')).client;
    const { units } = (await expectOk(admin.get<WalkOverview>(path))).body;
    const idOf = (name: string): string => units.find((unit) => unit.name === name)?.id ?? '';
    [shop1, shop2] = [idOf('Shop 1'), idOf('Shop 2')];
  });

  afterAll(() => instance.stop());

  const scenario = {
    persona: 'A parent in a hurry',
    goal: 'Return a coat',
    channel: 'Shop',
    walkedOn: '2026-11-20',
    goesWrong: false,
  };
  const begin = async (who: Client, unitId: string, change: object = {}): Promise<Walk> =>
    (await expectOk(who.post<Walk>(path, { list: 'EXT', unitId, ...scenario, ...change }))).body;
  const window = '5b0a4a546a4e4f65';
  /** From one window unless said otherwise, which goes on from its own saves. */
  const save = (who: Client, id: string, findings: object, change: object = {}) =>
    who.send<Walk & Problem>('PUT', `${path}/${id}`, {
      ...scenario,
      revision: 0,
      editor: window,
      ...change,
      findings,
    });
  const file = (who: Client, id: string) => who.post<Walk & Problem>(`${path}/${id}/file`);
  const overview = async (who: Client): Promise<WalkOverview> =>
    (await expectOk(who.get<WalkOverview>(path))).body;
  const send = (who: Client, id: string, check: string, body: Buffer, type = 'image/jpeg') =>
    fetch(`${instance.url}${path}/${id}/pictures?check=${check}`, {
      method: 'POST',
      headers: {
        origin: instance.publicUrl,
        cookie: who.currentCookie ?? '',
        'content-type': type,
      },
      body: new Uint8Array(body),
    });

  it('is its author’s alone while it is a draft', async () => {
    const draft = await begin(manager, shop2);
    expect(draft).toMatchObject({ unitName: 'Shop 2', isOwn: true, filedAt: null, score: null });
    await expectOk(save(manager, draft.id, { WF1: yes }));
    const missing = await executive.get(`${path}/${someId}`);
    expect(missing.status).toBe(404);
    for (const who of [admin, executive, other]) {
      expect((await overview(who)).walks).toEqual([]);
      expect((await who.get(`${path}/${draft.id}`)).text).toBe(missing.text);
      expect((await save(who, draft.id, { WF1: no })).status).toBe(404);
      expect((await file(who, draft.id)).status).toBe(404);
      expect((await who.send('DELETE', `${path}/${draft.id}`)).status).toBe(404);
    }
    await expectOk(manager.send('DELETE', `${path}/${draft.id}`));
    expect((await overview(manager)).walks).toEqual([]);
  });

  it('refuses what it does not ask and what cannot be, and keeps what was saved', async () => {
    const draft = await begin(executive, shop1);
    await expectOk(save(executive, draft.id, { WF1: yes }));
    const refused = await save(executive, draft.id, { WF2: yes, IF1: yes });
    expect([refused.status, refused.body.issues]).toEqual([
      400,
      [{ row: null, column: 'findings.IF1', reason: 'This walk has no such check.' }],
    ]);
    for (const findings of [
      { WF1: { ...yes, answer: 'maybe' } },
      { WF1: { ...yes, severity: 4 } },
      { WF1: { ...yes, note: 'a'.repeat(1_001) } },
      { nonsense: yes },
    ]) {
      expect((await save(executive, draft.id, findings)).status).toBe(400);
    }
    for (const walkedOn of ['2026-13-01', '0000-01-01', 'today']) {
      expect((await save(executive, draft.id, {}, { walkedOn })).status).toBe(400);
    }
    const kept = (await expectOk(executive.get<Walk>(`${path}/${draft.id}`))).body;
    expect(kept.findings).toEqual({ WF1: yes });
    expect((await executive.post(path, { list: 'EXT', unitId: someId, ...scenario })).status).toBe(
      404,
    );
    await executive.send('DELETE', `${path}/${draft.id}`);
  });

  it('is not saved over unseen by a second window', async () => {
    const draft = await begin(executive, shop2);
    const first = await expectOk(save(executive, draft.id, { WF1: yes }));
    expect([draft.revision, first.body.revision]).toEqual([0, 1]);
    // A reply that was lost on the way is no reason to refuse the next save of the same window.
    await expectOk(save(executive, draft.id, { WF1: yes, WF2: yes }));
    const other = { editor: '0f3f5a3c1b2d9a3c', revision: 1 };
    const refused = await save(executive, draft.id, { WF1: no }, other);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'This draft was saved in another window or device since.',
    ]);
    const kept = (await expectOk(executive.get<Walk>(`${path}/${draft.id}`))).body;
    expect([kept.revision, kept.findings]).toEqual([2, { WF1: yes, WF2: yes }]);
    await expectOk(save(executive, draft.id, { WF1: no }, { ...other, revision: 2 }));
    expect((await save(executive, draft.id, { WF2: no })).status).toBe(409);
    await executive.send('DELETE', `${path}/${draft.id}`);
  });

  it('is filed under a name, read by those who see the unit, and never changed again', async () => {
    const draft = await begin(manager, shop2, { goesWrong: true });
    expect((await file(manager, draft.id)).body.detail).toMatch(/Nothing is checked yet/);
    await expectOk(
      save(manager, draft.id, { WF1: yes, WF2: no, WA1: yes, WW1: yes }, { goesWrong: true }),
    );
    // What is sent while it is being filed is in it or refused, and never half of it.
    const late = { WF1: yes, WF2: no, WA1: yes, WA2: no };
    const [reply, ...saves] = await Promise.all([
      file(manager, draft.id),
      ...Array.from({ length: 6 }, () => save(manager, draft.id, late, { goesWrong: true })),
    ]);
    expect(reply.status).toBe(200);
    const kept = (await expectOk(manager.get<Walk>(`${path}/${draft.id}`))).body;
    expect(kept.findings['WA2'] !== undefined).toBe(saves.some(({ status }) => status === 200));
    await expectOk(admin.send('DELETE', `${path}/${draft.id}`));
    const second = await begin(manager, shop2, { goesWrong: true });
    const note = { ...no, note: 'One line.\nAnother.' };
    await expectOk(
      save(
        manager,
        second.id,
        { ...sayYes(14), WF2: note, WF3: no, WW1: yes },
        { goesWrong: true },
      ),
    );
    const filed = (await expectOk(file(manager, second.id))).body;
    expect([filed.score, filed.checks]).toEqual([87, { counted: 15, asked: 25 }]);
    expect(filed.sections[0]).toEqual({ id: 'FIND', score: 33, checks: { counted: 3, asked: 3 } });
    for (const who of [admin, executive, other, manager]) {
      const seen = (await expectOk(who.get<Walk>(`${path}/${second.id}`))).body;
      expect([seen.by, seen.findings['WF2'], seen.isOwn]).toEqual([
        filed.by,
        note,
        who === manager,
      ]);
    }
    expect((await overview(executive)).results).toMatchObject([
      { unitName: 'Shop 2', list: 'EXT', walks: 1, wentWrong: 1, score: 87 },
    ]);
    const lines = (await expectOk(other.get(`${path}/walks.csv`))).text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/"score","checks_counted","checks_asked"$/);
    expect(lines[1]).toContain('"Shop 2","EXT","2026-11-20"');
    expect(lines[1]).toMatch(/"87","15","25"$/);
    expect((await save(manager, second.id, { WF1: no })).status).toBe(409);
    expect((await file(manager, second.id)).status).toBe(409);
    expect((await executive.send('DELETE', `${path}/${second.id}`)).status).toBe(403);
  });

  it('has no score and moves no mean where fewer than half of its checks count', async () => {
    const draft = await begin(manager, shop2);
    await expectOk(save(manager, draft.id, { WF1: yes, WF2: yes }));
    const filed = (await expectOk(file(manager, draft.id))).body;
    expect([filed.score, filed.checks]).toEqual([null, { counted: 2, asked: 25 }]);
    const seen = await overview(manager);
    expect(seen.walks[0]).toMatchObject({ score: null, checks: { counted: 2, asked: 25 } });
    expect(seen.results).toMatchObject([
      { walks: 2, unscored: 1, score: 87, checks: { counted: 15, asked: 25 } },
    ]);
    // Of the two walks one says something of how the place is found, and so does the other.
    expect(seen.results[0]?.sections[0]).toEqual({
      id: 'FIND',
      score: 67,
      checks: { counted: 5, asked: 6 },
    });
    const lines = (await expectOk(manager.get(`${path}/walks.csv`))).text.trim().split('\r\n');
    expect(lines[1]).toMatch(/"no","","2","25"$/);
    await expectOk(manager.send('DELETE', `${path}/${draft.id}`));
  });

  it('of another branch is not there for a manager', async () => {
    const draft = await begin(executive, shop1, { list: 'INT', goesWrong: true });
    await expectOk(save(executive, draft.id, { IF1: no, IW1: no }, { goesWrong: true }));
    await expectOk(file(executive, draft.id));
    const missing = await other.get(`${path}/${someId}`);
    expect((await other.get(`${path}/${draft.id}`)).text).toBe(missing.text);
    expect((await overview(other)).results.map(({ unitName }) => unitName)).toEqual(['Shop 2']);
    expect((await overview(manager)).results).toHaveLength(2);
  });

  it('plays a mishap once in three, which is said beforehand and required', async () => {
    for (const who of [executive, manager]) {
      const draft = await begin(who, shop1);
      expect(draft.mustGoWrong).toBe(false);
      await expectOk(save(who, draft.id, { WF1: yes }));
      await expectOk(file(who, draft.id));
    }
    expect((await overview(manager)).mustGoWrong).toEqual([{ unitId: shop1, list: 'EXT' }]);
    const third = await begin(manager, shop1);
    expect(third.mustGoWrong).toBe(true);
    await expectOk(save(manager, third.id, { WF1: yes }));
    const refused = await file(manager, third.id);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringMatching(/^One in 3 walks plays .* the last two of Shop 1 did not/),
    ]);
    await expectOk(save(manager, third.id, { WF1: yes }, { goesWrong: true }));
    const unsaid = await manager.post<Problem>(`/api/walkthroughs/${third.id}/file`);
    expect([unsaid.status, unsaid.body.detail]).toEqual([
      409,
      'Something went wrong in this walk. Answer at least one check of how that was dealt with.',
    ]);
    await expectOk(save(manager, third.id, { WF1: yes, WW2: yes }, { goesWrong: true }));
    await expectOk(file(manager, third.id));
    expect((await overview(manager)).mustGoWrong).toEqual([]);
  });

  it('holds pictures without what the camera wrote beside them', async () => {
    const draft = await begin(executive, shop1);
    const reply = await send(executive, draft.id, 'WA1', jpeg);
    expect(reply.status).toBe(201);
    const { pictures } = (await reply.json()) as Walk;
    expect(pictures).toMatchObject([{ check: 'WA1' }]);
    const url = `${path}/${draft.id}/pictures/${pictures[0]?.id ?? ''}`;
    const shown = await fetch(`${instance.url}${url}`, {
      headers: { cookie: executive.currentCookie ?? '' },
    });
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bare);

    expect((await manager.get(url)).status).toBe(404);
    expect((await send(manager, draft.id, 'WA1', jpeg)).status).toBe(404);
    expect((await send(executive, draft.id, 'IF1', jpeg)).status).toBe(400);
    expect((await send(executive, draft.id, 'WA1', Buffer.from('<svg/>'))).status).toBe(400);
    expect((await send(executive, draft.id, 'WA1', jpeg, 'image/png')).status).toBe(415);
    const huge = Buffer.alloc(maximumPictureBytes + 1);
    expect((await send(executive, draft.id, 'WA1', huge)).status).toBe(413);
    const many = await Promise.all(
      Array.from({ length: 25 }, () => send(executive, draft.id, 'WA2', jpeg)),
    );
    const refused = many.filter(({ status }) => status === 409);
    expect([refused.length, many.filter(({ status }) => status === 201).length]).toEqual([6, 19]);

    const left = await expectOk(executive.send<Walk>('DELETE', url));
    expect(left.body.pictures.some(({ id }) => url.endsWith(id))).toBe(false);
    await executive.send('DELETE', `${path}/${draft.id}`);
  });

  it('asks one’s own checks that stood when it began, and scores none of them', async () => {
    const add = (who: Client, text: string) =>
      who.post<OwnChecks>(`${path}/checks`, { list: 'EXT', text });
    expect((await add(executive, 'Mine')).status).toBe(403);
    const { checks } = (await expectOk(add(admin, 'The lift worked.'))).body;
    const own = checks[0]?.id ?? '';
    expect([checks.length, own]).toEqual([1, expect.stringMatching(/^X-\d+$/)]);
    expect((await add(admin, 'the LIFT worked.')).status).toBe(409);
    const draft = await begin(manager, shop1);
    await expectOk(admin.send('DELETE', `${path}/checks/${own}`));
    expect((await admin.send('DELETE', `${path}/checks/${own}`)).status).toBe(404);
    const saved = await expectOk(save(manager, draft.id, { ...sayYes(13), [own]: no }));
    expect([saved.body.score, saved.body.ownChecks.map(({ id }) => id)]).toEqual([100, [own]]);
    expect((await begin(manager, shop1)).ownChecks).toEqual([]);
  });

  it('is taken back by its author or an administrator, which is written down', async () => {
    const mine = (await overview(manager)).walks.filter(({ filedAt, isOwn }) => filedAt && isOwn);
    expect(mine.length).toBeGreaterThan(0);
    for (const { id } of mine) await expectOk(admin.send('DELETE', `${path}/${id}`));
    const log = await expectOk(admin.get('/api/audit?offset=0&limit=100'));
    expect(log.text.match(/walkthrough-removed/g)).toHaveLength(mine.length + 2);
    expect(log.text).toContain('walkthrough-filed');
  });
});
