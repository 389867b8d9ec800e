import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { z } from 'zod';

export const descriptionKey = 'throughline:description';

/** What a route is for and what it replies; null where there is no JSON body. */
export interface RouteDescription {
  readonly summary: string;
  readonly reply: z.ZodType | null;
}

/** Says in the OpenAPI document what a route does and what it replies. */
export const Describe = (summary: string, reply: z.ZodType | null): CustomDecorator =>
  SetMetadata(descriptionKey, { summary, reply } satisfies RouteDescription);
