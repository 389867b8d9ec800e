import * as fc from 'fast-check';
import {
  createPulse,
  fillDirectory,
  openPage,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const submissions = 10_000;
const abreast = 25;
/** The same submissions in every run. */
const seed = 20_261_125;

interface Submission {
  readonly kind: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

describe('ten thousand submissions that nobody meant', () => {
  let instance: TestInstance;
  let valid: Record<string, unknown>;

  beforeAll(async () => {
    instance = await startInstance();
    const admin = await setUp(instance);
    await fillDirectory(admin, [12]);
    const pulse = await createPulse(admin, { commentQuestion: 'OT1' });
    await openWave(admin, pulse.id);
    const { path, code } = readLink(instance, 'p1-1@example.org');
    valid = { ...(await openPage(instance, path)), code, answers: sameAnswer('3') };
    await instance.stopWorker();
  });

  afterAll(() => instance.stop());

  it('are answered in order, and nothing of them is kept', async () => {
    const waiting = fc.sample(anySubmission(valid), { numRuns: submissions, seed });
    const statuses = new Map<number, number>();
    const taken: Submission[] = [];
    const lane = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const reply = await fetch(`${instance.url}/api/responses`, {
          method: 'POST',
          headers: { origin: instance.publicUrl, 'content-type': next.kind },
          body: next.body,
        });
        await reply.arrayBuffer();
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        if (reply.status < 400) taken.push(next);
      }
    };
    await Promise.all(Array.from({ length: abreast }, lane));
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(submissions);
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(taken).toEqual([]);
    // The submissions reach every kind of refusal.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 403, 404, 413, 415, 422]));
    const drafts = await instance.superuser.query('SELECT count(*)::int AS n FROM ballot.draft');
    expect(drafts.rows).toEqual([{ n: 0 }]);
  });

  it('do not keep a meant one from being taken', async () => {
    const reply = await fetch(`${instance.url}/api/responses`, {
      method: 'POST',
      headers: { origin: instance.publicUrl, 'content-type': 'application/json' },
      body: JSON.stringify(valid),
    });
    expect(reply.status).toBe(200);
  });
});

/** Noise, and answers that are right but for one thing. */
function anySubmission(valid: Readonly<Record<string, unknown>>): fc.Arbitrary<Submission> {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', '\0', '\ud800', '__proto__', 'ICT1', '1e999', "'; DROP TABLE x; --", '%'),
  );
  const json = fc.anything({ withNullPrototype: false, maxDepth: 4, key: text }).map(asJson);
  // One answer of the code's owner to make it whole again would be taken, so each change is a fault.
  const changed = fc.oneof(
    fc.constantFrom('wave', 'variant', 'language', 'code', 'answers', 'nonce').chain((field) =>
      fc
        .oneof(
          text.map((value) => `x${value}`),
          json,
        )
        .map((value) => ({ ...valid, [field]: value })),
    ),
    fc.dictionary(text, json, { minKeys: 1 }).map((answers) => ({
      ...valid,
      answers: { ...answers, NOPE: '1' },
    })),
    json.map((value) => ({ ...valid, answers: { ...sameAnswer('3'), ICT1: [value] } })),
    fc
      .integer({ min: 6, max: 99 })
      .map((value) => ({ ...valid, answers: { ...sameAnswer('3'), AUT1: String(value) } })),
    fc
      .integer({ min: 4_001, max: 7_900 })
      .map((length) => ({ ...valid, answers: { OT1: 'x'.repeat(length) } })),
  );
  const asProgram = (body: fc.Arbitrary<string>): fc.Arbitrary<Submission> =>
    body.map((one) => ({ kind: 'application/json', body: one }));
  return fc.oneof(
    asProgram(changed.map((value) => JSON.stringify(value))),
    asProgram(json.map((value) => JSON.stringify({ noise: value }))),
    asProgram(fc.string({ unit: 'binary', maxLength: 200 }).map((noise) => `{${noise}`)),
    asProgram(fc.integer({ min: 2, max: 400 }).map((depth) => '['.repeat(depth))),
    asProgram(fc.constant(JSON.stringify({ ...valid, answers: { OT1: 'x'.repeat(70_000) } }))),
    fc.dictionary(text, text).map((fields) => ({
      kind: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(Object.entries(fields)).toString(),
    })),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => ({
      kind: 'application/x-www-form-urlencoded',
      body: Uint8Array.from(bytes),
    })),
    fc
      .tuple(
        fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'image/png', 'x'),
        fc.uint8Array({ maxLength: 50 }),
      )
      .map(([kind, bytes]) => ({ kind, body: Uint8Array.from(bytes) })),
  );
}

/** What is left of a value once it has gone over the wire. */
function asJson(value: unknown): unknown {
  const write = (_: string, inner: unknown): unknown =>
    typeof inner === 'bigint' ? String(inner) : inner;
  const written: string | undefined = JSON.stringify(value, write);
  return written === undefined ? null : JSON.parse(written);
}
