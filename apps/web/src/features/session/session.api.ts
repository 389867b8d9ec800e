import {
  digestChoiceSchema,
  sessionSchema,
  type Session,
  type Setup,
  type SignIn,
} from '@throughline/types';
import { request, requestNothing } from '../../http/request.ts';

export function readSession(): Promise<Session> {
  return request(sessionSchema, '/session');
}

export function signIn(credentials: SignIn): Promise<Session> {
  return request(sessionSchema, '/session', { method: 'POST', json: credentials });
}

export function signOut(): Promise<void> {
  return requestNothing('/session', { method: 'DELETE' });
}

export function setUp(setup: Setup): Promise<Session> {
  return request(sessionSchema, '/setup', { method: 'POST', json: setup });
}

/** Whether the account gets a mail after each release. */
export async function readDigest(): Promise<boolean> {
  return (await request(digestChoiceSchema, '/digest')).afterEachRelease;
}

export async function chooseDigest(afterEachRelease: boolean): Promise<boolean> {
  const json = { afterEachRelease };
  return (await request(digestChoiceSchema, '/digest', { method: 'PUT', json })).afterEachRelease;
}
