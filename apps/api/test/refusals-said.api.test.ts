import type { AuditLog, Problem } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const german = { 'accept-language': 'de' };

describe('a refusal', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
  });

  afterAll(() => instance.stop());

  it('is told in the language of the reader, and kept in English for all who read it later', async () => {
    const wanted = {
      name: 'Picked',
      form: 'nine',
      commentQuestion: null,
      unitIds: [],
      personIds: ['1001'],
      windowDays: 7,
      k: 5,
      commentK: 10,
    };
    const reply = await admin.send<Problem>('POST', '/api/pulses', wanted, german);
    expect([reply.status, reply.body.title]).toEqual([409, 'Zurzeit nicht möglich']);
    expect(reply.body.detail).toContain('Eine Pulsbefragung befragt ganze Einheiten.');
    const { entries } = (await admin.get<AuditLog>('/api/audit')).body;
    expect(entries[0]?.reason).toMatch(/^A pulse asks whole units\. /);
  });

  it('of a value that does not fit is told in the language of each request', async () => {
    const account = { email: 'no address', name: '', role: 'executive', password: 'short' };
    const reply = await admin.send<Problem>('POST', '/api/accounts', account, german);
    expect(reply.body.issues?.map(({ column, reason }) => `${column} ${reason}`)).toEqual([
      'email ist keine E-Mail-Adresse',
      'name darf nicht leer sein',
      'password muss mindestens 10 Zeichen haben',
    ]);
    const english = await admin.send<Problem>('POST', '/api/accounts', account);
    expect(english.body.detail).toBe(
      'email: is not an address; name: must not be empty; password: must have at least 10 characters',
    );
  });

  it('of a file names its row', async () => {
    const csv = 'key,name,parent_key\ncompany,Example,\nshop,Shop,nowhere\nshop,Shop,company\n';
    const reply = await admin.send<Problem>('POST', '/api/units/import', csv, german);
    expect(reply.body.detail).toBe(
      'Es wurde nichts importiert: Zeile 3, Spalte parent_key: es gibt keine Einheit „nowhere“ (und 1 weitere).',
    );
  });
});
