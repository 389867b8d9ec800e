import { deflateRawSync } from 'node:zlib';
import { recommendContent } from '@throughline/instrument';
import type {
  ImportResult,
  Problem,
  QuestionnaireContent,
  QuestionnaireSummary,
  QuestionnaireVersion,
  StatedValues,
  StoredQuestionnaire,
  WaveAnswers,
  WaveScores,
} from '@throughline/types';
import { Client, type Reply } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openPage,
  openWave,
  readLink,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const ids = {
  stock: 'own-stockaaa',
  food: 'own-foodaaaa',
  nights: 'own-nightsaa',
  help: 'own-helpaaaa',
  else: 'own-elseaaaa',
};

const content: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: [
    ...['ICT1', 'AUT1', 'VAL1'].map((id) => ({ kind: 'bank' as const, id, askedWhen: null })),
    {
      kind: 'agreement',
      id: ids.stock,
      text: 'Stock is missing.',
      askedWhen: null,
      construct: 'ICT',
      reversed: true,
    },
    {
      kind: 'rating',
      id: ids.food,
      text: 'How good is the food?',
      askedWhen: null,
      construct: null,
      reversed: false,
      lowest: 'Awful',
      highest: 'Superb',
    },
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
    {
      kind: 'choices',
      id: ids.help,
      text: 'What would have helped?',
      options: [
        { value: 'a', label: 'More people' },
        { value: 'b', label: 'A taxi home' },
      ],
      askedWhen: { question: ids.nights, values: ['1'] },
    },
    { kind: 'text', id: ids.else, text: 'Anything else?', askedWhen: null },
  ],
};

const reword = (id: string, text: string): QuestionnaireContent => ({
  ...content,
  items: content.items.map((item) =>
    item.id === id && item.kind !== 'bank' ? { ...item, text } : item,
  ),
});

describe('questionnaires', () => {
  let instance: TestInstance;
  let admin: Client;
  let stored: StoredQuestionnaire;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [12, 12]);
  });

  afterAll(() => instance.stop());

  const people = [1, 2].flatMap((shop) =>
    Array.from({ length: 12 }, (_, i) => `p${shop}-${i + 1}@example.org`),
  );
  const newest = (): QuestionnaireVersion => {
    const [version] = stored.versions;
    if (version === undefined) throw new Error('there is no version');
    return version;
  };
  const save = (change: object): Promise<Reply<StoredQuestionnaire & Problem>> =>
    admin.send('PUT', `/api/questionnaires/${stored.id}`, {
      name: stored.name,
      content: newest().content,
      basedOn: newest().savedAt,
      ...change,
    });
  const translationPath = (language: string): string =>
    `/api/questionnaires/${stored.id}/translations/${language}`;
  const importFile = (
    text: string,
    { type = 'text/csv', name = 'de.csv', language = 'de', dryRun = false } = {},
  ): Promise<Reply<ImportResult & Problem>> =>
    admin.send(
      'POST',
      `${translationPath(language)}/import?dryRun=${dryRun}&basedOn=${newest().savedAt}&fileName=${name}`,
      text,
      { 'content-type': type },
    );
  const load = async (): Promise<void> => {
    stored = (await admin.get<StoredQuestionnaire>(`/api/questionnaires/${stored.id}`)).body;
  };

  it('are composed, listed with their length, and read back as they were sent', async () => {
    const made = await expectOk(
      admin.post<StoredQuestionnaire>('/api/questionnaires', { name: 'Night shift', content }),
    );
    stored = made.body;
    expect(stored.versions).toMatchObject([{ number: 1, content, waves: [], translations: {} }]);
    const { questionnaires } = (
      await admin.get<{ questionnaires: QuestionnaireSummary[] }>('/api/questionnaires')
    ).body;
    expect(questionnaires).toMatchObject([
      { name: 'Night shift', version: 1, isAsked: false, items: 8, languages: ['en'], pulses: [] },
    ]);
  });

  it('are refused whole where they could not be asked, with every item named', async () => {
    const wrong = {
      ...content,
      items: [...content.items, { kind: 'bank', id: 'ICT1', askedWhen: null }],
    };
    const reply = await admin.post<Problem>('/api/questionnaires', { name: 'x', content: wrong });
    expect([reply.status, reply.body.issues]).toEqual([
      400,
      [{ row: null, column: 'item 9', reason: 'ICT1 is asked twice.' }],
    ]);
    expect((await save({ content: wrong })).status).toBe(400);
    await load();
    expect(newest().content).toEqual(content);
  });

  it('are saved in place while nobody was asked, keeping the ids of items', async () => {
    const before = newest().savedAt;
    const changed = reword(ids.stock, 'Stock is not where it should be.');
    stored = (await expectOk(save({ content: changed }))).body;
    expect(stored.versions).toHaveLength(1);
    expect(newest().content).toEqual(changed);
    stored = (await expectOk(save({ content, name: 'Nights' }))).body;
    expect([stored.name, newest().content]).toEqual(['Nights', content]);
    const late = await save({ basedOn: before });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect(late.body.detail).toMatch(/^Nothing was saved: somebody else has saved version 1/);
  });

  describe('translations', () => {
    const file = async (format: string, language = 'de'): Promise<string> =>
      (await expectOk(admin.get(`${translationPath(language)}/file?format=${format}`))).text;

    it('are typed side by side, and asked only when they are complete', async () => {
      const half = { basedOn: newest().savedAt, texts: { intro: 'Denken Sie daran.' } };
      stored = (await expectOk(admin.send<StoredQuestionnaire>('PUT', translationPath('de'), half)))
        .body;
      expect(newest().translations['de']).toEqual({
        intro: { text: 'Denken Sie daran.', english: content.intro },
      });
      const preview = await admin.get(`/preview/questionnaires/${stored.id}/de`);
      expect(preview.text).toContain(content.intro);
      expect(preview.text).toContain('<bdi>Example Ltd</bdi>');
      const closes = /"closesAt":"([^"]+)"/.exec(preview.text)?.[1] ?? '';
      const days = (Date.parse(closes) - instance.clock.now().getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(8);
      expect(days).toBeLessThan(12);
      expect(preview.text).not.toContain('Denken Sie daran.');
    });

    it('come back from CSV as they went out, and from XLIFF', async () => {
      const csv = await file('csv');
      expect(csv).toContain('"intro","Introduction before the first question"');
      expect(csv).toContain('"Denken Sie daran."');
      const filled = csv.replace(
        /,"([^"]*)",""\r\n/g,
        (_, english) => `,"${english}","[${english}] & <b>"\r\n`,
      );
      const trial = await expectOk(importFile(filled, { dryRun: true }));
      await load();
      expect(Object.keys(newest().translations['de'] ?? {})).toHaveLength(1);
      const done = await expectOk(importFile(filled));
      expect(trial.body).toEqual({ ...done.body, dryRun: true });
      expect(done.body).toMatchObject({ changed: 0, unchanged: 1, absent: 0 });
      await load();
      expect(await file('csv')).toBe(filled);

      const xliff = await file('xliff');
      expect(xliff).toContain('xmlns="urn:oasis:names:tc:xliff:document:2.0"');
      expect(xliff).toContain('&amp; &lt;b');
      const again = await expectOk(
        importFile(xliff, { type: 'application/xliff+xml', name: 'de.xlf' }),
      );
      expect(again.body).toMatchObject({ added: 0, changed: 0, absent: 0 });
      const french = xliff.replace('trgLang="de"', 'trgLang="fr-FR"');
      await load();
      await expectOk(
        importFile(french, { type: 'application/xliff+xml', name: 'fr.xlf', language: 'fr' }),
      );
      await load();
      const strip = (text: string) => text.replace(/trgLang="\w+"/, '');
      expect(strip(await file('xliff', 'fr'))).toBe(strip(xliff));
    });

    it.each([
      [';', 'semicolons, as a German spreadsheet saves it'],
      ['\t', 'tabs'],
    ])('come back from a CSV whose cells are parted by “%s”: %s', async (mark) => {
      const quote = (cell: string) =>
        cell.includes(mark) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
      const saved = (await file('csv'))
        .trimEnd()
        .split('\r\n')
        .map((line) => line.slice(1, -1).split('","').map(quote).join(mark))
        .join('\r\n');
      const { body } = await expectOk(importFile(`\uFEFF${saved}\r\n`, { dryRun: true }));
      expect(body).toMatchObject({ added: 0, changed: 0, absent: 0 });
      const other = saved.replace('Denken Sie daran.', 'Denken Sie nach.');
      const tried = await expectOk(importFile(other, { dryRun: true }));
      expect(tried.body).toMatchObject({ added: 0, changed: 1, absent: 0 });
    });

    it('are left alone by a file that changes nothing', async () => {
      await load();
      const { savedAt } = newest();
      const { body } = await expectOk(importFile(await file('csv')));
      expect(body).toMatchObject({ added: 0, changed: 0 });
      await load();
      expect(newest().savedAt).toBe(savedAt);
    });

    it('are shown in the preview once they are complete', async () => {
      const preview = await admin.get(`/preview/questionnaires/${stored.id}/de`);
      expect(preview.text).toContain('[Did you work nights?] &#38; &#60;b&#62;');
      const summary = (
        await admin.get<{ questionnaires: QuestionnaireSummary[] }>('/api/questionnaires')
      ).body.questionnaires[0];
      expect(summary?.languages.toSorted()).toEqual(['de', 'en', 'fr']);
    });

    const unit = (id: string, inside: string): string =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="f">\n<unit id="${id}"><segment>${inside}</segment></unit></file></xliff>`;
    const intro = `<source>${content.intro}</source>`;
    it.each([
      [
        'CSV without a column',
        'slot,text\nintro,x\n',
        'row 1: the column translation is missing from the header',
      ],
      [
        'an unknown wording',
        'slot,translation\nitem.NOPE,x\n',
        'row 2, item.NOPE: the questionnaire has no wording “item.NOPE”',
      ],
      [
        'a wording twice',
        'slot,translation\nintro,x\nintro,y\n',
        'row 3, intro: this wording stands in the file twice',
      ],
      [
        'old English',
        'slot,english,translation\nintro,Think.,x\n',
        'row 2, intro: the English has changed since this file was made: it is now “Think about the past four weeks.”',
      ],
      [
        'text that is no XML',
        '<xliff><file></xliff>',
        'row 1: this is not XML: <file> is opened, and </xliff> is closed instead',
      ],
      [
        'an entity',
        unit('intro', '<source>&x;</source>'),
        'row 2: this is not XML: an “&” that begins no known sign',
      ],
      [
        'a document type',
        '<!DOCTYPE xliff [<!ENTITY x "y">]><xliff/>',
        'a document type (DOCTYPE) has no place',
      ],
      [
        'XML that was cut off',
        '<xliff><file>',
        'this is not XML: the file ends before <xliff> is closed, as if it had been cut off.',
      ],
      ['nothing in it', '', 'the file is empty.'],
      ['nothing but line breaks', '\r\n', 'the file is empty.'],
      ['another XML', '<html/>', 'this is not an XLIFF file'],
      [
        'XLIFF 1.2',
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
        'this is XLIFF 1.2; save the file as XLIFF 2.0',
      ],
      [
        'another language',
        unit('intro', intro).replace('"de"', '"pl"'),
        'trgLang names “pl”, and this is the translation into “de”',
      ],
      [
        'an older version under the newer name',
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="1.2" trgLang="de"/>',
        'this is XLIFF 1.2',
      ],
      [
        'no unit',
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" trgLang="de"/>',
        'there is no unit in the file',
      ],
      [
        'markup inside',
        unit('intro', `${intro}<target>a<ph id="1"/></target>`),
        'row 2, intro: <ph> inside a wording',
      ],
      [
        'an unknown unit',
        unit('item.NOPE', '<source>x</source><target>y</target>'),
        'row 2, item.NOPE: the questionnaire has no wording',
      ],
    ])('are refused whole for %s, with file and place', async (_, text, detail) => {
      const before = newest().translations;
      const reply = await importFile(text, { type: 'application/xliff+xml', name: 'bad.xlf' });
      expect([reply.status, reply.body.code]).toEqual([422, 'import-refused']);
      expect(reply.body.detail).toContain(`Nothing was imported from bad.xlf: `);
      expect(reply.body.detail).toContain(detail);
      await load();
      expect(newest().translations).toEqual(before);
    });

    it('joins what a tool has split, and leaves open what it has translated in part', async () => {
      const [one, other] = ['Think about ', 'the past four weeks.'];
      const split = unit(
        'intro',
        `<source>${one}</source><target>Eins </target></segment><segment><source>${other}</source><target>zwei.</target>`,
      );
      const part = split.replace('<target>zwei.</target>', '');
      const open = { type: 'application/xliff+xml', name: 'de.xlf', dryRun: true };
      expect((await expectOk(importFile(split, open))).body).toMatchObject({ rows: 1, changed: 1 });
      expect((await expectOk(importFile(part, open))).body).toMatchObject({ rows: 0 });
    });

    it('count as stale where the English has changed, and are kept for the translator', async () => {
      stored = (await expectOk(save({ content: { ...newest().content, intro: 'Think of now.' } })))
        .body;
      expect(newest().translations['de']?.['intro']?.english).toBe(content.intro);
      expect(await file('csv')).toContain('"Think of now.",""');
      expect((await admin.get(`/preview/questionnaires/${stored.id}/de`)).text).not.toContain(
        '[Did',
      );
      stored = (await expectOk(save({ content }))).body;
      expect((await admin.get(`/preview/questionnaires/${stored.id}/de`)).text).toContain('[Did');
    });
  });

  it('are previewed before they are saved, and only by those who compose', async () => {
    const draft = { ...recommendContent(), intro: 'A draft <b>of</b> mine.' };
    const packed = deflateRawSync(JSON.stringify(draft)).toString('base64url');
    const preview = await admin.get(`/preview/draft/pl?content=${packed}`);
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('A draft &#60;b&#62;of&#60;/b&#62; mine.');
    expect(preview.text).toContain(`href="de?content=${packed}"`);
    expect(preview.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await new Client(instance).get(`/preview/draft/pl?content=${packed}`)).status).toBe(
      401,
    );
    const bomb = deflateRawSync(Buffer.alloc(5_000_000, 32)).toString('base64url');
    for (const bad of ['AAAA', bomb, packed.slice(9)]) {
      expect((await admin.get(`/preview/draft/pl?content=${bad}`)).status).toBe(400);
    }
  });

  it('belong to a pulse that names one, and to no other', async () => {
    const wanted = {
      name: 'P',
      commentQuestion: null,
      unitIds: [],
      windowDays: 5,
      k: 5,
      commentK: 10,
    };
    const someId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';
    const statuses = [];
    for (const change of [
      { form: 'own' },
      { form: 'nine', questionnaireId: stored.id },
      { form: 'own', questionnaireId: stored.id, commentQuestion: 'OT1' },
      { form: 'own', questionnaireId: someId },
    ]) {
      statuses.push((await admin.post('/api/pulses', { ...wanted, ...change })).status);
    }
    expect(statuses).toEqual([400, 400, 400, 404]);
  });

  it('are never sent out with an item that asks who somebody is', async () => {
    const asking = { name: 'Who', content: reword(ids.else, 'What is your full name?') };
    const made = await expectOk(admin.post<StoredQuestionnaire>('/api/questionnaires', asking));
    const pulse = await createPulse(admin, { form: 'own', questionnaireId: made.body.id });
    const reply = await admin.post<Problem>(`/api/pulses/${pulse.id}/waves`);
    expect([reply.status, reply.body.code]).toEqual([409, 'asks-identity']);
    expect(reply.body.detail).toMatch(/^“What is your full name\?” asks who somebody is/);
    const noted = await instance.superuser.query(
      `SELECT 1 FROM office.audit_entry WHERE action = 'refused' AND detail->>'code' = 'asks-identity'`,
    );
    expect(noted.rows).toHaveLength(1);
  });

  describe('the organisation’s own values', () => {
    const state = (values: readonly string[]): Promise<Reply<StatedValues & Problem>> =>
      admin.send('PUT', '/api/questionnaires/stated-values', { values });

    it('are typed by the administrator, each once', async () => {
      const path = '/api/questionnaires/stated-values';
      expect((await admin.get<StatedValues>(path)).body).toEqual({ values: [] });
      expect((await expectOk(state([' Courage ', 'Care']))).body.values).toEqual([
        'Courage',
        'Care',
      ]);
      expect((await state(['Care', 'care'])).status).toBe(400);
      expect((await state(['x'.repeat(61)])).status).toBe(400);
      expect((await admin.get<StatedValues>(path)).body).toEqual({ values: ['Courage', 'Care'] });
    });

    it('are asked as pairs, and their gap is published through the same cells', async () => {
      const pair = (value: string, letter: string): QuestionnaireContent['items'] => [
        { kind: 'value', id: `own-lived00${letter}`, value, aspect: 'lived', askedWhen: null },
        { kind: 'value', id: `own-paid000${letter}`, value, aspect: 'rewarded', askedWhen: null },
      ];
      const made = await expectOk(
        admin.post<StoredQuestionnaire>('/api/questionnaires', {
          name: 'Values',
          content: { intro: 'Think.', items: [...pair('Courage', 'a'), ...pair('Care', 'b')] },
        }),
      );
      const pulse = await createPulse(admin, { form: 'own', questionnaireId: made.body.id });
      const wave = await openWave(admin, pulse.id);
      for (const person of people) {
        const isFirst = person.startsWith('p1-');
        await expectOk(
          answerAs(instance, person, {
            'own-lived00a': '4',
            'own-paid000a': isFirst ? '2' : '4',
            'own-lived00b': '4',
            'own-paid000b': '2',
          }),
        );
      }
      await closeWave(admin, wave.id);
      const { cells } = (await admin.get<WaveScores>(`/api/waves/${wave.id}/scores`)).body;
      const shown = cells.map(({ unitName, construct, score, n }) => [
        unitName,
        construct,
        score,
        n,
      ]);
      expect(shown.filter(([, construct]) => construct === 'SAR')).toEqual([
        ['Example Ltd', 'SAR', 37.5, '24'],
        ['Shop 1', 'SAR', 25, '10-14'],
        ['Shop 2', 'SAR', 50, '10-14'],
      ]);
      expect(shown.filter(([, construct]) => construct === 'LIV')).toHaveLength(3);
    });
  });

  describe('in a wave', () => {
    let pulseId: string;
    let waveId: string;
    const all = { ICT1: '5', AUT1: '3', VAL1: '4', [ids.stock]: '1', [ids.food]: '8' };

    beforeAll(async () => {
      pulseId = (await createPulse(admin, { form: 'own', questionnaireId: stored.id })).id;
      waveId = (await openWave(admin, pulseId)).id;
    });

    it('are asked as they were composed, in each language they are translated into', async () => {
      const { path } = readLink(instance, 'p1-1@example.org');
      expect(path).toBe(`/s/${waveId}/own/en`);
      const german = await new Client(instance).get(path.replace(/en$/, 'de'));
      expect(german.text).toContain('[Anything else?]');
      expect(german.text).toContain('data-is="1"');
    });

    it('refuse answers that do not fit them, and drop in the plain form what was ruled out', async () => {
      const refused = async (answers: Record<string, string>): Promise<unknown> => {
        const { status, body } = await answerAs(instance, 'p1-1@example.org', answers);
        return [status, (body as Problem).issues?.[0]?.column];
      };
      expect(await refused({ ...all, [ids.nights]: '2', [ids.help]: 'a' })).toEqual([
        422,
        ids.help,
      ]);
      expect(await refused({ ...all, [ids.help]: 'a' })).toEqual([422, ids.help]);
      expect(await refused({ ...all, [ids.nights]: '1', [ids.help]: 'a x' })).toEqual([
        422,
        ids.help,
      ]);
      expect(await refused({ ...all, [ids.nights]: '1', [ids.help]: 'a na' })).toEqual([
        422,
        ids.help,
      ]);
      expect(await refused({ ...all, [ids.nights]: '3' })).toEqual([422, ids.nights]);
      expect(await refused({ ...all, [ids.food]: '11' })).toEqual([422, ids.food]);
      const { path, code } = readLink(instance, 'p1-1@example.org');
      const form = new URLSearchParams({ ...(await openPage(instance, path)), code });
      for (const [id, value] of [
        ...Object.entries(all),
        [ids.nights, '2'],
        [ids.help, 'a'],
        [ids.help, 'b'],
      ]) {
        form.append(`answer.${id}`, value ?? '');
      }
      const send = () =>
        new Client(instance).send('POST', '/api/responses', form.toString(), {
          'content-type': 'application/x-www-form-urlencoded',
        });
      expect((await send()).status).toBe(200);
      form.set(`answer.${ids.nights}`, '1');
      expect((await send()).status).toBe(200);
      form.append(`answer.${ids.help}`, 'na');
      const both = await send();
      expect([both.status, both.text]).toEqual([
        422,
        expect.stringContaining('cannot be chosen together'),
      ]);
    });

    it('seal every answer to the same length', async () => {
      for (const [place, person] of people.entries()) {
        const nights = place % 2 === 0;
        await expectOk(
          answerAs(instance, person, {
            ...all,
            [ids.nights]: nights ? '1' : '2',
            ...(nights ? { [ids.help]: place % 4 === 0 ? 'b a' : 'b' } : {}),
            ...(place < 12
              ? { [ids.else]: `Words ${place} `.repeat(place * 30).slice(0, 3_000) + '.' }
              : {}),
          }),
        );
      }
      const lengths = await instance.superuser.query(
        'SELECT DISTINCT length(ciphertext) AS bytes FROM ballot.draft WHERE wave = $1',
        [waveId],
      );
      expect(lengths.rows).toHaveLength(1);
    });

    it('are frozen: saving makes the next version, and nobody can edit the one that was asked', async () => {
      await load();
      expect(newest()).toMatchObject({ number: 1, waves: [{ id: waveId, number: 1 }] });
      stored = (await expectOk(save({ content: reword(ids.nights, 'Did you work at night?') })))
        .body;
      const [second, first] = stored.versions;
      expect([second?.number, first?.number]).toEqual([2, 1]);
      expect(first?.content).toEqual(content);
      const item = second?.content.items.find(
        (one) => 'text' in one && one.text.includes('at night'),
      );
      expect(item?.id).toMatch(/^own-[a-z2-7]{8}$/);
      expect(item?.id).not.toBe(ids.nights);
      expect(item).toMatchObject({ renews: ids.nights });
      const help = second?.content.items.find(({ id }) => id === ids.help);
      expect(help?.askedWhen?.question).toBe(item?.id);
      // The translation of its answers came along; that of its own wording is stale.
      const german = second?.translations['de'] ?? {};
      expect(german[`option.${item?.id}.1`]).toEqual({ text: '[Yes] & <b>', english: 'Yes' });
      expect(german[`item.${item?.id}`]?.english).toBe('Did you work nights?');
      await expect(
        instance.superuser.query(
          `UPDATE roster.questionnaire_version SET content = '{}' WHERE number = 1`,
        ),
      ).rejects.toThrow(/has been asked is never edited/);
    });

    it('count choices in blocks, score own items with their construct, and keep comments apart', async () => {
      await closeWave(admin, waveId);
      const scores = (await admin.get<WaveScores>(`/api/waves/${waveId}/scores`)).body;
      const cells = scores.cells.filter(({ unitName }) => unitName === 'Example Ltd');
      expect(Object.fromEntries(cells.map(({ construct, score }) => [construct, score]))).toEqual({
        ICT: 95,
        AUT: 50,
        VAL: 75,
      });
      const counted = await instance.superuser.query<{
        question: string;
        option: string;
        people: number;
      }>(
        `SELECT h.question, h.option, sum(h.count)::int AS people FROM result.histogram h
         JOIN result.block b ON b.id = h.block WHERE b.wave = $1 AND h.question LIKE 'own-%'
         GROUP BY 1, 2 ORDER BY 1, 2`,
        [waveId],
      );
      expect(counted.rows.map(({ question, option, people: n }) => [question, option, n])).toEqual([
        [ids.food, '8', 24],
        [ids.help, 'a', 6],
        [ids.help, 'b', 12],
        [ids.nights, '1', 12],
        [ids.nights, '2', 12],
        [ids.stock, '1', 24],
      ]);
      const told = await expectOk(admin.get<WaveAnswers>(`/api/waves/${waveId}/answers`));
      expect(told.body.questions.map(({ id, isBranch, isMultiple }) => [id, isBranch, isMultiple]))
        // Open questions and those of a construct are shown elsewhere.
        .toEqual([
          [ids.food, false, false],
          [ids.nights, false, false],
          [ids.help, true, true],
        ]);
      const company = told.body.cells.filter(({ unitName }) => unitName === 'Example Ltd');
      const shownOf = (question: string) =>
        company.flatMap((one) => (one.question === question ? [[one.option, one.shown]] : []));
      expect(shownOf(ids.help)).toEqual([
        ['a', '50'],
        ['b', '90 or more'],
        ['na', '10 or less'],
      ]);
      expect(shownOf(ids.nights)).toEqual([
        ['1', expect.any(String)],
        ['2', expect.any(String)],
        ['na', '5 or less'],
      ]);
      const blocks = await instance.superuser.query<{ smallest: number }>(
        'SELECT min(n) AS smallest FROM result.block WHERE wave = $1',
        [waveId],
      );
      expect(blocks.rows[0]?.smallest).toBeGreaterThanOrEqual(5);
      expect(scores.comments).toHaveLength(12);
      const asked = await admin.get<{ lastAsked: Record<string, string> }>(
        '/api/questionnaires/last-asked',
      );
      expect(Object.keys(asked.body.lastAsked)).toEqual(
        expect.arrayContaining(content.items.map(({ id }) => id)),
      );
      expect(asked.body.lastAsked).not.toHaveProperty('HRD2');
    });

    it('are asked in their newest version by the next wave of the pulse', async () => {
      const next = await openWave(admin, pulseId);
      await load();
      expect(newest()).toMatchObject({ number: 2, waves: [{ id: next.id, number: 2 }] });
      await closeWave(admin, next.id);
    });

    it('cannot be used to tell two nearly equal audiences apart under another name', async () => {
      const { units } = (await admin.get<{ units: { id: string; key: string }[] }>('/api/units'))
        .body;
      await expectOk(
        admin.post('/api/units/import', 'key,name,parent_key\nshop-3,Shop 3,company\n'),
      );
      await expectOk(
        admin.post(
          '/api/people/import',
          'key,email,name,unit_key,locale,time_zone\nnew,new@example.org,New,shop-3,en-GB,Europe/London\n',
        ),
      );
      const shops = units.filter(({ key }) => key.startsWith('shop')).map(({ id }) => id);
      expect(shops).toHaveLength(2);
      await instance.superuser.query(`UPDATE roster.person SET placed_at = NULL WHERE key = 'new'`);
      const other = await expectOk(
        admin.post<StoredQuestionnaire>('/api/questionnaires', {
          name: 'Copy',
          content: { ...recommendContent() },
        }),
      );
      const pulse = await createPulse(admin, { form: 'own', questionnaireId: other.body.id });
      const wanted = { askAgain: 'They were asked today.' };
      const reply = await admin.post<Problem>(`/api/pulses/${pulse.id}/waves`, wanted);
      expect([reply.status, reply.body.code]).toEqual([409, 'audience-too-similar']);
    });
  });
});
