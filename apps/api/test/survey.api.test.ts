import { chooseSurveyLanguage, writeRefusal } from '@throughline/survey-page';
import type { Problem, ProblemCode } from '@throughline/types';
import { Client, type Reply } from './setup/client.ts';
import {
  closeWave,
  createPulse,
  fillDirectory,
  openPage,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const unknownCode = 'ABCDEFGHIJKLMNOPQRST';

describe('sending answers', () => {
  let instance: TestInstance;
  let open: { path: string; code: string };
  let closed: { path: string; code: string };

  beforeAll(async () => {
    instance = await startInstance();
    const admin = await setUp(instance);
    await fillDirectory(admin, [12]);
    const first = await createPulse(admin, { name: 'The first' });
    const firstWave = await openWave(admin, first.id);
    closed = readLink(instance, 'p1-1@example.org');
    await closeWave(admin, firstWave.id);
    const second = await createPulse(admin, { name: 'The second', commentQuestion: 'OT1' });
    await openWave(admin, second.id);
    open = readLink(instance, 'p1-1@example.org');
    await instance.stopWorker();
  });

  afterAll(() => instance.stop());

  type Link = typeof open;
  const send = async (
    { path, code }: Link,
    answers: Readonly<Record<string, unknown>>,
    change: object = {},
  ): Promise<Reply<Problem>> => {
    const page = await openPage(instance, path);
    return new Client(instance).post('/api/responses', { ...page, code, answers, ...change });
  };
  const sendForm = async (
    link: Link,
    answers: Readonly<Record<string, string>>,
    change: Readonly<Record<string, string>> = {},
  ): Promise<Reply> => {
    const page = await openPage(instance, link.path);
    const named = Object.entries(answers).map(([id, value]) => [`answer.${id}`, value]);
    const form = new URLSearchParams({
      ...page,
      code: link.code,
      ...Object.fromEntries(named),
      ...change,
    });
    return new Client(instance).send('POST', '/api/responses', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  };
  const countDrafts = async (): Promise<unknown> =>
    (await instance.superuser.query('SELECT count(*)::int AS drafts FROM ballot.draft')).rows[0];
  const asText = (html: string): string =>
    html.replace(/<[^>]+>/g, ' ').replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)));

  const tooLong = 'x'.repeat(4_001);
  const refusals: readonly (readonly [
    string,
    () => [Link, Record<string, string>],
    Record<string, string>,
    number,
    ProblemCode,
    RegExp,
  ])[] = [
    [
      'an unknown code',
      () => [open, sameAnswer('3')],
      { code: unknownCode },
      404,
      'unknown-code',
      /This code is not known here.*compare it with the newest mail/s,
    ],
    [
      'a closed wave',
      () => [closed, sameAnswer('3')],
      {},
      409,
      'wave-closed',
      /This pulse has closed.*takes no more answers, and nothing was sent from this page/s,
    ],
    [
      'an unknown question',
      () => [open, { NOPE1: '3' }],
      {},
      422,
      'answers-invalid',
      /Some answers could not be read.*not asked here/s,
    ],
    [
      'an answer that is not offered',
      () => [open, sameAnswer('9')],
      {},
      422,
      'answers-invalid',
      /not one of the choices offered/,
    ],
    [
      'a text that is too long',
      () => [open, { OT1: tooLong }],
      {},
      422,
      'answers-invalid',
      /longer than there is room for/,
    ],
    [
      'no answer at all',
      () => [open, {}],
      {},
      422,
      'answers-invalid',
      /There is no answer yet.*answer at least one question/s,
    ],
    [
      'a wave that does not exist',
      () => [open, sameAnswer('3')],
      { wave: '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d' },
      404,
      'not-found',
      /There is no pulse at this address/,
    ],
    [
      'a form that was not asked',
      () => [open, sameAnswer('3')],
      { variant: 'full-bank' },
      404,
      'not-found',
      /There is no pulse at this address/,
    ],
    [
      'a language that is not there',
      () => [open, sameAnswer('3')],
      { language: 'tlh' },
      404,
      'not-found',
      /There is no pulse at this address/,
    ],
    [
      'an answer that was not sent from the page',
      () => [open, sameAnswer('3')],
      { nonce: '' },
      403,
      'cross-site-request',
      /Please send this from the survey page.*press the button in the mail/s,
    ],
    [
      'the proof of another page',
      () => [open, sameAnswer('3')],
      { language: 'de' },
      403,
      'cross-site-request',
      /Bitte senden Sie von der Seite der Befragung/,
    ],
  ];

  it.each(refusals)(
    'refuses %s with a typed code, and keeps nothing',
    async (_, given, change, status, code) => {
      const before = await countDrafts();
      const [link, answers] = given();
      const reply = await send(link, answers, change);
      expect([reply.status, reply.body.code]).toEqual([status, code]);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
      const language = chooseSurveyLanguage(change['language'] ?? 'en');
      expect(reply.body.notice).toEqual(writeRefusal(code, 'employee', language));
      expect(reply.body.notice?.title).not.toBe('');
      expect(reply.text).not.toContain(tooLong.slice(0, 50));
      expect(await countDrafts()).toEqual(before);
    },
  );

  it.each(refusals)(
    'tells a person without scripts about %s on a page, kindly',
    async (...[, given, change, status, , words]) => {
      const before = await countDrafts();
      const [link, answers] = given();
      const reply = await sendForm(link, answers, change);
      expect(reply.status).toBe(status);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(reply.headers.get('set-cookie')).toBeNull();
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('x-robots-tag')).toBe('noindex');
      expect(asText(reply.text)).toMatch(words);
      expect(asText(reply.text)).not.toMatch(
        /error|invalid|problem|undefined|already|used before/i,
      );
      expect(reply.text).not.toContain(link.code);
      expect(await countDrafts()).toEqual(before);
    },
  );

  it('shows a page, not JSON, also for fields that make no sense', async () => {
    const garbage: Record<string, string>[] = [
      { code: 'nope' },
      { wave: 'nope' },
      { 'answer.ICT1': 'x'.repeat(9_000) },
      { [`answer.${'y'.repeat(70)}`]: '3' },
    ];
    for (const change of garbage) {
      const reply = await sendForm(open, sameAnswer('3'), change);
      expect(reply.status).toBe(422);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(asText(reply.text)).toMatch(/code is not known|answers could not be read/);
    }
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['nowhere', { 'sec-fetch-site': '', origin: '' }],
  ])('takes nothing that comes from %s, and says so on a page to a form', async (_, headers) => {
    const page = await openPage(instance, open.path);
    const form = new URLSearchParams({ ...page, code: open.code, 'answer.ICT1': '3' });
    const client = new Client(instance);
    const sent = await client.send('POST', '/api/responses', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    });
    expect(sent.status).toBe(403);
    expect(sent.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(asText(sent.text)).toMatch(/Please send this from the survey page/);
    const answer = { ...page, code: open.code, answers: sameAnswer('3') };
    const told = await client.send<Problem>('POST', '/api/responses', answer, headers);
    expect([told.status, told.body.code]).toEqual([403, 'cross-site-request']);
    expect(await countDrafts()).toEqual({ drafts: 0 });
  });

  it('takes no more than 64 kB, whether their number is announced or not', async () => {
    const page = await openPage(instance, open.path);
    const answer = JSON.stringify({ ...page, code: open.code, answers: sameAnswer('3') });
    const send = async (body: string, bytes: number): Promise<number> => {
      const { status } = await fetch(`${instance.url}/api/responses`, {
        method: 'POST',
        headers: { origin: instance.publicUrl, 'content-type': 'application/json' },
        body: new Blob([body.padEnd(bytes)]).stream(),
        duplex: 'half',
      });
      return status;
    };
    expect(await send(answer, 65_537)).toBe(413);
    expect(await send('{"answers": ', 65_537)).toBe(413);
    expect(await send('{"answers": ', 65_536)).toBe(400);
    expect(await countDrafts()).toEqual({ drafts: 0 });
    expect(await send(answer, 65_536)).toBe(200);
  });

  it('says in the language of the page that there is no answer yet', async () => {
    const page = await openPage(instance, open.path.replace(/en$/, 'de'));
    const form = new URLSearchParams({ ...page, code: open.code });
    const reply = await new Client(instance).send('POST', '/api/responses', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(reply.status).toBe(422);
    expect(asText(reply.text)).toMatch(/Es gibt noch keine Antwort.*mindestens eine Frage/s);
    expect(reply.text).not.toContain('There is no answer');
  });

  it('says in the language of the page which text of the plain form is too long', async () => {
    const page = await openPage(instance, open.path.replace(/en$/, 'de'));
    const form = new URLSearchParams({
      ...page,
      code: open.code,
      'answer.OT1': '字'.repeat(3_000),
    });
    const reply = await new Client(instance).send('POST', '/api/responses', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(reply.status).toBe(422);
    expect(asText(reply.text)).toMatch(/Dieser Text ist länger, als Platz dafür ist/);
    expect(reply.text).not.toContain('longer than there is room for');
  });

  it('shows a page to whoever pastes a whole book into the plain form', async () => {
    const reply = await sendForm(open, { OT1: 'A long story. '.repeat(20_000) });
    expect(reply.status).toBe(413);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(asText(reply.text)).toMatch(/answers could not be read/);
  });

  it.each(['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty'])(
    'names %s as a question that was not asked, and keeps nothing',
    async (name) => {
      const before = await countDrafts();
      const answers = Object.fromEntries([...Object.entries(sameAnswer('3')), [name, '3']]);
      const reply = await send(open, answers);
      expect([reply.status, reply.body.code]).toEqual([422, 'answers-invalid']);
      expect(reply.body.issues?.[0]?.column).toBe(name);
      expect((await sendForm(open, answers)).status).toBe(422);
      const nested = await send(open, { [name]: { prototype: { isAdmin: true } } });
      expect([nested.status, nested.body.issues?.[0]?.column]).toEqual([422, name]);
      expect(await countDrafts()).toEqual(before);
    },
  );

  it('refuses bodies that are not what they should be', async () => {
    const [, , wave, variant, language] = open.path.split('/');
    const bodies: unknown[] = [
      {},
      { wave, variant, language, code: open.code },
      { wave, variant, language, code: 7, answers: {} },
      { wave, variant, language, code: open.code, answers: [] },
      { wave, variant, language, code: open.code, answers: { ICT1: 5 } },
      { wave, variant, language, code: open.code, answers: { ICT1: { $gt: '' } } },
      { wave, variant, language, ballotKey: 'short', answers: sameAnswer('3') },
      { wave, variant, language, answers: sameAnswer('3') },
      { wave, variant, language, code: open.code, ballotKey: 'A'.repeat(43), answers: {} },
    ];
    for (const body of bodies) {
      const reply = await new Client(instance).post<Problem>('/api/responses', body);
      expect([reply.status, reply.body.code]).toEqual([422, 'answers-invalid']);
      expect(reply.body.issues?.[0]?.column).toMatch(/^(?:wave|code|ballotKey|answers$|ICT1)/);
    }
    const list = await new Client(instance).post<Problem>('/api/responses', []);
    expect([list.status, list.body.code]).toEqual([400, 'invalid-request']);
  });

  it('says the same for the first answer and for one that replaces it', async () => {
    const first = await send(open, sameAnswer('1'));
    const second = await send(open, sameAnswer('5'));
    expect(first.status).toBe(200);
    expect(second.text).toBe(first.text);
    const names = (reply: Reply): string[] => [...reply.headers.keys()];
    expect(names(second)).toEqual(names(first));
    const page = await sendForm(open, sameAnswer('2'));
    expect(page.status).toBe(200);
    expect((await sendForm(open, sameAnswer('4'))).text).toBe(page.text);
    expect(asText(page.text)).toMatch(/what you send last replaces/);
    const stored = await instance.superuser.query('SELECT revision FROM ballot.draft');
    expect(stored.rows).toEqual([{ revision: 5 }]);
  });

  it('takes a code as people type it', async () => {
    const typed = `${open.code.match(/.{4}/g)?.join(' – ').toLowerCase() ?? ''}.`;
    expect((await sendForm(open, sameAnswer('3'), { code: typed })).status).toBe(200);
  });

  it('shows the page without a cookie, the same for everyone, and says when it is over', async () => {
    const one = await new Client(instance).get(open.path);
    expect(one.headers.get('cache-control')).toBe('no-store');
    const other = await new Client(instance).get(readLink(instance, 'p1-2@example.org').path);
    expect(one.status).toBe(200);
    expect(other.text).toBe(one.text);
    expect(one.headers.get('set-cookie')).toBeNull();
    expect(one.text).not.toMatch(/p1-1|Person 1/);
    const over = await new Client(instance).get(closed.path);
    expect(over.status).toBe(410);
    expect(asText(over.text)).toMatch(/This pulse has closed/);
    // It was to be open for ten days and was closed at once: the page must not promise those days.
    const today = new Date();
    const days = [today, new Date(today.getTime() - 86_400_000)].map((day) =>
      day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }),
    );
    expect(asText(over.text)).toMatch(new RegExp(`It was open until \\w+, (${days.join('|')}) at`));
  });

  it('shows a kind page where a mail program cut the address short', async () => {
    const parts = open.path.split('/');
    const cut = [3, 4].map((count) => parts.slice(0, count).join('/'));
    for (const path of [
      ...cut,
      `${open.path}x`,
      `${open.path.slice(0, -3)}`,
      '/s/',
      '/s/a/b/c/d',
    ]) {
      const reply = await new Client(instance).get(path);
      expect([path, reply.status]).toEqual([path, 404]);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(asText(reply.text)).toMatch(/There is no pulse at this address/);
    }
    for (const mangled of ['/s/a/b%ff/en', '/s/%00/%ff/en']) {
      const reply = await new Client(instance).get(mangled);
      expect([reply.status, reply.headers.get('location')]).toEqual([302, '/s/unreadable']);
    }
  });

  it('asks for patience when very many answer at once', async () => {
    const slow = await startInstance({ worker: false, submitsPerSecond: 0.2 });
    const form = (): Promise<Reply> =>
      new Client(slow).send('POST', '/api/responses', 'wave=x&code=y', {
        'content-type': 'application/x-www-form-urlencoded',
      });
    const answer = (): Promise<Reply<Problem>> => new Client(slow).post('/api/responses', {});
    expect((await answer()).status).toBe(422);
    expect((await answer()).status).toBe(422);
    const refused = await answer();
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect((await form()).headers.get('content-type')).toContain('text/html');
    await slow.stop();
  });

  it('takes answers that arrive together, and tells each sender what became of theirs', async () => {
    const page = await openPage(instance, open.path);
    const codes = Array.from({ length: 40 }, (_, place) =>
      place % 4 === 3 ? unknownCode : open.code,
    );
    const replies = await Promise.all(
      codes.map((code) =>
        new Client(instance).post('/api/responses', { ...page, code, answers: sameAnswer('3') }),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual(
      codes.map((code) => (code === unknownCode ? 404 : 200)),
    );
    expect(await countDrafts()).toEqual({ drafts: 1 });
  });

  it('takes hashes in ascending order only, so that no two calls can wait for each other', async () => {
    const submit = (wave: string, hashes: Buffer): Promise<unknown> =>
      instance.superuser.query('SELECT ballot.submit($1, $2, $3)', [wave, hashes, Buffer.alloc(2)]);
    const { wave } = await openPage(instance, open.path);
    const [low, high] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    await expect(submit(wave, Buffer.concat([low, high]))).resolves.toBeDefined();
    await expect(submit(wave, Buffer.concat([high, low]))).rejects.toThrow(/ascending order/);
    await expect(submit(wave, Buffer.concat([low, high.subarray(1)]))).rejects.toThrow(/32 bytes/);
  });
});
