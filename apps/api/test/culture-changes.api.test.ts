import type { CultureChanges } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { openStudyInstance, type StudyInstance } from './setup/study-instance.ts';

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
});
