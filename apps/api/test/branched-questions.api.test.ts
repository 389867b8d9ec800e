import type {
  QuestionnaireContent,
  StoredQuestionnaire,
  WaveAnswers,
  WaveScores,
} from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const ids = { nights: 'own-nightsaa', some: 'own-someaaaa', all: 'own-allaaaaa' };

/** The same statement twice: for one construct asked of those who work no nights, for another of all. */
const content: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: [
    {
      kind: 'choice',
      id: ids.nights,
      text: 'Did you work nights?',
      askedWhen: null,
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'No' },
      ],
    },
    ...[
      { id: ids.some, construct: 'VAL', askedWhen: { question: ids.nights, values: ['2'] } },
      { id: ids.all, construct: 'AUT', askedWhen: null },
    ].map((own) => ({
      ...own,
      kind: 'agreement' as const,
      text: 'People here treat me well.',
      reversed: false,
    })),
  ],
};

describe('a question of a construct that only some are asked', () => {
  let instance: TestInstance;
  let admin: Client;
  let pulseId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [24, 24]);
    const stored = await expectOk(
      admin.post<StoredQuestionnaire>('/api/questionnaires', { name: 'Nights', content }),
    );
    pulseId = (await createPulse(admin, { form: 'own', questionnaireId: stored.body.id })).id;
  });

  afterAll(() => instance.stop());

  const answer = async (nightsOf: (person: number) => boolean): Promise<void> => {
    for (const shop of [1, 2]) {
      for (let person = 1; person <= 24; person += 1) {
        const said = String(1 + ((person * 7) % 5));
        const given = nightsOf(person)
          ? { [ids.nights]: '1', [ids.all]: said }
          : { [ids.nights]: '2', [ids.all]: said, [ids.some]: said };
        await expectOk(answerAs(instance, `p${shop}-${person}@example.org`, given));
      }
    }
  };

  const constructsOf = async (waveId: string): Promise<string[]> => {
    const { cells } = (await expectOk(admin.get<WaveScores>(`/api/waves/${waveId}/scores`))).body;
    return [...new Set(cells.map(({ construct }) => construct))];
  };
  const answersOf = async (waveId: string): Promise<WaveAnswers> =>
    (await expectOk(admin.get<WaveAnswers>(`/api/waves/${waveId}/answers`))).body;

  it.each([false, true])(
    'tells nothing of the one who was not asked it (frozen before this was so: %s)',
    async (isFrozenBefore) => {
      const { id } = await openWave(admin, pulseId);
      if (isFrozenBefore) {
        await instance.superuser.query(
          `UPDATE roster.wave SET questionnaires =
             jsonb_set(questionnaires, '{own/en,questions,1,construct}', '"VAL"') WHERE id = $1`,
          [id],
        );
      }
      await answer((person) => person === 3);
      await closeWave(admin, id);
      expect(await constructsOf(id)).toEqual(['AUT']);
      const { cells } = await answersOf(id);
      expect(cells.some(({ question }) => question === ids.nights)).toBe(true);
      expect(cells.some(({ question }) => question === ids.some)).toBe(false);
    },
  );

  it('is published by itself where those asked and those not asked are both many', async () => {
    const { id } = await openWave(admin, pulseId);
    await answer((person) => person <= 12);
    await closeWave(admin, id);
    expect(await constructsOf(id)).toEqual(['AUT']);
    const { questions, cells } = await answersOf(id);
    expect(questions.map((one) => [one.id, one.isBranch])).toEqual([
      [ids.nights, false],
      [ids.some, true],
    ]);
    const told = cells.filter(({ question }) => question === ids.some);
    expect(told.map(({ option }) => option)).toEqual(expect.arrayContaining(['1', '5', 'na']));
    expect(new Set(told.map(({ unitName }) => unitName))).toContain('Shop 1');
  });
});
