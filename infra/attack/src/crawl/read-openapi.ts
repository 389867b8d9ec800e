import { z } from 'zod';

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  schema: z
    .looseObject({ enum: z.array(z.string()).optional(), format: z.string().optional() })
    .optional(),
});
const operationSchema = z.looseObject({ parameters: z.array(parameterSchema).default([]) });
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

/** One thing that can be asked for, as the product itself describes it. */
export interface Route {
  readonly path: string;
  readonly parameters: readonly z.output<typeof parameterSchema>[];
}

/** Every route that reads; what is added later is found without being listed here. */
export function listReadingRoutes(openapi: string): readonly Route[] {
  const { paths } = documentSchema.parse(JSON.parse(openapi));
  return Object.entries(paths).flatMap(([path, operations]) => {
    const get = operations['get'];
    return get === undefined ? [] : [{ path, parameters: get.parameters }];
  });
}
