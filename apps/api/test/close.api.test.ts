import type { UnitList, WaveMonitor, WaveScores } from '@throughline/types';
import { deriveCode } from '../src/ballots/ballot-keys.ts';
import { WrongMasterKeyError } from '../src/ballots/wrap-key.ts';
import { readLinkKey } from '../src/invitations/wave-keys.ts';
import { closeWave as runClose } from '../src/scores/close-wave.ts';
import { Client, waitFor } from './setup/client.ts';
import {
  createPulse,
  fillDirectory,
  openPage,
  openWave,
  sameAnswer,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

describe('closing a wave', () => {
  let instance: TestInstance;
  let admin: Client;
  const teams = 30;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(
      admin,
      Array.from({ length: teams }, () => 10),
    );
  });

  afterAll(() => instance.stop());

  interface Ready {
    readonly id: string;
    readonly codes: readonly string[];
  }

  /** Asks four teams, or everybody. */
  async function launch(asked: 'four teams' | 'everybody' = 'four teams'): Promise<Ready> {
    admin = await signIn(instance, 'ada@example.org');
    const { units } = (await admin.get<UnitList>('/api/units')).body;
    const four = units.filter((unit) => /^shop-[1-4]$/.test(unit.key)).map((unit) => unit.id);
    const pulse = await createPulse(admin, { unitIds: asked === 'everybody' ? [] : four });
    const { id } = await openWave(admin, pulse.id);
    const context = openContext(instance);
    const linkKey = await readLinkKey(context.mail, context.masterKey, id);
    await context.end();
    const invitations = await instance.superuser.query<{ id: string }>(
      'SELECT id FROM roster.invitation WHERE wave_id = $1',
      [id],
    );
    return {
      id,
      codes: invitations.rows.map((row) => deriveCode(linkKey ?? Buffer.alloc(0), row.id)),
    };
  }

  const send = async (wave: string, code: string, value = '4'): Promise<number> => {
    const page = await openPage(instance, `/s/${wave}/nine/en`);
    const body = { ...page, code, answers: sameAnswer(value) };
    return (await new Client(instance).post('/api/responses', body)).status;
  };
  const answer = async ({ id, codes }: Ready, count: number): Promise<void> => {
    for (const code of codes.slice(0, count)) expect(await send(id, code)).toBe(200);
  };
  const setState = (id: string, state: string): Promise<unknown> =>
    instance.superuser.query('UPDATE roster.wave SET state = $2 WHERE id = $1', [id, state]);
  const readMonitor = async (id: string): Promise<WaveMonitor> =>
    (await admin.get<WaveMonitor>(`/api/waves/${id}`)).body;

  /** All that a close may change, as it stands. */
  const snapshot = async (id: string): Promise<unknown> => {
    const suffix = id.replaceAll('-', '');
    const found = await instance.superuser.query(
      `SELECT (SELECT to_jsonb(w) FROM roster.wave w WHERE w.id = $1) AS wave,
         (SELECT count(*) FROM ballot.draft WHERE wave = $1) AS drafts,
         (SELECT count(*) FROM ballot.credential WHERE wave = $1) AS credentials,
         (SELECT count(*) FROM pg_class WHERE relname LIKE '%' || $2) AS relations,
         (SELECT count(*) FROM roster.wave_link_key WHERE wave_id = $1) AS link_keys,
         (SELECT count(*) FROM roster.wave_seal_key WHERE wave_id = $1) AS seal_keys,
         (SELECT jsonb_agg(to_jsonb(b) || jsonb_build_object('x', b.xmin::text) ORDER BY b.id) FROM result.block b WHERE wave = $1) AS blocks,
         (SELECT jsonb_agg(to_jsonb(r) || jsonb_build_object('x', r.xmin::text)) FROM result.release r WHERE wave = $1) AS release`,
      [id, suffix],
    );
    return found.rows[0];
  };
  const countAnswers = async (id: string): Promise<number> => {
    const found = await instance.superuser.query<{ answers: number }>(
      `SELECT coalesce(sum(h.count), 0)::int AS answers FROM result.histogram h
       JOIN result.block b ON b.id = h.block WHERE b.wave = $1 AND h.question = 'ICT1'`,
      [id],
    );
    return found.rows[0]?.answers ?? 0;
  };

  it('counts every answer that was acknowledged while the close was asked for', async () => {
    const wave = await launch('everybody');
    const inFlight = wave.codes.map((code, place) => ({ code, place }));
    let sent = 0;
    let closing: Promise<unknown> = Promise.resolve();
    const lane = async (): Promise<number[]> => {
      const statuses: number[] = [];
      for (let next = inFlight.pop(); next !== undefined; next = inFlight.pop()) {
        sent += 1;
        if (sent === 120) closing = admin.post(`/api/waves/${wave.id}/close`);
        statuses.push(await send(wave.id, next.code));
      }
      return statuses;
    };
    const statuses = (await Promise.all(Array.from({ length: 50 }, lane))).flat();
    await closing;
    await waitFor(
      () => readMonitor(wave.id),
      (monitor) => monitor.state === 'closed',
    );
    const acknowledged = statuses.filter((status) => status === 200).length;
    expect(statuses).toHaveLength(300);
    expect(statuses.filter((status) => ![200, 409].includes(status))).toEqual([]);
    expect(acknowledged).toBeGreaterThan(50);
    expect(await countAnswers(wave.id)).toBe(acknowledged);
  });

  it('leaves everything as it was when it is killed in the middle, and finishes the next time', async () => {
    const wave = await launch();
    await answer(wave, 40);
    await setState(wave.id, 'closing');
    const holder = await instance.superuser.connect();
    await holder.query(`
      CREATE FUNCTION public.wait_here() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$;
      CREATE TRIGGER wait_here BEFORE INSERT ON result.release FOR EACH ROW EXECUTE FUNCTION public.wait_here();
      SELECT pg_advisory_lock(4711);`);
    const context = openContext(instance);
    try {
      const before = await snapshot(wave.id);
      const close = runClose(context, wave.id).then(
        () => 'closed',
        () => 'failed',
      );
      const { pid } = await waitFor(
        async () => {
          const waiting = await instance.superuser.query<{ pid: number }>(
            `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711 AND NOT granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
          );
          return waiting.rows[0] ?? { pid: 0 };
        },
        (found) => found.pid !== 0,
      );
      await instance.superuser.query('SELECT pg_terminate_backend($1)', [pid]);
      expect(await close).toBe('failed');
      expect(await snapshot(wave.id)).toEqual(before);
      expect(await countAnswers(wave.id)).toBe(0);
    } finally {
      await holder.query(
        'SELECT pg_advisory_unlock(4711); DROP TRIGGER wait_here ON result.release; DROP FUNCTION public.wait_here();',
      );
      holder.release();
    }
    await runClose(context, wave.id);
    expect(await countAnswers(wave.id)).toBe(40);
    const after = await snapshot(wave.id);
    await runClose(context, wave.id);
    expect(await snapshot(wave.id)).toEqual(after);
    await context.end();
  });

  it('changes nothing with a wrong master key, and closes when the right one is back', async () => {
    const wave = await launch();
    await answer(wave, 12);
    await setState(wave.id, 'closing');
    const before = await snapshot(wave.id);
    const wrong = openContext(instance, { masterKey: Buffer.alloc(32, 7) });
    await expect(runClose(wrong, wave.id)).rejects.toThrow(WrongMasterKeyError);
    expect(await snapshot(wave.id)).toEqual(before);
    await wrong.end();
    const right = openContext(instance);
    await runClose(right, wave.id);
    await right.end();
    expect(await countAnswers(wave.id)).toBe(12);
  });

  it('is done once when two workers do it at the same time', async () => {
    const wave = await launch();
    await answer(wave, 25);
    await setState(wave.id, 'closing');
    const contexts = [openContext(instance), openContext(instance)];
    await Promise.all(contexts.map((context) => runClose(context, wave.id)));
    await Promise.all(contexts.map((context) => context.end()));
    expect(await countAnswers(wave.id)).toBe(25);
    const releases = await instance.superuser.query(
      'SELECT version FROM result.release WHERE wave = $1',
      [wave.id],
    );
    expect(releases.rows).toEqual([{ version: 1 }]);
  });

  it('destroys the answers of fewer than k people and says so', async () => {
    const wave = await launch();
    await answer(wave, 4);
    expect((await admin.post(`/api/waves/${wave.id}/close`)).status).toBe(202);
    const monitor = await waitFor(
      () => readMonitor(wave.id),
      (found) => found.state === 'closed',
    );
    expect(monitor.withheld).toBe(
      'Fewer than 5 people answered. Their answers were destroyed; nothing is shown.',
    );
    expect(monitor.closed).toEqual({ invited: 40, answered: null, percentBand: null });
    expect(await snapshot(wave.id)).toMatchObject({
      drafts: '0',
      credentials: '0',
      relations: '0',
      link_keys: '0',
      seal_keys: '0',
      blocks: null,
      release: null,
    });
    const scores = (await admin.get<WaveScores>(`/api/waves/${wave.id}/scores`)).body;
    expect([scores.cells, scores.comments]).toEqual([[], []]);
  });

  it('happens by itself when the window ends, and not before', async () => {
    const wave = await launch();
    await answer(wave, 6);
    const job = await instance.superuser.query<{ id: string; start_after: Date }>(
      `SELECT id, start_after FROM job.job WHERE name = 'close-wave' AND data->>'waveId' = $1`,
      [wave.id],
    );
    const { closesAt } = await readMonitor(wave.id);
    expect(job.rows.map((row) => row.start_after.toISOString())).toEqual([closesAt]);
    const context = openContext(instance);
    await runClose(context, wave.id);
    expect((await readMonitor(wave.id)).state).toBe('open');
    expect(context.jobs.map(({ queue, data }) => [queue, data])).toEqual([
      ['close-wave', { waveId: wave.id }],
    ]);
    await context.end();
    instance.clock.advance(10 * 24 + 0.1);
    expect(await send(wave.id, wave.codes[7] ?? '')).toBe(200);
    await instance.superuser.query('UPDATE job.job SET start_after = now() WHERE id = $1', [
      job.rows[0]?.id,
    ]);
    admin = await signIn(instance, 'ada@example.org');
    await waitFor(
      () => readMonitor(wave.id),
      (monitor) => monitor.state === 'closed',
    );
    expect(await countAnswers(wave.id)).toBe(7);
    expect(await send(wave.id, wave.codes[8] ?? '')).toBe(409);
  });

  it('is refused for a wave that is closed, and a second time', async () => {
    const wave = await launch();
    await answer(wave, 5);
    const replies = await Promise.all(
      [1, 2, 3].map(() => admin.post(`/api/waves/${wave.id}/close`)),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([202, 409, 409]);
    await waitFor(
      () => readMonitor(wave.id),
      (monitor) => monitor.state === 'closed',
    );
    expect((await admin.post(`/api/waves/${wave.id}/close`)).status).toBe(409);
  });
});
