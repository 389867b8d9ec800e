import type { DigestChoice, WaveScores } from '@throughline/types';
import { DataSource } from 'typeorm';
import { sendDigests } from '../src/digests/send-digests.ts';
import { entities } from '../src/entities.ts';
import { Client, waitFor } from './setup/client.ts';
import { startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { readMail, type ReadMail } from './setup/read-mail.ts';
import { recordChanges } from './setup/record-changes.ts';
import { RoughServer } from './setup/rough-server.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

describe('the mail after a release', () => {
  let wave: ClosedWave;
  let database: DataSource;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    wave = await startClosedWave();
    const { instance, admin } = wave;
    database = await new DataSource({
      type: 'postgres',
      url: instance.urls.workerMail,
      entities,
      poolSize: 1,
    }).initialize();
    for (const [role, unit] of [
      ['executive', null],
      ['manager', 'shop-1'],
      ['manager', 'shop-2'],
    ] as const) {
      const { client, account } = await addAccount(instance, admin, role, unit);
      clients.set(account.email, client);
    }
    // The accounts were there before the wave closed, which was a moment ago.
    await instance.superuser.query(
      `UPDATE office.account SET created_at = now() - interval '1 year'`,
    );
    await instance.superuser.query('UPDATE roster.wave SET closed_at = $1', [instance.clock.now()]);
  });
  afterAll(async () => {
    await database.destroy();
    await wave.stop();
  });

  const mailsTo = (address: string): ReadMail[] =>
    wave.instance.sink.mails.map(readMail).filter((mail) => mail.address === address);
  const states = async (): Promise<Record<string, string>> => {
    const { rows } = await wave.instance.superuser.query<{ email: string; state: string }>(
      `SELECT a.email, m.state FROM office.digest_mail m
       JOIN office.account a ON a.id = m.account_id ORDER BY 1`,
    );
    return Object.fromEntries(rows.map(({ email, state }) => [email, state]));
  };
  const reset = async (): Promise<void> => {
    await wave.instance.superuser.query('DELETE FROM office.digest_mail');
    wave.instance.sink.mails.length = 0;
  };

  it('goes once to executives and managers, whose branch alone it tells of, and to no administrator', async () => {
    await sendDigests(wave.context, database);
    await sendDigests(wave.context, database);
    expect(await states()).toEqual({
      'executive@example.org': 'sent',
      'manager.shop-1@example.org': 'sent',
      'manager.shop-2@example.org': 'sent',
    });
    expect(wave.instance.sink.mails).toHaveLength(3);
    const [executive] = mailsTo('executive@example.org');
    expect(executive?.text).toContain('Nothing of Example Ltd can be compared');
    expect(executive?.text).toContain('Is it passed on?:');
    const [hidden] = mailsTo('manager.shop-1@example.org');
    expect(hidden?.text).toContain('Too few people answered here');
    const [shown] = mailsTo('manager.shop-2@example.org');
    expect(shown?.text).toContain('Nothing of Shop 2 can be compared');
    for (const { text, html } of [hidden, shown].filter((mail) => mail !== undefined)) {
      expect(text).not.toMatch(/Shop [13]/);
      expect(html).not.toMatch(/\{\{|<img/);
    }
  });

  it('says the sentence of the first screen of the same account', async () => {
    for (const [email, client] of clients) {
      const link = await expectOk(client.get<{ headline: string }>('/api/linkage'));
      expect(mailsTo(email)[0]?.text).toContain(link.body.headline);
    }
  });

  it('names what moved for certain, with the interval that is on screen', async () => {
    const { instance, waveId } = wave;
    await instance.superuser.query(
      `WITH earlier AS (
         INSERT INTO roster.wave (pulse_id, number, state, planned_at, opened_at, closes_at,
           closed_at, k, comment_k, invited, questionnaires, answer_bytes)
         SELECT pulse_id, 99, 'closed', planned_at - interval '90 days', planned_at - interval '90 days',
           closed_at - interval '90 days', closed_at - interval '90 days', k, comment_k, invited,
           '{}', answer_bytes FROM roster.wave WHERE id = $1 RETURNING id),
       units AS (
         INSERT INTO roster.wave_unit (wave_id, unit_id, parent_id, key, name)
         SELECT earlier.id, unit_id, parent_id, key, name FROM roster.wave_unit, earlier
         WHERE wave_id = $1)
       INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
       SELECT earlier.id, c.unit, c.construct, 30, '30', 28, 32, c.n, c.n_mid, c.rounding
       FROM result.published_cell c, earlier WHERE c.wave = $1`,
      [waveId],
    );
    await reset();
    await sendDigests(wave.context, database);
    const [mail] = mailsTo('executive@example.org');
    const scores = (await wave.admin.get<WaveScores>(`/api/waves/${waveId}/scores`)).body;
    const ties = scores.cells.find(
      ({ construct, unitName }) => construct === 'REL' && unitName === 'Example Ltd',
    );
    const moved = Number(((ties?.score ?? 0) - 30).toFixed(1));
    expect(mail?.text).toContain(`Relational (not transactional) ties +${moved} (95 % interval +`);
  });

  it('is written in the language of the account, as is the page of its link', async () => {
    const { superuser } = wave.instance;
    const speak = (language: string | null): Promise<unknown> =>
      superuser.query(
        `UPDATE office.account SET language = $1 WHERE email = 'executive@example.org'`,
        [language],
      );
    await speak('fr');
    await reset();
    await sendDigests(wave.context, database);
    const [french] = mailsTo('executive@example.org');
    expect(french?.headers.get('content-language')).toEqual(['fr']);
    expect(french?.html).toContain('<html lang="fr"');
    expect(french?.text).toContain('Les résultats sont disponibles');
    expect(french?.text).toContain('Est-ce transmis\u202f?');
    expect(french?.text).toContain('Ouvrir la page d’accueil');
    for (const english of ['The results are in', 'Is it passed on?', 'What changed', 'account']) {
      expect(french?.text).not.toContain(english);
    }
    const [manager] = mailsTo('manager.shop-2@example.org');
    expect(manager?.text).toContain('The results are in');
    const url = /^<(.+)>$/.exec(french?.headers.get('list-unsubscribe')?.[0] ?? '')?.[1] ?? '';
    const { pathname, search } = new URL(url);
    const page = async (path: string, language: string): Promise<string> => {
      const headers = { 'accept-language': language };
      return (await fetch(`${wave.instance.url}${path}`, { headers })).text();
    };
    const asked = await page(`${pathname}${search}`, 'en');
    expect(asked).toContain('Ne plus recevoir d’e-mails après une publication');
    expect(asked).toContain(`action="${pathname}?language=fr"`);
    // Links of earlier mails name no language: then it is the browser's.
    expect(await page(pathname, 'de')).toContain('Keine Mails nach einer Veröffentlichung mehr?');
    expect(await page('/d/unknown?language=xx', 'de')).toContain('No more mails after a release?');
    await speak(null);
    await reset();
    await sendDigests(wave.context, database);
  });

  it('is ended in one step by the link of the mail, and looked at without a change', async () => {
    const [mail] = mailsTo('executive@example.org');
    const url = /^<(.+)>$/.exec(mail?.headers.get('list-unsubscribe')?.[0] ?? '')?.[1] ?? '';
    const { pathname } = new URL(url);
    const post = (body: string): Promise<Response> =>
      fetch(`${wave.instance.url}${pathname}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
    const changes = await recordChanges(wave.instance.superuser, async () => {
      expect((await fetch(`${wave.instance.url}${pathname}`)).status).toBe(200);
      expect((await fetch(`${wave.instance.url}/d/unknown`)).status).toBe(200);
    });
    expect(changes).toEqual({});
    const choice = async (): Promise<DigestChoice | undefined> =>
      (await clients.get('executive@example.org')?.get<DigestChoice>('/api/digest'))?.body;
    expect(await choice()).toEqual({ afterEachRelease: true });
    expect((await post('List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await choice()).toEqual({ afterEachRelease: false });
    expect((await post('choice=resume')).status).toBe(200);
    expect(await choice()).toEqual({ afterEachRelease: true });
    const strange = await fetch(`${wave.instance.url}/d/unknown`, { method: 'POST' });
    expect(strange.status).toBe(404);
  });

  it('goes to whoever chose it, and to nobody who did not or may not sign in any more', async () => {
    await reset();
    await expectOk(wave.admin.send('PUT', '/api/digest', { afterEachRelease: true }));
    const manager = clients.get('manager.shop-1@example.org');
    await expectOk(
      manager?.send('PUT', '/api/digest', { afterEachRelease: false }) ?? wave.admin.get('/'),
    );
    await wave.instance.superuser.query(
      `UPDATE office.account SET disabled = true WHERE email = 'manager.shop-2@example.org'`,
    );
    await sendDigests(wave.context, database);
    expect(await states()).toEqual({
      'ada@example.org': 'sent',
      'executive@example.org': 'sent',
    });
  });

  it('that was on its way when the worker died is in doubt, and sent no second time', async () => {
    await reset();
    let stalled = 0;
    const server = await RoughServer.start({
      take: () => {
        stalled += 1;
        return stalled === 1 ? 'stall' : 'keep';
      },
    });
    const dying: OpenContext = openContext(wave.instance, {
      smtpUrl: server.url,
      longestMilliseconds: 120_000,
    });
    const stopped = sendDigests(dying, database);
    await waitFor(
      async () => ({ stalled, states: Object.values(await states()) }),
      (now) => now.stalled === 1 && now.states.includes('sending'),
    );
    await wave.instance.superuser.query(
      `UPDATE office.digest_mail SET lease_until = now() - interval '1 second' WHERE state = 'sending'`,
    );
    const other = openContext(wave.instance, { smtpUrl: server.url });
    await sendDigests(other, database);
    await sendDigests(other, database);
    expect(Object.values(await states()).toSorted()).toEqual(['in_doubt', 'sent']);
    dying.transport.abandon();
    await stopped;
    expect(Object.values(await states()).toSorted()).toEqual(['in_doubt', 'sent']);
    expect([...server.countCopies().values()]).toEqual([1, 1]);
    await Promise.all([dying.end(), other.end()]);
    await server.stop();
  });

  it('waits for the hours of work, and is tried again where the server takes nothing', async () => {
    await reset();
    wave.instance.clock.advance(12);
    await wave.instance.superuser.query('UPDATE roster.wave SET closed_at = $1 WHERE id = $2', [
      wave.instance.clock.now(),
      wave.waveId,
    ]);
    await sendDigests(wave.context, database);
    expect(wave.instance.sink.mails).toEqual([]);
    expect(Object.values(await states())).toEqual(['waiting', 'waiting']);
    expect(wave.context.jobs.at(-1)).toMatchObject({ queue: 'send-digests', data: {} });
    wave.instance.clock.advance(12);
    const down = openContext(wave.instance, { smtpUrl: 'smtp://127.0.0.1:9' });
    await sendDigests(down, database);
    await down.end();
    expect(Object.values(await states())).toContain('waiting');
    wave.instance.clock.advance(1);
    await wave.instance.superuser.query('DELETE FROM roster.mail_circuit');
    await sendDigests(wave.context, database);
    expect(Object.values(await states())).toEqual(['sent', 'sent']);
    expect(wave.instance.sink.mails).toHaveLength(2);
  });
});
