import { createHash } from 'node:crypto';
import type { Pulse } from '@throughline/types';
import { deriveBallotKey, deriveCode, hashCredential } from '../src/ballots/ballot-keys.ts';
import { readLinkKey } from '../src/invitations/wave-keys.ts';
import { Client } from './setup/client.ts';
import { compareOrders, guessLinks } from './setup/link-attack.ts';
import {
  closeWave,
  createPulse,
  fillDirectory,
  nineItems,
  openPage,
  openWave,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { recordChanges } from './setup/record-changes.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { makeLinkedFixture, readTraces, type WaveTraces } from './setup/traces.ts';
import { openContext } from './setup/worker-context.ts';

/** Chance is 1 in 10; three standard deviations above it for 1,000 ballots. */
const mostByChance = 0.129;
const teams = 100;
const people = 1_000;

interface Respondent {
  readonly invitationId: string;
  readonly cohort: string;
  readonly code: string;
  readonly hash: string;
  /** Place in the order of answering. */
  readonly turn: number;
  readonly answers: Readonly<Record<string, string>>;
}

interface OpenWave {
  readonly waveId: string;
  readonly path: string;
  readonly respondents: readonly Respondent[];
}

describe('a wave of 1,000 people in cohorts of 10', () => {
  let instance: TestInstance;
  let admin: Client;
  let pulse: Pulse;
  let wave: OpenWave;
  let traces: WaveTraces;
  let looked: Readonly<Record<string, number>>;
  let answered: Readonly<Record<string, number>>;
  let lengths: readonly number[];

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(
      admin,
      Array.from({ length: teams }, () => people / teams),
    );
    pulse = await createPulse(admin, { commentQuestion: 'OT1' });
    wave = await launch();
    await instance.stopWorker();
    looked = await recordChanges(instance.superuser, lookAround);
    answered = await recordChanges(instance.superuser, () => answerAll(wave));
    traces = await readTraces(instance.superuser, wave.waveId);
    const stored = await instance.superuser.query<{ bytes: number }>(
      'SELECT DISTINCT length(ciphertext) AS bytes FROM ballot.draft',
    );
    lengths = stored.rows.map((row) => row.bytes);
    await instance.startWorker();
    await closeWave(admin, wave.waveId);
  });

  afterAll(() => instance.stop());

  /** Opens a wave and lays down in which order people will answer, and what. */
  async function launch(): Promise<OpenWave> {
    const opened = await openWave(admin, pulse.id);
    const context = openContext(instance);
    const linkKey = await readLinkKey(context.mail, context.masterKey, opened.id);
    await context.end();
    const invitations = await instance.superuser.query<{
      id: string;
      cohort_id: string;
      key: string;
    }>(
      `SELECT i.id, i.cohort_id, p.key FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
       WHERE i.wave_id = $1`,
      [opened.id],
    );
    const draw = (text: string): Buffer => createHash('sha256').update(text).digest();
    const ordered = invitations.rows.toSorted((a, b) => Buffer.compare(draw(a.key), draw(b.key)));
    return {
      waveId: opened.id,
      path: `/s/${opened.id}/nine/en`,
      respondents: ordered.map(({ id, cohort_id: cohort, key }, turn) => {
        const code = deriveCode(linkKey ?? Buffer.alloc(0), id);
        const value = String(1 + ((draw(`answer ${key}`)[0] ?? 0) % 5));
        const items = nineItems.map((item) => [item, value]);
        return {
          invitationId: id,
          cohort,
          code,
          hash: hashCredential(deriveBallotKey(code)).toString('hex'),
          turn,
          answers: { ...Object.fromEntries(items), OT1: `I am number ${turn}` },
        };
      }),
    };
  }

  /** Mail scanners and browsers that look at everything a link leads to. */
  async function lookAround(): Promise<void> {
    const visitor = new Client(instance);
    const { path } = wave;
    const addresses = [
      path,
      path.replace(/en$/, 'ar'),
      '/preview/nine/en',
      '/preview/full-bank/en?comment=OT1',
      `${path}/cut`,
    ];
    const agents = ['Mozilla/5.0', 'SafeLinks', 'curl/8'];
    for (let round = 0; round < 7; round += 1) {
      for (const address of addresses) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          await visitor.send(method, address, undefined, {
            'user-agent': agents[round % 3] ?? '',
            purpose: 'prefetch',
          });
        }
      }
    }
  }

  /** Each opens the page, mistypes the code, sends, and sends again; some look at the preview. */
  async function answerAll(wave: OpenWave): Promise<void> {
    const address = await openPage(instance, wave.path);
    for (const { code, turn, answers } of wave.respondents) {
      const client = new Client(instance);
      const key = { ballotKey: deriveBallotKey(code).toString('base64url') };
      const wrong = { ...address, code: 'ABCDEFGHIJKLMNOPQRST', answers };
      const looks = [
        client.get(wave.path),
        client.post('/api/responses', wrong),
        ...(turn % 50 === 0 ? [client.get('/preview/nine/en')] : []),
      ];
      const first = { ...answers, ICT1: '3', OT1: 'A first thought' };
      const seen = await Promise.all(looks);
      expect(seen.map((reply) => reply.status)).toEqual([200, 404, 200].slice(0, seen.length));
      const statuses = [
        await client.post('/api/responses', { ...address, code, answers: first }),
        await client.post('/api/responses', {
          ...address,
          ...(turn % 2 === 0 ? key : { code }),
          answers,
        }),
      ].map((reply) => reply.status);
      expect(statuses).toEqual([200, 200]);
    }
  }

  const draftTable = (id: string): string => `ballot.draft_${id.replaceAll('-', '')}`;

  it('writes nothing when links are opened, scanned and previewed', () => {
    expect(looked).toEqual({});
  });

  it('writes its drafts and not one other row when 1,000 people look, mistype, send and send again', () => {
    expect(answered).toEqual({ [draftTable(wave.waveId)]: 2 * people });
  });

  it('is watched by a log that would show more: a sign-in is seen', async () => {
    const changes = await recordChanges(instance.superuser, () =>
      signIn(instance, 'ada@example.org'),
    );
    // The worker is back at work by now, and its queue may be seen too.
    expect(changes).toMatchObject({ 'office.session': 1 });
  });

  it('seals every answer to the same number of bytes', () => {
    expect(lengths).toHaveLength(1);
  });

  it('lets a reader of the database link no more ballots to people than chance does', async () => {
    const suspicious = attack(traces, wave.respondents);
    if (suspicious.length === 0) return;
    // Of 40 ways of guessing one may be lucky; none is lucky twice.
    const again = await launch();
    await answerAll(again);
    const second = attack(await readTraces(instance.superuser, again.waveId), again.respondents);
    expect(second.filter((name) => suspicious.includes(name))).toEqual([]);
  });

  it('would be linked by the same attack had person and answer been written together', async () => {
    const list = wave.respondents.map(({ invitationId, cohort }) => ({ id: invitationId, cohort }));
    const fixture = await makeLinkedFixture(instance.superuser, list);
    const rates = guessLinks(fixture.ballots, fixture.people, fixture.truth);
    expect(rates.get('nearest transaction')).toBeGreaterThanOrEqual(0.99);
    expect(rates.get('xmin beside xmin')).toBeGreaterThanOrEqual(0.99);
    expect(rates.get('heap beside xmin')).toBeGreaterThanOrEqual(0.99);
  });

  /** Ways of guessing that do better than chance allows. */
  function attack({ ballots, people: rows }: WaveTraces, all: readonly Respondent[]): string[] {
    const truth = new Map(all.map(({ hash, invitationId }) => [hash, invitationId]));
    expect(ballots.drafts).toHaveLength(people);
    const named: string[] = [];
    for (const [mine, own] of Object.entries(ballots)) {
      for (const [theirs, others] of Object.entries(rows)) {
        for (const [way, rate] of guessLinks(own, others, truth)) {
          if (rate > mostByChance) named.push(`${mine} and ${theirs}: ${way}`);
        }
      }
    }
    return named;
  }

  describe('when it has closed', () => {
    const one = async (sql: string): Promise<unknown> =>
      (await instance.superuser.query(sql, [])).rows[0];

    it('has left no ballot, no key and no table of its own', async () => {
      const left = await instance.superuser.query(
        `SELECT (SELECT count(*)::int FROM pg_class WHERE relname LIKE '%' || $1) AS tables,
           (SELECT count(*)::int FROM roster.wave_link_key WHERE wave_id = $2) AS links,
           (SELECT count(*)::int FROM roster.wave_seal_key WHERE wave_id = $2) AS seals`,
        [wave.waveId.replaceAll('-', ''), wave.waveId],
      );
      expect(left.rows).toEqual([{ tables: 0, links: 0, seals: 0 }]);
    });

    it('has kept groups of k and comments of groups of kc only', async () => {
      expect(
        await one(`SELECT min(n) FILTER (WHERE measure NOT LIKE 'comment:%') >= 5 AS groups,
          min(n) FILTER (WHERE measure LIKE 'comment:%') >= 10 AS comments FROM result.block`),
      ).toEqual({ groups: true, comments: true });
    });

    it('was written in one transaction, whose rows do not tell who came when', async () => {
      const tables = await instance.superuser.query<{ table_name: string }>(
        `SELECT table_name FROM information_schema.tables WHERE table_schema = 'result'`,
      );
      expect(tables.rows.length).toBeGreaterThanOrEqual(9);
      for (const { table_name: table } of tables.rows) {
        const writers = await one(
          `SELECT count(DISTINCT xmin::text)::int AS writers FROM result.${table}`,
        );
        // This pulse names no attribute to break down by, and does not ask the whole bank or choices.
        const isEmpty = /^(published_(breakdown|answer)|reference_mean)$/.test(table);
        expect([table, writers]).toEqual([table, { writers: isEmpty ? 0 : 1 }]);
      }
    });

    it('counts the last answer of everyone, once', async () => {
      const given = new Map<string, number>();
      for (const { answers } of wave.respondents) {
        const value = answers['ICT1'] ?? '';
        given.set(value, (given.get(value) ?? 0) + 1);
      }
      const counted = await instance.superuser.query<{ option: string; count: number }>(
        `SELECT h.option, sum(h.count)::int AS count FROM result.histogram h
         WHERE h.question = 'ICT1' GROUP BY h.option`,
      );
      expect(new Map(counted.rows.map((row) => [row.option, row.count]))).toEqual(given);
    });

    it.each(['comment', 'published_comment'])(
      'keeps the order of answering out of result.%s',
      async (table) => {
        const rows = await instance.superuser.query<{ text: string }>(
          `SELECT text FROM result.${table} ORDER BY ctid`,
        );
        expect(rows.rows).toHaveLength(people);
        const turns = rows.rows.map((row) => Number(/\d+$/.exec(row.text)?.[0]));
        const places = turns.map((_, place) => place);
        // Five standard deviations of tau for 1,000 unrelated rows.
        expect(Math.abs(compareOrders(places, turns))).toBeLessThan(0.1);
      },
    );
  });
});
