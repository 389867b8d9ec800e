import type { CultureChanges } from '@throughline/types';
import { AbstractLogger, DataSource } from 'typeorm';
import { sayChanges } from '../src/culture/say-changes.ts';
import { readPublished } from '../src/scores/published-cells.ts';
import { readTrends } from '../src/scores/trend.queries.ts';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { openStudyInstance, type StudyInstance } from './setup/study-instance.ts';

class CountingLogger extends AbstractLogger {
  pairs = 0;
  protected writeLog(): void {
    // Nothing is written: only what `logQuery` hears counts.
  }
  override logQuery(query: string): void {
    if (query.includes('roster.roster_move')) this.pairs += 1;
  }
}

describe('what a wave changed', () => {
  let here: StudyInstance;
  let manager: Client;
  const read = async (by: Client): Promise<CultureChanges> =>
    (await expectOk(by.get<CultureChanges>('/api/culture/changes'))).body;

  beforeAll(async () => {
    here = await openStudyInstance();
    manager = (await addAccount(here.instance, here.admin, 'manager', 'shop-2')).client;
  });
  afterAll(() => here.end());

  it('is nothing before anything is shown', async () => {
    expect(await read(here.executive)).toEqual({ wave: null, text: null });
  });

  it('is told of the top of what the account sees, with intervals where something moved', async () => {
    await here.publish(0, 1);
    const first = await read(here.executive);
    expect([first.wave?.number, first.text]).toEqual([
      1,
      'Nothing of Example Ltd can be compared with the time before.',
    ]);
    await here.publish(1, 2);
    const second = await read(here.executive);
    expect(second.wave?.number).toBe(2);
    expect(second.text).toMatch(
      /^In Example Ltd(?:, in points of 100 since the time before: .+ \(95 % interval .+ to .+\)| nothing moved by more than chance would explain since the time before)\.$/,
    );
    expect((await read(manager)).text).toMatch(/Shop 2/);
  });

  it('compares the rosters of only the waves that it speaks of, and those of two waves once', async () => {
    const waves = await here.publish(2, 7);
    const logger = new CountingLogger();
    const source = await new DataSource({
      type: 'postgres',
      url: here.instance.urls.apiAdmin,
      logger,
    }).initialize();
    const countPairs = async (work: () => Promise<unknown>): Promise<number> => {
      logger.pairs = 0;
      await work();
      return logger.pairs;
    };
    try {
      const db = source.manager;
      const newest = waves.at(-1) ?? '';
      const say = (): Promise<string> => sayChanges(db, { unitId: null }, newest);
      expect(await countPairs(say)).toBe(1);
      expect(await countPairs(say)).toBe(0);
      const rows = await readPublished(db, { construct: 'ICT', visible: null });
      const past = [...Map.groupBy(rows, ({ unitId }) => unitId).values()];
      // Of seven waves there are six pairs, two of which were told already.
      expect(await countPairs(() => readTrends(db, past))).toBe(4);
      expect(await countPairs(() => readTrends(db, past))).toBe(0);
    } finally {
      await source.destroy();
    }
  });
});
