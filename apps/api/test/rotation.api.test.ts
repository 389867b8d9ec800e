import { itemsOfForm, rotationFormOf } from '@throughline/instrument';
import type { Questionnaire, WaveScores } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  readLink,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const large = 45;
const small = 12;

describe('a pulse on rotation', () => {
  let instance: TestInstance;
  let admin: Client;
  let pulseId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [large, small]);
    pulseId = (await createPulse(admin, { form: 'rotation' })).id;
  });

  afterAll(() => instance.stop());

  const people = [
    ...Array.from({ length: large }, (_, i) => `p1-${i + 1}@example.org`),
    ...Array.from({ length: small }, (_, i) => `p2-${i + 1}@example.org`),
  ];
  const isLarge = (person: string): boolean => person.startsWith('p1-');
  const pageOf = (person: string): string => readLink(instance, person).path.split('/')[3] ?? '';

  /** How hard an item is: the same answer from everyone, in every wave. */
  const answerTo = (id: string): string => String(2 + ((id.charCodeAt(0) + id.charCodeAt(3)) % 3));

  const answerAll = async (waveId: string): Promise<void> => {
    const found = await instance.superuser.query<{ questionnaires: Record<string, Questionnaire> }>(
      'SELECT questionnaires FROM roster.wave WHERE id = $1',
      [waveId],
    );
    const asked = found.rows[0]?.questionnaires ?? {};
    for (const person of people) {
      const questions = asked[`${pageOf(person)}/en`]?.questions ?? [];
      const answers = Object.fromEntries(questions.map(({ id }) => [id, answerTo(id)]));
      await expectOk(answerAs(instance, person, answers));
    }
  };
  const runWave = async (): Promise<{ scores: WaveScores; pages: Map<string, string> }> => {
    const wave = await openWave(admin, pulseId);
    const pages = new Map(people.map((person) => [person, pageOf(person)]));
    await answerAll(wave.id);
    await closeWave(admin, wave.id);
    const scores = await expectOk(admin.get<WaveScores>(`/api/waves/${wave.id}/scores`));
    return { scores: scores.body, pages };
  };
  const cellsOf = (scores: WaveScores, unitName: string): Map<string, number> =>
    new Map(
      scores.cells
        .filter((cell) => cell.unitName === unitName)
        .map((cell) => [cell.construct, cell.score]),
    );

  let first: WaveScores;

  it('asks everyone the whole bank first, and keeps the means of every item', async () => {
    const { scores, pages } = await runWave();
    first = scores;
    expect(new Set(pages.values())).toEqual(new Set(['full-bank']));
    expect(scores.label).toMatch(/adjusted for how hard each item is/);
    expect(cellsOf(scores, 'Shop 1').size).toBe(9);
    const means = await instance.superuser.query<{ question: string; n: number; mean: number }>(
      'SELECT question, n, mean FROM result.reference_mean',
    );
    expect(means.rows).toHaveLength(42);
    const writers = await instance.superuser.query(
      `SELECT count(DISTINCT xmin::text)::int AS writers FROM (
         SELECT xmin FROM result.reference_mean UNION ALL SELECT xmin FROM result.block) AS written`,
    );
    expect(writers.rows).toEqual([{ writers: 1 }]);
    const one = means.rows.find(({ question }) => question === 'ICT2');
    expect(one).toMatchObject({ n: large + small, mean: (Number(answerTo('ICT2')) - 1) * 25 });
  });

  it('then deals a large unit into three forms, and asks a small one the fixed nine', async () => {
    const { scores, pages } = await runWave();
    const counts: Record<string, number> = {};
    for (const [person, page] of pages) {
      const key = `${isLarge(person) ? 'large' : 'small'} ${page}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'large form-a': large / 3,
      'large form-b': large / 3,
      'large form-c': large / 3,
      'small nine': small,
    });
    // The same people who answer each item as before: other items, the same scores.
    expect(scores.label).toMatch(/adjusted for how hard each item is/);
    const [before, now] = [cellsOf(first, 'Shop 1'), cellsOf(scores, 'Shop 1')];
    expect(now.size).toBe(9);
    for (const [construct, score] of now) {
      expect(Math.abs(score - (before.get(construct) ?? NaN))).toBeLessThanOrEqual(0.1);
    }
    expect(cellsOf(scores, 'Shop 2').size).toBe(9);
  });

  it('gives everyone another form in the next wave, with other rotating items', async () => {
    const pagesOfTwo = await readPages(2);
    const wave = await openWave(admin, pulseId);
    for (const person of people.filter(isLarge)) {
      const [before, now] = [pagesOfTwo.get(person), pageOf(person)].map((page) =>
        rotationFormOf(page ?? ''),
      );
      if (!before || !now) throw new Error(`${person} is not on rotation`);
      expect(now).not.toBe(before);
      const again = itemsOfForm(now, 3).filter((id) => itemsOfForm(before, 2).includes(id));
      // Core items, and anchors where two forms share a triad.
      expect(again.filter((id) => !id.endsWith('1'))).toEqual([]);
    }
    await closeWave(admin, wave.id);
  });

  it('refuses an answer to a form that the wave does not ask', async () => {
    const wave = await openWave(admin, pulseId);
    const { code } = readLink(instance, 'p1-1@example.org');
    const reply = await admin.post('/api/responses', {
      wave: wave.id,
      variant: 'full-bank',
      language: 'en',
      code,
      answers: { ICT1: '3' },
    });
    expect(reply.status).toBe(404);
    await closeWave(admin, wave.id);
  });

  async function readPages(waveNumber: number): Promise<Map<string, string>> {
    const found = await instance.superuser.query<{ email: string; variant: string }>(
      `SELECT p.email, i.variant FROM roster.invitation i
       JOIN roster.person p ON p.id = i.person_id JOIN roster.wave w ON w.id = i.wave_id
       WHERE w.number = $1`,
      [waveNumber],
    );
    return new Map(found.rows.map((row) => [row.email, row.variant]));
  }
});
