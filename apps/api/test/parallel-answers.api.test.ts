import { Client } from './setup/client.ts';
import {
  closeWave,
  createPulse,
  fillDirectory,
  nineItems,
  openPage,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const links = 100;
const alike = 10;
const different = 10;

/** Everything one link is sent at the same moment: the same answers again and again, and others. */
async function sendAllAtOnce(instance: TestInstance, address: string): Promise<number[]> {
  const { path, code } = readLink(instance, address);
  const page = await openPage(instance, path);
  const answers = Array.from({ length: alike + different }, (_, place) =>
    sameAnswer(place < alike ? '3' : String((place % 5) + 1)),
  );
  const replies = await Promise.all(
    answers.map((one) =>
      new Client(instance).post('/api/responses', { ...page, code, answers: one }),
    ),
  );
  return replies.map(({ status }) => status);
}

describe('a hundred links, each used many times at once', () => {
  it('keep one of the answers that were sent, whole, for each', async () => {
    const instance = await startInstance();
    try {
      const admin = await setUp(instance);
      await fillDirectory(admin, Array<number>(5).fill(links / 5));
      const pulse = await createPulse(admin);
      const wave = await openWave(admin, pulse.id);
      const everybody = [...new Set(instance.sink.mails.map(({ to }) => to))];
      expect(everybody).toHaveLength(links);
      const statuses: number[] = [];
      for (let place = 0; place < links; place += 10) {
        const some = everybody.slice(place, place + 10);
        const told = await Promise.all(some.map((address) => sendAllAtOnce(instance, address)));
        statuses.push(...told.flat());
      }
      expect(statuses).toHaveLength(links * (alike + different));
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
      const drafts = await instance.superuser.query(
        'SELECT count(*)::int AS rows, count(DISTINCT hash)::int AS links FROM ballot.draft',
      );
      expect(drafts.rows).toEqual([{ rows: links, links }]);
      await closeWave(admin, wave.id);
      // All nine answers of one sheet are the same, so that sheets put together of two would show.
      const counted = await instance.superuser.query<{ question: string; counts: string }>(
        `SELECT question, string_agg(option || ':' || count, ' ' ORDER BY option) AS counts FROM (
           SELECT h.question, h.option, sum(h.count)::int AS count
           FROM result.histogram h JOIN result.block b ON b.id = h.block AND b.wave = $1
           WHERE h.question = ANY ($2) AND h.count > 0 GROUP BY 1, 2) c GROUP BY 1`,
        [wave.id, nineItems],
      );
      expect(counted.rows).toHaveLength(nineItems.length);
      expect(new Set(counted.rows.map(({ counts }) => counts)).size).toBe(1);
    } finally {
      await instance.stop();
    }
  });
});
