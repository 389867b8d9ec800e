import { listeningContent } from '@throughline/instrument';
import type { StoredQuestionnaire, WaveAnswers, WaveScores } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  openWave,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const shops = ['a', 'b'] as const;
const emailOf = (shop: string, number: number): string => `${shop}${number}@example.org`;

describe('a pulse that only listens', () => {
  let instance: TestInstance;
  let admin: Client;
  let waveId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await expectOk(
      admin.post('/api/units/import', 'key,name,parent_key\nco,Example Ltd,\na,A,co\nb,B,co\n'),
    );
    const people = shops.flatMap((shop) =>
      Array.from({ length: 14 }, (_, i) => `${shop}${i},${emailOf(shop, i)},P,${shop},en,UTC`),
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
      ),
    );
    const made = await admin.post<StoredQuestionnaire>('/api/questionnaires', {
      name: 'Listening',
      content: listeningContent(),
    });
    expect(made.status).toBe(201);
    const pulse = await createPulse(admin, { form: 'own', questionnaireId: made.body.id });
    waveId = (await openWave(admin, pulse.id)).id;
  });

  afterAll(() => instance.stop());

  it('takes whether an answer was understood only beside that answer', async () => {
    const person = emailOf('a', 0);
    const refused = await answerAs(instance, person, { 'OT1-heard': 'yes' });
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { code: 'answers-invalid', issues: [{ column: 'OT1-heard' }] },
    ]);
    const strange = await answerAs(instance, person, { OT1: 'Words.', 'OT1-heard': 'perhaps' });
    expect(strange.status).toBe(422);
    for (const body of [{ OT1: 'Words.' }, { OT1: 'Words.', 'OT1-heard': 'no' }]) {
      expect((await answerAs(instance, person, body)).status).toBe(200);
    }
  });

  it('tells what was heard for groups that are large enough, and the share who feel understood', async () => {
    for (const shop of shops) {
      for (let i = 0; i < 14; i += 1) {
        // In shop B five people write: too few for their words to be read there.
        if (shop === 'b' && i >= 5) continue;
        const reply = await answerAs(instance, emailOf(shop, i), {
          OT1: `You told us: heard in shop ${shop}`,
          ...(i < 10 && { 'OT1-heard': i < 7 ? 'yes' : 'partly' }),
        });
        expect(reply.status).toBe(200);
      }
    }
    await closeWave(admin, waveId);

    const scores = (await admin.get<WaveScores>(`/api/waves/${waveId}/scores`)).body;
    expect(scores.cells).toEqual([]);
    const textsOf = (unit: string): string[] =>
      scores.comments.flatMap(({ unitName, text }) => (unitName === unit ? [text] : []));
    // Those of shop B would be known by taking the words of shop A away from everybody's.
    expect(new Set(textsOf('B'))).toEqual(new Set());
    expect(scores.comments.length).toBeGreaterThanOrEqual(14);

    const answers = (await admin.get<WaveAnswers>(`/api/waves/${waveId}/answers`)).body;
    expect(answers.questions).toMatchObject([
      { id: 'OT1-heard', isBranch: false, options: [{ value: 'yes' }, {}, {}] },
    ]);
    const whole = answers.cells.filter(({ unitName }) => unitName === 'Example Ltd');
    expect(whole.map(({ option }) => option)).toEqual(['no', 'partly', 'yes']);
    expect(whole.find(({ option }) => option === 'yes')?.share).toBeGreaterThan(50);
  });
});
