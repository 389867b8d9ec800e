import type { AnswersKept, Problem } from '@throughline/types';
import { createPool } from '../src/database/pools.ts';
import { deleteOldAnswers } from '../src/outcomes/delete-old-answers.ts';
import { addAccount } from './setup/organisation.ts';
import {
  openAnswersInstance,
  plainAnswers,
  reasonsOf,
  type AnswersInstance,
} from './setup/single-answers.ts';
import { importFile } from './setup/upload.ts';

describe('single answers beside figures', () => {
  let here: AnswersInstance;

  beforeAll(async () => {
    here = await openAnswersInstance();
  });
  beforeEach(() => here.empty());
  afterAll(() => here.instance.stop());

  /** As the worker writes it once the questions of a customer pulse have closed. */
  const publishPulse = (): Promise<unknown> =>
    here.instance.superuser.query(
      `INSERT INTO outcome.observation (unit_id, metric, period, value, n, source)
       SELECT id, 'nps', '2026-03', 20, 5, 'customer-pulse' FROM roster.unit WHERE key = 'shop-1'`,
    );

  it('meet a figure that came without them only where somebody says that they replace it', async () => {
    await importFile(here.admin, 'unit,period,metric,value,n\nshop-1,2026-03,nps,41,120\n');
    const start = await here.figures();
    const trial = await here.tryFile(plainAnswers);
    expect(trial).toMatchObject({ refused: 3, answers: { replaced: 1 } });
    expect(reasonsOf(trial)[0]).toMatch(
      /^2 unit Net Promoter Score of Shop 1 in 2026-03 is in as a figure without its answers/,
    );
    expect((await importFile(here.admin, plainAnswers)).status).toBe(422);
    expect(await here.figures()).toEqual(start);
    const done = await importFile(here.admin, plainAnswers, { replacesFigures: true });
    expect(done.body).toMatchObject({
      added: 5,
      answers: { replaced: 1, figures: { changed: 1 } },
    });
    const [last] = await here.listImports();
    expect((await here.undo(last?.id)).status).toBe(200);
    expect(await here.figures()).toEqual(start);
  });

  it('are not overwritten by a figure: neither by a file, nor by the older route', async () => {
    await importFile(here.admin, plainAnswers);
    const exported = (await here.admin.get('/api/outcomes/export.csv')).text;
    expect((await importFile(here.admin, exported)).body).toMatchObject({ same: 3, changed: 0 });
    const text =
      'unit,period,metric,value,n\nshop-1,2026-03,nps,41,120\nshop-3,2026-03,nps,4,120\n';
    const trial = await here.tryFile(text);
    expect(reasonsOf(trial)).toEqual([
      '2 value single answers make this figure; correct them, undo their import, or leave this row out',
    ]);
    const refused = await here.admin.post<Problem>('/api/outcomes/import', text);
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      expect.stringMatching(/row 2, column value: single answers make this figure/),
    ]);
  });

  it('never take the place of what customers answered to a customer pulse', async () => {
    await publishPulse();
    const start = await here.figures();
    for (const replacesFigures of [false, true]) {
      const trial = await here.tryFile(plainAnswers, { replacesFigures });
      expect(trial.refused).toBeGreaterThan(0);
      const done = await importFile(here.admin, plainAnswers, { replacesFigures });
      expect(done.status).toBe(422);
    }
    const trial = await here.tryFile(plainAnswers, { replacesFigures: true });
    expect(reasonsOf(trial)).toEqual([
      'null metric Shop 1: nps of 2026-03 is known for this unit from a customer pulse; leave the row out of the file',
    ]);
    expect([await here.figures(), await here.answers()]).toEqual([start, []]);
  });

  it('and figures of a file leave one of a customer pulse as it is', async () => {
    await publishPulse();
    const text =
      'unit,period,metric,value,n\nshop-2,2026-03,nps,4,120\nshop-1,2026-03,nps,41,120\n';
    const start = await here.figures();
    expect(reasonsOf(await here.tryFile(text))).toEqual([
      '3 metric nps of 2026-03 is known for this unit from a customer pulse; leave the row out of the file',
    ]);
    expect((await importFile(here.admin, text)).status).toBe(422);
    expect(await here.figures()).toEqual(start);
  });

  describe('when their time is over', () => {
    const sweep = async (now: string): Promise<number> => {
      const study = createPool(here.instance.urls.workerStudy, 1);
      try {
        return await deleteOldAnswers(study, new Date(now));
      } finally {
        await study.end();
      }
    };
    const kept = async (): Promise<AnswersKept> =>
      (await here.admin.get<AnswersKept>('/api/outcomes/answers')).body;

    afterEach(() =>
      here.instance.superuser.query('UPDATE outcome.single_rule SET kept_days = 400'),
    );

    it('go with their period, and their figures stay as they were', async () => {
      await importFile(here.admin, plainAnswers);
      const before = await here.figures();
      const set = await here.admin.send<AnswersKept>('PUT', '/api/outcomes/answers', {
        keptDays: 30,
      });
      expect(set.body).toMatchObject({
        keptDays: 30,
        answers: 5,
        sources: ['Customer survey'],
        periods: { first: '2026-03', last: '2026-04' },
      });
      expect(await sweep('2026-04-30T12:00:00Z')).toBe(0);
      expect(await sweep('2026-05-01T12:00:00Z')).toBe(4);
      expect([await here.figures(), await here.answers()]).toEqual([
        before,
        ['shop-1 2026-04 nps 9'],
      ]);
      expect(await kept()).toMatchObject({
        answers: 1,
        periods: { first: '2026-04' },
        deleted: { at: '2026-05-01T12:00:00.000Z', answers: 4 },
      });
      const log = await here.admin.get<{ entries: { action: string }[] }>('/api/audit');
      expect(log.body.entries.map(({ action }) => action)).toContain('answers-kept');
    });

    it('are passed over where they come again, and can be undone all the same', async () => {
      await importFile(here.admin, plainAnswers);
      const before = await here.figures();
      await sweep('2027-05-10T12:00:00Z');
      const again = await importFile(
        here.admin,
        plainAnswers.replace('2026-03-05,nps,3', '2026-03-05,nps,0'),
      );
      expect(again.body).toMatchObject({
        added: 0,
        same: 1,
        refused: 0,
        answers: { passedOver: 4, removed: 0 },
      });
      expect(await here.figures()).toEqual(before);
      const [made] = await here.listImports();
      expect((await here.undo(made?.id)).status).toBe(200);
      expect(await here.figures()).toEqual([]);
      expect((await importFile(here.admin, plainAnswers)).body).toMatchObject({
        added: 5,
        answers: { passedOver: 0 },
      });
    });

    it('are set by administrators, within bounds, and read by nobody else', async () => {
      for (const keptDays of [0, 3_651, 1.5]) {
        expect((await here.admin.send('PUT', '/api/outcomes/answers', { keptDays })).status).toBe(
          400,
        );
      }
      const { client: executive } = await addAccount(here.instance, here.admin, 'executive');
      expect((await executive.get('/api/outcomes/answers')).status).toBe(403);
      expect((await executive.send('PUT', '/api/outcomes/answers', { keptDays: 9 })).status).toBe(
        403,
      );
    });
  });
});
