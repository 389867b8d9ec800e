import type { Problem, SelfAssessments } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const path = '/api/self-assessments';

describe('a leader’s self-assessment', () => {
  let instance: TestInstance;
  let admin: Client;
  let leader: Client;
  let other: Client;
  let executive: Client;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [12, 12]);
    leader = (await addAccount(instance, admin, 'manager', 'shop-1')).client;
    other = (await addAccount(instance, admin, 'manager', 'shop-2')).client;
    executive = (await addAccount(instance, admin, 'executive')).client;
  });

  afterAll(() => instance.stop());

  const read = async (who: Client): Promise<SelfAssessments> =>
    (await expectOk(who.get<SelfAssessments>(path))).body;

  it('is kept with its score, newest first; a statement that does not apply does not count', async () => {
    expect(await read(leader)).toEqual({ taken: [], team: null });
    await expectOk(leader.post(path, { answers: { LSA1: '1', LSA12: '5' } }));
    const reply = await expectOk(
      leader.post<SelfAssessments>(path, { answers: { LSA1: '5', LSA2: 'na' } }),
    );
    expect(reply.body.taken.map(({ score, answers }) => [score, answers])).toEqual([
      [100, { LSA1: '5', LSA2: 'na' }],
      [50, { LSA1: '1', LSA12: '5' }],
    ]);
    expect(await read(leader)).toEqual(reply.body);
  });

  it('is seen by nobody else, neither another manager nor an executive nor the administrator', async () => {
    expect((await read(other)).taken).toEqual([]);
    expect((await read(executive)).taken).toEqual([]);
    expect((await admin.get(path)).status).toBe(403);
    expect((await admin.post(path, { answers: { LSA1: '1' } })).status).toBe(403);
  });

  it('cannot be deleted by anybody else, nor told from one that does not exist', async () => {
    const [first] = (await read(leader)).taken;
    const foreign = await other.send<Problem>('DELETE', `${path}/${first?.id}`);
    const missing = await other.send<Problem>(
      'DELETE',
      `${path}/7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d`,
    );
    expect([foreign.status, foreign.text]).toEqual([404, missing.text]);
    expect((await read(leader)).taken).toHaveLength(2);
    const left = await expectOk(leader.send<SelfAssessments>('DELETE', `${path}/${first?.id}`));
    expect(left.body.taken).toHaveLength(1);
  });

  it.each([
    ['nothing', {}, 'Please answer at least one statement.'],
    ['a statement that does not exist', { LSA99: '3' }, 'There is no such statement'],
    ['a value that is not offered', { LSA1: '6' }, 'LSA1'],
  ])('is refused whole with a sentence where it holds %s', async (_, answers, said) => {
    const before = (await read(leader)).taken.length;
    const reply = await leader.post<Problem>(path, { answers });
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining(said)]);
    expect((await read(leader)).taken).toHaveLength(before);
  });

  it('stands beside what is published of the people they lead, once something is', async () => {
    const wave = await openWave(admin, (await createPulse(admin)).id);
    for (const shop of [1, 2]) {
      for (let person = 1; person <= 12; person += 1) {
        const answer = shop === 1 ? '4' : '2';
        await expectOk(answerAs(instance, `p${shop}-${person}@example.org`, sameAnswer(answer)));
      }
    }
    expect((await read(leader)).team).toBeNull();
    await closeWave(admin, wave.id);
    const told = async (who: Client): Promise<unknown> => {
      const { team } = await read(who);
      return [team?.unitName, team?.cells.find(({ construct }) => construct === 'LMO')?.score];
    };
    expect(await told(leader)).toEqual(['Shop 1', 75]);
    expect(await told(other)).toEqual(['Shop 2', 25]);
    expect(await told(executive)).toEqual(['Example Ltd', 50]);
  });
});
