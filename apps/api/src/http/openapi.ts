import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { ModulesContainer } from '@nestjs/core';
import { problemSchema } from '@throughline/types';
import { z } from 'zod';
import { accessKey, isKeyRule, type AccessRule } from './access.ts';
import { descriptionKey, type RouteDescription } from './describe-route.ts';

/** One route as its decorators describe it. */
export interface RouteFacts {
  readonly method: string;
  /** `/api/waves/{id}`. */
  readonly path: string;
  readonly handler: string;
  readonly access: AccessRule | null;
  readonly description: RouteDescription | null;
  /** Inputs with the schema each is checked against; null where one has none. */
  readonly inputs: readonly {
    readonly in: InputPlace;
    readonly name: string | null;
    readonly schema: z.ZodType | null;
  }[];
}

type InputPlace = 'body' | 'query' | 'path';

/** Nest's numbers for the kinds of parameters (RouteParamtypes). */
const places: Readonly<Record<string, InputPlace>> = { '3': 'body', '4': 'query', '5': 'path' };

/** Reads every route of every controller from its decorators. */
export function listRoutes(modules: ModulesContainer): RouteFacts[] {
  const controllers = [...modules.values()].flatMap((module) =>
    [...module.controllers.values()].map((wrapper) => wrapper.metatype),
  );
  return controllers.flatMap((controller) =>
    isClass(controller) ? readController(controller) : [],
  );
}

function isClass(value: unknown): value is Type {
  return typeof value === 'function' && value.prototype !== undefined;
}

function readController(controller: Type): RouteFacts[] {
  const prefix = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
  const names = Object.getOwnPropertyNames(controller.prototype).filter(
    (name) => name !== 'constructor',
  );
  return names.flatMap((name) => {
    const handler: unknown = controller.prototype[name];
    if (typeof handler !== 'function') return [];
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (typeof method !== 'number') return [];
    const read = <Value>(key: string): Value | null =>
      Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller) ?? null;
    return [
      {
        method: RequestMethod[method] ?? 'GET',
        path: joinPath(prefix, String(Reflect.getMetadata(PATH_METADATA, handler) ?? '')),
        handler: `${controller.name}.${name}`,
        access: read<AccessRule>(accessKey),
        description: read<RouteDescription>(descriptionKey),
        inputs: readInputs(controller, name),
      },
    ];
  });
}

function joinPath(prefix: string, path: string): string {
  const parts = [prefix, path].flatMap((part) => part.split('/')).filter((part) => part !== '');
  return `/${parts.map((part) => part.replace(/^:(.*)$/, '{$1}')).join('/')}`;
}

function readInputs(controller: Type, name: string): RouteFacts['inputs'] {
  const all: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {};
  return Object.entries(typeof all === 'object' && all !== null ? all : {}).flatMap(
    ([key, value]) => {
      const place = places[key.split(':')[0] ?? ''];
      if (place === undefined || typeof value !== 'object' || value === null) return [];
      const schema: unknown = 'schema' in value ? value.schema : null;
      const data: unknown = 'data' in value ? value.data : null;
      return [
        {
          in: place,
          name: typeof data === 'string' ? data : null,
          schema: schema instanceof z.ZodType ? schema : null,
        },
      ];
    },
  );
}

/** The OpenAPI 3.1 document of all routes under `/api`. */
export function describeApi(routes: readonly RouteFacts[], publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes.filter(({ path }) => path.startsWith('/api'))) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: describeRoute(route, publicUrl),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Throughline',
      version: '0.1.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: toJsonSchema(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'throughline_session' },
        key: { type: 'http', scheme: 'bearer', description: 'A key made under "API keys"' },
      },
    },
  };
}

function describeRoute(route: RouteFacts, publicUrl: string): object {
  const body = route.inputs.find((input) => input.in === 'body');
  const reply = route.description?.reply ?? null;
  const notes = route.description?.forPrograms ?? null;
  return {
    operationId: route.handler.replace('Controller.', '_'),
    summary: route.description?.summary ?? '',
    ...(notes?.details === undefined ? {} : { description: notes.details }),
    ...describeAccess(route.access),
    parameters: [
      ...route.inputs.filter((input) => input.in !== 'body').flatMap(describeParameters),
      ...(notes?.headers ?? []).map(({ name, schema }) => ({
        name,
        in: 'header',
        required: true,
        schema: toJsonSchema(schema, 'input'),
      })),
    ],
    ...(notes?.curl === undefined
      ? {}
      : {
          'x-codeSamples': [
            { lang: 'Shell', label: 'curl', source: notes.curl.replaceAll('{server}', publicUrl) },
          ],
        }),
    ...(body?.schema === undefined || body.schema === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              [contentTypeOf(body.schema)]: {
                schema: toJsonSchema(body.schema, 'input'),
              },
            },
          },
        }),
    responses: {
      [successStatus(route)]: {
        description: 'Done',
        ...(reply === null
          ? {}
          : { content: { 'application/json': { schema: toJsonSchema(reply, 'output') } } }),
      },
      default: {
        description: 'A problem, as RFC 9457 describes it',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

/** As the schema says; else text is a CSV file, and everything else JSON. */
function contentTypeOf(schema: z.ZodType): string {
  const said = schema.meta()?.['contentType'];
  if (typeof said === 'string') return said;
  return schema instanceof z.ZodString ? 'text/csv' : 'application/json';
}

/** Who may use a route: nothing where everybody may. */
function describeAccess(access: AccessRule | null): object {
  if (access === 'public') return {};
  if (access === 'signed') return { security: [] };
  if (isKeyRule(access)) return { security: [{ key: [] }], 'x-scope': access.scope };
  return { security: [{ session: [] }], 'x-roles': access ?? [] };
}

function successStatus(route: RouteFacts): string {
  return route.description?.reply === null && route.method === 'DELETE' ? '204' : '2XX';
}

function describeParameters(input: RouteFacts['inputs'][number]): object[] {
  if (input.schema === null) return [];
  if (input.name !== null) {
    return [
      {
        name: input.name,
        in: input.in,
        required: input.in === 'path' || !isOptional(input.schema),
        schema: toJsonSchema(input.schema, 'input'),
      },
    ];
  }
  if (!(input.schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(input.schema.shape).map(([name, schema]) => ({
    name,
    in: input.in,
    required: !isOptional(schema),
    schema: toJsonSchema(schema, 'input'),
  }));
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
