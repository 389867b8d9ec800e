import { Client, type Reply } from './setup/client.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { importFigures } from './setup/published-waves.ts';
import { openStudyInstance, panel, quarters, type StudyInstance } from './setup/study-instance.ts';

describe('the sentence that comes with the first page', () => {
  let here: StudyInstance;
  const open = async (client: Client, language = 'en'): Promise<Reply> => {
    const reply = await client.send('GET', '/', undefined, { 'accept-language': language });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return reply;
  };
  const isWithout = ({ text, headers }: Reply): boolean =>
    text.includes('id="early" hidden') &&
    text.includes('<!--sentence-->') &&
    headers.get('cache-control') === 'no-cache';

  beforeAll(async () => {
    here = await openStudyInstance();
    await here.register();
  });
  afterAll(() => here.end());

  it('is none before anything is known', async () => {
    expect(isWithout(await open(here.executive))).toBe(true);
  });

  it('is the finding of the study, for nobody to keep', async () => {
    await here.publish(0, quarters);
    await importFigures(here.admin, panel, []);
    await here.run();
    const { texts } = await here.latest();
    const headline = texts['H4']?.headline ?? '';
    expect(headline).not.toBe('');
    for (const client of [here.executive, here.admin]) {
      const { text, headers } = await open(client);
      expect(text).toContain('<div id="early" lang="en">');
      expect(text).toContain('<p data-banner hidden></p>');
      expect(text).toContain(`<p>${headline.replaceAll("'", '&#39;')}</p>`);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is in the language of the account, whatever the browser asks for', async () => {
    await expectOk(here.executive.send('PUT', '/api/language', { language: 'de' }));
    const { texts } = (
      await expectOk(
        here.executive.send<Awaited<ReturnType<StudyInstance['latest']>>>(
          'GET',
          '/api/studies/latest',
          undefined,
          { 'accept-language': 'de' },
        ),
      )
    ).body;
    const { text } = await open(here.executive, 'fr');
    expect(text).toContain('<div id="early" lang="de">');
    expect(text).toContain(texts['H4']?.headline);
  });

  it('is told to nobody else', async () => {
    const { instance, admin } = here;
    expect(isWithout(await open(new Client(instance)))).toBe(true);
    const { client: manager } = await addAccount(instance, admin, 'manager', 'shop-1');
    expect(isWithout(await open(manager))).toBe(true);
    expect(isWithout(await here.executive.get('/culture'))).toBe(true);
  });

  it('leaves the page as it is where it cannot be found out', async () => {
    const { superuser } = here.instance;
    await superuser.query('ALTER TABLE study.registration RENAME TO out_of_reach');
    try {
      expect((await here.executive.get('/api/studies/latest')).status).toBe(500);
      expect(isWithout(await open(here.executive))).toBe(true);
    } finally {
      await superuser.query('ALTER TABLE study.out_of_reach RENAME TO registration');
    }
  });
});
