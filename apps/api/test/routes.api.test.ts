import { readFileSync } from 'node:fs';
import { ModulesContainer } from '@nestjs/core';
import type { Role } from '@throughline/types';
import { z } from 'zod';
import { isKeyRule } from '../src/http/access.ts';
import { listRoutes, type RouteFacts } from '../src/http/openapi.ts';
import { Client } from './setup/client.ts';
import { addAccount, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/** Whoever adds to this list says that anyone on the network may use the route. */
const publicRoutes = [
  'DELETE /api/session',
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/openapi.json',
  'GET /api/session',
  'GET /c/p/{pulse}/{block}/{language}',
  'GET /c/{link}',
  'GET /c/{link}/{block}/{language}',
  'GET /d/{token}',
  'GET /preview/customers/{block}/{language}',
  'GET /preview/{form}/{language}',
  'GET /r/{token}/{language}',
  'GET /s/*',
  'GET /s/{wave}/{variant}/{language}',
  'GET /u/{language}/{token}',
  'POST /api/customer-pulse-responses',
  'POST /api/customer-responses',
  'POST /api/responses',
  'POST /api/session',
  'POST /api/setup',
  'POST /d/{token}',
  'POST /u/{language}/{token}',
];

/** Routes for programs: they take a key, and no account whatever its role. */
const keyRoutes = [
  'GET /api/feeds/outcomes',
  'POST /api/feeds/customer-pulses/{id}/customers',
  'POST /api/feeds/outcomes',
  'POST /api/feeds/outcomes/answers',
];

/** Routes for survey tools and mail providers: they check the signature of what is sent. */
const signedRoutes = ['POST /api/hooks/{id}', 'POST /api/mail-events/{provider}'];

/** Answers carry no cookie; what of their origin is checked has a test of its own. */
const answerRoutes = new Set([
  '/api/responses',
  '/api/customer-responses',
  '/api/customer-pulse-responses',
]);

/** Besides answers, what mail programs send for a reader who wants no more mails. */
const sentFromElsewhere = new Set([...answerRoutes, '/u/{language}/{token}', '/d/{token}']);

const roles: readonly Role[] = ['admin', 'executive', 'manager'];
const someId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

describe('every route', () => {
  let instance: TestInstance;
  let routes: readonly RouteFacts[];
  const clients = new Map<Role, Client>();

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    routes = listRoutes(instance.app.get(ModulesContainer));
    const admin = await setUp(instance);
    clients.set('admin', admin);
    await admin.post('/api/units/import', 'key,name,parent_key\ncompany,Example Ltd,\n');
    clients.set('executive', (await addAccount(instance, admin, 'executive')).client);
    clients.set('manager', (await addAccount(instance, admin, 'manager', 'company')).client);
  });

  afterAll(() => instance.stop());

  const nameOf = (route: RouteFacts): string => `${route.method} ${route.path}`;
  const pathOf = (route: RouteFacts): string => route.path.replace(/\{\w+\}/g, someId);
  const closedRoutes = (): readonly RouteFacts[] =>
    routes.filter((route) => route.access !== 'public' && route.access !== 'signed');
  const unsafeRoutes = (): readonly RouteFacts[] =>
    routes.filter(
      (route) => route.method !== 'GET' && route.access !== 'signed' && !isKeyRule(route.access),
    );
  const rolesOf = ({ access }: RouteFacts): readonly Role[] =>
    access === null || typeof access === 'string' || isKeyRule(access) ? [] : access;

  it('is found by reflection, so that none escapes these tests', () => {
    expect(routes.length).toBeGreaterThanOrEqual(30);
    expect(new Set(routes.map(nameOf)).size).toBe(routes.length);
  });

  it('leaves no line in the log of the sample proxy where people answer or follow a link in a mail', () => {
    const file = readFileSync(new URL('../../../infra/proxy/nginx.conf', import.meta.url), 'utf8');
    const quiet = [...file.matchAll(/location (\^~|~) (\S+) \{([^}]*)\}/g)].flatMap(
      ([, kind, place = '', rules = '']) =>
        rules.includes('access_log off;')
          ? [kind === '~' ? new RegExp(place) : new RegExp(`^${place}`)]
          : [],
    );
    const isForAccounts = (path: string): boolean =>
      /^\/(preview\/|api\/(health\/|openapi|session$|setup$))/.test(path);
    const loud = routes.filter(
      ({ access, path }) =>
        access === 'public' && !isForAccounts(path) && !quiet.some((place) => place.test(path)),
    );
    expect(loud.map(nameOf)).toEqual([]);
  });

  it('declares a role, or is public by a list that somebody had to write', () => {
    const open = routes.filter((route) => route.access === 'public').map(nameOf);
    expect(open.sort()).toEqual(publicRoutes);
    const signed = routes.filter((route) => route.access === 'signed').map(nameOf);
    expect(signed.sort()).toEqual(signedRoutes);
    const keyed = routes.filter((route) => isKeyRule(route.access)).map(nameOf);
    expect(keyed.sort()).toEqual(keyRoutes);
    const without = closedRoutes().filter((route) => rolesOf(route).length === 0);
    expect(without.map(nameOf).sort()).toEqual(keyRoutes);
  });

  it('checks each body, query and path parameter against a schema', () => {
    const unchecked = routes.flatMap((route) =>
      route.inputs
        .filter((input) => !(input.schema instanceof z.ZodType))
        .map((input) => `${nameOf(route)} ${input.in} ${input.name ?? ''}`),
    );
    expect(unchecked).toEqual([]);
    for (const route of routes) {
      const named = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const checked = route.inputs.filter((one) => one.in === 'path').map((one) => one.name);
      expect([nameOf(route), checked.sort()]).toEqual([nameOf(route), named.sort()]);
    }
  });

  it('says what it is for', () => {
    const silent = routes.filter((route) => (route.description?.summary ?? '').length < 5);
    expect(silent.map(nameOf)).toEqual([]);
  });

  it('answers nobody who is not signed in, unless it is public', async () => {
    const stranger = new Client(instance);
    for (const route of closedRoutes()) {
      const reply = await stranger.send(route.method, pathOf(route), bodyFor(route));
      expect([nameOf(route), reply.status, codeOf(reply.body)]).toEqual([
        nameOf(route),
        401,
        'sign-in-required',
      ]);
    }
  });

  it('answers no account whose role it does not name', async () => {
    let tried = 0;
    for (const route of closedRoutes().filter((one) => !isKeyRule(one.access))) {
      for (const role of roles.filter((one) => !rolesOf(route).includes(one))) {
        const client = clients.get(role);
        const reply = await client?.send(route.method, pathOf(route), bodyFor(route));
        expect([nameOf(route), role, reply?.status, codeOf(reply?.body)]).toEqual([
          nameOf(route),
          role,
          403,
          'forbidden',
        ]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('lets in each role that it names', async () => {
    for (const route of closedRoutes().filter((one) => one.method === 'GET')) {
      for (const role of roles.filter((one) => rolesOf(route).includes(one))) {
        const reply = await clients.get(role)?.get(pathOf(route));
        expect([200, 400, 404]).toContain(reply?.status);
      }
    }
  });

  const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['names another origin', { origin: 'https://evil.example' }],
    ['names a neighbour port', { origin: 'http://localhost:4000' }],
    ['says that it is cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['says that it is same-site only', { 'sec-fetch-site': 'same-site' }],
    ['hides its origin', { origin: 'null' }],
    ['names no origin', { origin: '' }],
  ];

  it.each(foreign)('refuses an unsafe request that %s, whoever signed it', async (_, headers) => {
    const admin = clients.get('admin') ?? new Client(instance);
    for (const route of unsafeRoutes().filter(({ path }) => !sentFromElsewhere.has(path))) {
      const reply = await admin.send(route.method, pathOf(route), bodyFor(route), headers);
      expect([nameOf(route), reply.status, codeOf(reply.body)]).toEqual([
        nameOf(route),
        403,
        'cross-site-request',
      ]);
    }
  });

  it.each([...answerRoutes])('takes answers at %s only from a page of its own', async (path) => {
    const answer = async (headers: Readonly<Record<string, string>>): Promise<number> => {
      const response = await fetch(`${instance.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      });
      return response.status;
    };
    expect(await answer({})).toBe(403);
    expect(await answer({ origin: 'http://localhost:3000' })).toBe(422);
    expect(await answer({ 'sec-fetch-site': 'same-origin' })).toBe(422);
    expect(await answer({ origin: 'https://evil.example' })).toBe(403);
    expect(await answer({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await answer({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await answer({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(422);
    // What a page in a sandbox, or of another site that hides itself, says over plain http.
    expect(await answer({ origin: 'null' })).toBe(403);
  });

  it('is described by the OpenAPI document, with valid schemas', async () => {
    const reply = await new Client(instance).get<OpenApi>('/api/openapi.json');
    expect(reply.status).toBe(200);
    const { openapi, paths } = reply.body;
    expect(openapi).toBe('3.1.0');
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.sort()).toEqual(
      routes
        .filter((route) => route.path.startsWith('/api'))
        .map(nameOf)
        .sort(),
    );
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length);
    const schemas = findSchemas(reply.body);
    expect(schemas.length).toBeGreaterThan(30);
    for (const schema of schemas) expect(() => z.fromJSONSchema(schema as never)).not.toThrow();
    const links = [...reply.text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
    expect([...new Set(links)]).toEqual(['#/components/schemas/Problem']);
    expect(reply.body.components.schemas).toHaveProperty('Problem');
  });

  it('says in the document which parameters it cannot do without', async () => {
    const { body } = await new Client(instance).get<OpenApi>('/api/openapi.json');
    const required = (path: string): string[] =>
      (body.paths[path]?.['get']?.parameters ?? [])
        .filter((parameter) => parameter.required)
        .map(({ name }) => name)
        .sort();
    expect(required('/api/trend')).toEqual(['construct', 'unitId']);
    expect(required('/api/people')).toEqual([]);
    expect(required('/api/waves/{id}')).toEqual(['id']);
  });

  it('names in the document who may use it', async () => {
    const { body } = await new Client(instance).get<OpenApi>('/api/openapi.json');
    for (const route of routes.filter((one) => one.path.startsWith('/api'))) {
      const operation = body.paths[route.path]?.[route.method.toLowerCase()];
      const expected = rolesOf(route).length === 0 ? undefined : route.access;
      expect(operation?.['x-roles']).toEqual(expected);
      const scope = isKeyRule(route.access) ? route.access.scope : undefined;
      expect(operation?.['x-scope']).toBe(scope);
    }
  });
});

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly required: boolean }[];
  readonly 'x-roles'?: readonly string[];
  readonly 'x-scope'?: string;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

function bodyFor(route: RouteFacts): unknown {
  if (route.path.endsWith('/import')) return 'key\n';
  return route.inputs.some((input) => input.in === 'body') ? {} : undefined;
}

function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
}

/** Every value under a key `schema`, and the components, but for references. */
function findSchemas(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'schema' && typeof inner === 'object' && inner !== null && !('$ref' in inner)) {
      return [inner as object];
    }
    return findSchemas(inner);
  });
}
