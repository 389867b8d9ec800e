import type { Link, Problem, Session, Trust } from '@throughline/types';
import { Client } from './setup/client.ts';
import { adminPassword, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const german = { 'accept-language': 'de-CH,de;q=0.9,en;q=0.5' };
const credentials = { email: 'ada@example.org', password: adminPassword };

describe('the language of the interface', () => {
  let instance: TestInstance;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    await setUp(instance);
  });

  beforeEach(() => instance.clock.advance(0.1));

  afterAll(() => instance.stop());

  it('is that of each request, however many are answered at once', async () => {
    const sentences: Readonly<Record<string, string>> = {
      de: 'E-Mail-Adresse oder Passwort stimmt nicht.',
      fr: 'L’adresse ou le mot de passe est incorrect.',
      es: 'La dirección o la contraseña no es correcta.',
      it: 'Address or password is not right.',
    };
    const replies = await Promise.all(
      Object.keys(sentences).map(async (language) => {
        const body = { email: 'nobody@example.org', password: 'not the password' };
        const headers = { 'accept-language': language };
        const client = new Client(instance);
        const reply = await client.send<Problem>('POST', '/api/session', body, headers);
        return [language, reply.body.detail];
      }),
    );
    expect(Object.fromEntries(replies)).toEqual(sentences);
  });

  it('is kept with the account, and belongs to it wherever it signs in', async () => {
    const ada = new Client(instance);
    // The first administrator was made by a browser that asked for no language of ours.
    const session = await ada.send<Session>('POST', '/api/session', credentials, german);
    expect(session.body.language).toBe('en');
    const chosen = await ada.send('PUT', '/api/language', { language: 'fr' });
    expect([chosen.status, chosen.body]).toEqual([200, { language: 'fr' }]);
    const elsewhere = new Client(instance);
    const later = await elsewhere.send<Session>('POST', '/api/session', credentials, german);
    expect(later.body.language).toBe('fr');
  });

  it('is the browser’s where an account signs in for the first time', async () => {
    await instance.superuser.query('UPDATE office.account SET language = NULL');
    const ada = new Client(instance);
    const session = await ada.send<Session>('POST', '/api/session', credentials, german);
    expect(session.body.language).toBe('de');
    expect((await ada.get<Session>('/api/session')).body.language).toBe('de');
  });

  it('is what sentences are put in; names of ours stay as they are kept', async () => {
    const ada = new Client(instance);
    await ada.send('POST', '/api/session', credentials);
    const link = await ada.send<Link>('GET', '/api/linkage', undefined, german);
    expect(link.body.headline).toBe('Noch nicht zu sagen: Es ist noch keine Welle geschlossen.');
    expect(link.body.construct.name).toBe('Internal-customer treatment');
    const trust = await ada.send<Trust>('GET', '/api/trust', undefined, german);
    expect(trust.body.headline).toMatch(/^Es gibt noch keine Zahlen, denen man vertrauen könnte/);
    expect(trust.body.constructs[0]).toMatchObject({
      name: 'Internal-customer treatment',
      aboutUnits:
        'Ob sich Einheiten darin unterscheiden, zeigt sich, sobald eine Welle geschlossen ist.',
    });
    const refused = await ada.send<Problem>('GET', '/api/linkage?construct=XYZ', undefined, german);
    expect(refused.body.detail).toBe('construct: Es gibt keine Dimension „XYZ“');
  });

  it('is one that the interface has, and nobody’s who is not signed in', async () => {
    const ada = new Client(instance);
    await ada.send('POST', '/api/session', credentials);
    const reply = await ada.send<Problem>('PUT', '/api/language', { language: 'it' });
    expect([reply.status, reply.body.code]).toEqual([400, 'invalid-request']);
    const stranger = await new Client(instance).send('PUT', '/api/language', { language: 'de' });
    expect(stranger.status).toBe(401);
  });
});
