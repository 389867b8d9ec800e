import { setTimeout as sleep } from 'node:timers/promises';
import { SubmitQueue, type SealedAnswer } from './submit-queue.ts';
import type { SubmitOutcome } from './submit-statement.ts';

const wave = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

function seal(name: number, text = 'sealed'): SealedAnswer {
  const credential = Buffer.alloc(32);
  credential.writeUInt32BE(name);
  return { credential, sealed: Buffer.from(text) };
}

/** A database that takes its time, knows the even names, and keeps every call. */
function slowStore(fails: (call: number) => boolean = () => false) {
  const calls: SealedAnswer[][] = [];
  let underWay = 0;
  const store = async (
    _waveId: string,
    answers: readonly SealedAnswer[],
  ): Promise<readonly SubmitOutcome[]> => {
    calls.push([...answers]);
    underWay += 1;
    expect(underWay).toBe(1);
    await sleep(5);
    underWay -= 1;
    if (fails(calls.length)) throw new Error('the connection was lost');
    return answers.map(({ credential }) =>
      credential.readUInt32BE() % 2 === 0 ? 'stored' : 'unknown',
    );
  };
  return { calls, store };
}

test('everyone gets the reply to their own answer, whatever order they came in', async () => {
  const { calls, store } = slowStore();
  const queue = new SubmitQueue(store);
  const names = Array.from({ length: 300 }, (_, place) => (place * 7919) % 1_009);
  const outcomes = await Promise.all(names.map((name) => queue.submit(wave, seal(name))));
  expect(outcomes).toEqual(names.map((name) => (name % 2 === 0 ? 'stored' : 'unknown')));
  expect(calls.flat()).toHaveLength(300);
  for (const call of calls) {
    expect(call.length).toBeLessThanOrEqual(64);
    const hashes = call.map(({ credential }) => credential.toString('hex'));
    expect(hashes).toEqual(hashes.toSorted());
  }
  expect(calls.length).toBeLessThan(10);
});

test('of two answers under one code the later is stored last', async () => {
  const { calls, store } = slowStore();
  const queue = new SubmitQueue(store);
  const texts = ['first', 'second', 'third'];
  await Promise.all(texts.map((text) => queue.submit(wave, seal(4, text))));
  expect(calls.flat().map(({ sealed }) => sealed.toString())).toEqual(texts);
});

test('a lost connection is told to those whose answers were on it, and to nobody else', async () => {
  const { store } = slowStore((call) => call === 1);
  const queue = new SubmitQueue(store);
  const lost = queue.submit(wave, seal(2));
  await sleep(1);
  const next = queue.submit(wave, seal(6));
  await expect(lost).rejects.toThrow('the connection was lost');
  await expect(next).resolves.toBe('stored');
  await expect(queue.submit(wave, seal(8))).resolves.toBe('stored');
});

test('one wave does not wait for another', async () => {
  const stuck = Promise.withResolvers<readonly SubmitOutcome[]>();
  const queue = new SubmitQueue((waveId) =>
    waveId === wave ? stuck.promise : Promise.resolve(['stored']),
  );
  const waits = queue.submit(wave, seal(2));
  await expect(queue.submit('another', seal(2))).resolves.toBe('stored');
  stuck.resolve(['closed']);
  await expect(waits).resolves.toBe('closed');
});
