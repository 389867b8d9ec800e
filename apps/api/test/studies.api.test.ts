import { createHash } from 'node:crypto';
import type {
  ExploratoryStudy,
  LatestStudy,
  Look,
  Problem,
  RegistrationProposal,
  StudyRunDetail,
  StudyResult,
  StudyRunList,
} from '@throughline/types';
import { computeHere } from '../src/studies/compute-here.ts';
import { computeInThread } from '../src/studies/compute-in-thread.ts';
import type { StoredRegistration } from '../src/studies/stored-registration.ts';
import { waitFor, type Client } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { importFigures, nameOfQuarter } from './setup/published-waves.ts';
import {
  openStudyInstance,
  panel,
  quarters,
  shops,
  type StudyInstance,
} from './setup/study-instance.ts';
import { startInstance } from './setup/test-instance.ts';

/** A clock of 2026 is after every wave of the panel; this one stands before the first. */
const hoursToBefore2023 = -24 * 365 * 5;

describe('a study that was registered before its first wave', () => {
  let here: StudyInstance;
  let waves: string[];
  beforeAll(async () => {
    here = await openStudyInstance();
    here.instance.clock.advance(hoursToBefore2023);
    const signed = await here.propose();
    expect(signed.releasedWaves).toBe(0);
    await here.register();
    here.instance.clock.advance(-hoursToBefore2023);
  });
  afterAll(() => here.end());

  it('answers "not enough yet" as it answers anything else', async () => {
    await here.run();
    const { result, registration, confirmation } = await here.latest();
    expect(result?.hypotheses.map(({ verdict }) => verdict.word)).toEqual(
      Array.from({ length: 4 }, () => 'cannot_tell'),
    );
    expect(result?.hypotheses[0]?.gate).toMatchObject({
      passed: false,
      missing: [{ rule: 'no-data' }],
    });
    expect([registration?.isDeclaredAfterData, confirmation]).toEqual([false, null]);
  });

  it('finds what is in the published figures', async () => {
    waves = await here.publish(0, quarters);
    await importFigures(here.admin, panel, ['company,2023-Q2,csat,60,2000,']);
    await here.run();
    const { result, registration, names } = await here.latest();
    // The company above the shops is left out: its people and customers are theirs.
    expect(result?.panel).toMatchObject({ units: shops, format: 'quarter', dropped: {} });
    expect(result?.panel.firstPeriod).toBe('2023-Q1');
    const fourth = result?.hypotheses.find(({ id }) => id === 'H4');
    expect(fourth?.gate).toEqual({ passed: true, missing: [] });
    expect(fourth?.verdict).toMatchObject({ word: 'supported', direction: 'forward' });
    expect(registration?.isDeclaredAfterData).toBe(false);
    expect(fourth?.verdict.reservations.map(({ kind }) => kind)).not.toContain(
      'declared-after-data',
    );
    expect(names['ICT']).toBe('Internal-customer treatment');
  });

  it('is not repeated on the same inputs', async () => {
    const before = (await here.admin.get<StudyRunList>('/api/studies/runs')).body;
    await here.run();
    expect((await here.admin.get<StudyRunList>('/api/studies/runs')).body).toEqual(before);
    expect(before.runs).toHaveLength(2);
  });

  it('gives the same bytes when it is computed again, here and in a thread', async () => {
    const { run } = await here.latest();
    const stored = (await here.executive.get<StudyRunDetail>(`/api/studies/runs/${run?.id}`)).body;
    const registrations = (
      await here.study.query<StoredRegistration>(
        `SELECT id, version, canonical, sha256, registered_at AS "registeredAt" FROM study.registration`,
      )
    ).rows;
    const task = { registrations, knownHashes: [], earlierLooks: [] };
    const { signal } = new AbortController();
    const shares: number[] = [];
    const own = await computeHere(here.study)(task, () => undefined, signal);
    const thread = computeInThread(here.instance.urls.workerStudy);
    const there = await thread(task, (share) => shares.push(share), signal);
    expect(own).toEqual(there);
    expect(own?.inputsHash).toBe(stored.inputsHash);
    const sha256 = createHash('sha256')
      .update(own?.found?.result ?? '', 'utf8')
      .digest('hex');
    expect(sha256).toBe(stored.resultSha256);
    expect(shares.at(-1)).toBe(1);
    const again = await thread(
      { registrations, knownHashes: [stored.inputsHash], earlierLooks: [] },
      () => undefined,
      signal,
    );
    expect(again).toEqual({ inputsHash: stored.inputsHash, found: null });
  });

  it('can be called off', async () => {
    const calledOff = new AbortController();
    calledOff.abort();
    const registrations = (
      await here.study.query<StoredRegistration>(
        `SELECT id, version, canonical, sha256, registered_at AS "registeredAt" FROM study.registration`,
      )
    ).rows;
    const computing = computeInThread(here.instance.urls.workerStudy)(
      { registrations, knownHashes: [], earlierLooks: [] },
      () => undefined,
      calledOff.signal,
    );
    await expect(computing).rejects.toThrow(/called off/);
  });

  it('cannot be changed afterwards', async () => {
    for (const sql of [
      `UPDATE study.run SET result = '{}'`,
      'DELETE FROM study.run_registration',
      'DELETE FROM study.run',
      'DELETE FROM study.bundle',
    ]) {
      await expect(here.instance.superuser.query(sql)).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('counts a group that is shown only with others, and knows nothing else of it', async () => {
    const before = (await here.latest()).result;
    await here.instance.superuser.query(
      `DELETE FROM result.published_cell c USING roster.unit u
       WHERE u.id = c.unit AND u.key = 'shop-3' AND c.wave = ANY ($1)`,
      [waves.slice(0, 2)],
    );
    await here.run();
    const { result } = await here.latest();
    expect(result?.panel.dropped).toEqual({ merged: 2 });
    // The figures of customers are still there: the rows are, their scores are not.
    expect(result?.panel.units).toBe(before?.panel.units);
    await here.instance.superuser.query(
      `DELETE FROM result.published_cell c USING roster.unit u WHERE u.id = c.unit AND u.key = 'shop-3'`,
    );
    await here.run();
    const without = (await here.latest()).result;
    expect(without?.panel).toMatchObject({ units: shops - 1, dropped: { merged: quarters } });
    expect(JSON.stringify(without)).not.toContain('shop-3"');
  });

  it('is told to be out of date while a newer run waits, and then follows the data, also back', async () => {
    const first = await here.latest();
    const change = (value: number): Promise<unknown> =>
      expectOk(
        here.admin.post(
          '/api/outcomes/import',
          `unit,period,metric,value,n\nshop-1,${nameOfQuarter(3)},csat,${value},120\n`,
        ),
      );
    const old = panel.outcome(0, 3, 'csat').toFixed(2);
    await here.instance.superuser.query(`DELETE FROM job.job WHERE name = 'run-studies'`);
    expect(await here.latest()).toMatchObject({ status: 'done', staleness: null });
    await change(11);
    const waiting = await here.latest();
    expect(waiting.status).toBe('queued');
    expect(waiting.staleness).toMatch(/may have changed/);
    expect(waiting.run).toEqual(first.run);
    await here.run();
    const second = await here.latest();
    expect(second.run?.id).not.toBe(first.run?.id);
    for (const { id, verdict } of second.result?.hypotheses ?? []) {
      const earlier = first.result?.hypotheses.find((one) => one.id === id)?.verdict.word;
      const held = second.heldSince[id];
      expect(held?.since === second.run?.finishedAt).toBe(earlier !== verdict.word);
    }
    await change(Number(old));
    await here.run();
    const back = await here.latest();
    expect([back.run?.id, back.result]).toEqual([first.run?.id, first.result]);
    // Nothing says how long the earlier data stood in between.
    expect(back.heldSince).toEqual({});
    const looks = first.result?.earlierLooks.length ?? 0;
    expect(second.result?.earlierLooks).toHaveLength(looks + 1);
  });
});

describe('how far people of the same unit agree', () => {
  let here: StudyInstance;
  let waves: string[];
  beforeAll(async () => {
    here = await openStudyInstance();
    waves = await here.publish(0, quarters);
    await importFigures(here.admin, panel);
    await here.register();
  });
  afterAll(() => here.end());

  /** Median agreement and reservations of the fourth, after a run. */
  async function look(): Promise<{ agreement: (number | null)[]; reservations: string[] }> {
    await here.run();
    const { result } = await here.latest();
    const fourth = result?.hypotheses.find(({ id }) => id === 'H4');
    return {
      agreement: (result?.aggregation ?? [])
        .filter(({ measure }) => ['ICT', 'AUT'].includes(measure))
        .map(({ medianAgreement }) => medianAgreement),
      reservations: (fourth?.verdict.reservations ?? []).map(({ kind }) => kind),
    };
  }

  const publishAgreement = (wave: string | undefined, agreement: number | null): Promise<unknown> =>
    here.instance.superuser.query(
      `INSERT INTO result.published_scale (wave, construct, quality)
       SELECT $1, c, $2 FROM unnest($3::text[]) AS c`,
      [wave, JSON.stringify({ agreement: { median: agreement } }), ['AUT', 'ICT']],
    );

  it('is taken from the latest wave that asked the whole bank, and held against a verdict without', async () => {
    const before = await look();
    expect(before.agreement).toEqual([null, null]);
    expect(before.reservations).toContain('agreement-not-measured');
    await publishAgreement(waves[0], 0.5);
    await publishAgreement(waves[4], 0.83);
    await publishAgreement(waves[5], null);
    const after = await look();
    expect(after.agreement).toEqual([0.83, 0.83]);
    expect(after.reservations).not.toContain('agreement-not-measured');
  });
});

/** An instance with every wave and figure, then a registration, then its first study. */
async function openAfterRun(): Promise<StudyInstance> {
  const here = await openStudyInstance();
  await here.publish(0, quarters);
  await importFigures(here.admin, panel);
  await here.register();
  await here.run();
  return here;
}

describe('a registration that is looked at several times', () => {
  let here: StudyInstance;
  beforeAll(async () => {
    here = await openAfterRun();
  });
  afterAll(() => here.end());

  /** Brings in another figure, and runs what is registered. */
  async function lookAgain(value: number, hoursLater = 0): Promise<StudyResult> {
    await expectOk(
      here.admin.post(
        '/api/outcomes/import',
        `unit,period,metric,value,n\nshop-1,${nameOfQuarter(3)},csat,${value},120\n`,
      ),
    );
    here.instance.clock.advance(hoursLater);
    await here.run();
    // Back again, so that those who are signed in still are.
    here.instance.clock.advance(-hoursLater);
    const { result } = await here.latest();
    if (result === null) throw new Error('nothing has been run');
    return result;
  }

  const looked = ({ hypotheses }: StudyResult): Look =>
    Object.fromEntries(
      hypotheses.flatMap(({ id, gate, primaryP }) =>
        gate.passed && primaryP !== null ? [[id, primaryP]] : [],
      ),
    );

  it('is corrected for its earlier looks in the quarter, and they are counted anew in the next', async () => {
    const first = (await here.latest()).result;
    expect(first?.earlierLooks).toEqual([]);
    const second = await lookAgain(31);
    const third = await lookAgain(32);
    expect(second.earlierLooks).toEqual(first === null ? null : [looked(first)]);
    expect(third.earlierLooks).toEqual([...second.earlierLooks, looked(second)]);
    const all = [...second.earlierLooks, looked(second), looked(third)].flatMap((look) =>
      Object.values(look),
    );
    const h4 = third.hypotheses.find(({ id }) => id === 'H4');
    // Holm over the hypotheses of all three looks.
    const smaller = all.filter((p) => p <= (h4?.primaryP ?? 0)).toSorted((a, b) => a - b);
    const holm = Math.max(...smaller.map((p, i) => (all.length - i) * p));
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect((h4?.adjustedP ?? 0) / holm).toBeCloseTo(1, 9);
    const { texts, run } = await here.latest();
    expect(texts['H4']?.paragraph).toContain(
      'It is look number 3 in this quarter, and judged the more strictly for it.',
    );
    const bundle = await here.executive.get(`/api/studies/runs/${run?.id}/bundle.zip`);
    expect(bundle.text).toContain('looks.csv');
    expect((await lookAgain(33, 24 * 92)).earlierLooks).toEqual([]);
  });

  it('has a new version begin anew', async () => {
    await lookAgain(34);
    await here.register({ smallestEffect: 0.15 });
    await here.run();
    expect((await here.latest()).result?.earlierLooks).toEqual([]);
    expect((await lookAgain(35)).earlierLooks).toHaveLength(1);
  });
});

describe('a study that was registered when the data were known', () => {
  let here: StudyInstance;
  beforeAll(async () => {
    here = await openAfterRun();
  });
  afterAll(() => here.end());

  it('says so wherever it is shown, and when new waves can confirm it', async () => {
    const { result, registration, confirmation, texts } = await here.latest();
    expect(registration?.isDeclaredAfterData).toBe(true);
    const supported =
      result?.hypotheses.filter(({ verdict }) => verdict.word === 'supported') ?? [];
    expect(supported.length).toBeGreaterThan(0);
    for (const { id, verdict } of supported) {
      expect(verdict.reservations.map(({ kind }) => kind)).toContain('declared-after-data');
      expect(texts[id]?.reservations).toContain('It was declared after the data were known.');
    }
    expect(confirmation).toMatchObject({ wavesSince: 0, wavesNeeded: 8 });
    expect(confirmation?.expectedOn).toMatch(/^2027-/);
  });

  it('answers exploratory questions as one family, and labels them', async () => {
    const ask = (
      client: Client,
      predictor: string[],
      outcome: string,
      more: object = {},
    ): ReturnType<Client['post']> =>
      client.post('/api/studies/exploratory', {
        question: `Does ${predictor.join(' and ')} move ${outcome}?`,
        predictor,
        outcome,
        ...more,
      });
    expect((await ask(here.executive, ['ICT'], 'nps')).status).toBe(201);
    await here.run();
    const read = async (): Promise<ExploratoryStudy> =>
      (await expectOk(here.executive.get<ExploratoryStudy>('/api/studies/exploratory'))).body;
    const alone = await read();
    expect(alone.label).toMatch(/^Exploratory/);
    expect(alone.result?.kind).toBe('exploratory');
    expect((await ask(here.admin, ['REL'], 'nps')).status).toBe(201);
    expect((await ask(here.admin, ['VAL', 'TGT'], 'NPS')).status).toBe(201);
    await here.run();
    const all = await read();
    expect(all.registrations.map((one) => one.registration.hypotheses[0]?.id)).toEqual([
      'X3',
      'X2',
      'X1',
    ]);
    const [x1, x2, x3] = all.result?.hypotheses ?? [];
    const ps = [x1?.primaryP, x2?.primaryP, x3?.primaryP].map((p) => p ?? 1);
    expect(x1?.primaryP).toBeCloseTo(alone.result?.hypotheses[0]?.primaryP ?? 9, 12);
    // Benjamini-Hochberg over the three that were asked.
    const sorted = ps.toSorted((a, b) => a - b);
    const adjusted = sorted.map((_, i) =>
      Math.min(1, ...sorted.slice(i).map((p, j) => (p * 3) / (i + j + 1))),
    );
    expect(x1?.adjustedP).toBeCloseTo(adjusted[sorted.indexOf(ps[0] ?? 1)] ?? 9, 12);
    const again = await ask(here.executive, ['TGT', 'VAL'], 'nps');
    expect([again.status, (again.body as Problem).detail]).toEqual([
      409,
      expect.stringMatching(/asked before, as X3/),
    ]);
    // The same at another lag, or with something held constant, is another question.
    expect((await ask(here.executive, ['ICT'], 'nps', { lag: 2 })).status).toBe(201);
    const held = { controls: ['csat', 'AUT'] };
    expect((await ask(here.admin, ['ICT'], 'nps', held)).status).toBe(201);
    expect((await ask(here.admin, ['ICT'], 'nps', { controls: ['AUT', 'CSAT'] })).status).toBe(409);
    await here.run();
    const five = (await read()).result?.hypotheses ?? [];
    expect(five.map(({ id, forward }) => [id, forward?.lag])).toEqual([
      ['X1', 1],
      ['X2', 1],
      ['X3', 1],
      ['X4', 2],
      ['X5', 1],
    ]);
    expect(five[4]?.forward?.estimate).not.toBeCloseTo(five[0]?.forward?.estimate ?? 9, 6);
    expect((await read()).texts['X4']?.paragraph.join(' ')).toMatch(
      /two quarters later.*Exploratory: one of 5 questions/,
    );
    const said = Object.values((await read()).texts).map(({ headline }) => headline);
    expect(said.filter((headline) => !headline.startsWith('Exploratory. '))).toEqual([]);
    // None of it is among the four.
    const { result: four } = await here.latest();
    expect(four?.hypotheses.map(({ id }) => id)).toEqual(['H1', 'H2', 'H3', 'H4']);
    const odd = await ask(here.admin, ['ICT'], 'nps', { controls: ['weather', 'nps', 'ICT'] });
    expect((odd.body as Problem).detail).toMatch(
      /ICT stands in two places.*no construct or metric 'weather'.*outcome cannot be held constant/,
    );
    const wrong = await ask(here.executive, ['ICT', 'ICT'], 'nothing');
    expect((wrong.body as Problem).detail).toMatch(/ICT stands in two places.*no metric 'nothing'/);
  });
});

describe('the worker', () => {
  it('runs what a release and a registration make necessary', async () => {
    const instance = await startInstance();
    try {
      const admin = await setUp(instance);
      await fillDirectory(admin, [10]);
      const { registration } = (
        await admin.get<RegistrationProposal>('/api/studies/registrations/proposal')
      ).body;
      await expectOk(admin.post('/api/studies/registrations', { registration, supersedes: null }));
      const latest = async (): Promise<LatestStudy> =>
        (await admin.get<LatestStudy>('/api/studies/latest')).body;
      const first = await waitFor(latest, ({ status }) => status === 'done');
      expect(first.result?.hypotheses).toHaveLength(4);
      const wave = await openWave(admin, (await createPulse(admin)).id);
      for (let i = 1; i <= 6; i += 1) {
        await expectOk(answerAs(instance, `p1-${i}@example.org`, sameAnswer('4')));
      }
      const countJobs = async (): Promise<number> =>
        (await instance.superuser.query(`SELECT FROM job.job WHERE name = 'run-studies'`))
          .rowCount ?? 0;
      // One when the worker started, one with the registration.
      expect(await countJobs()).toBe(2);
      await closeWave(admin, wave.id);
      expect(await countJobs()).toBe(3);
      await waitFor(latest, ({ status }) => status === 'done');
    } finally {
      await instance.stop();
    }
  });
});
