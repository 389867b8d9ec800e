import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { z } from 'zod';

export const descriptionKey = 'throughline:description';

/** What a route is for and what it replies; null where there is no JSON body. */
export interface RouteDescription {
  readonly summary: string;
  readonly reply: z.ZodType | null;
  /** What a program needs to know of the route besides. */
  readonly forPrograms: ProgramNotes | null;
}

/** Words and an example for whoever writes a program against a route. */
export interface ProgramNotes {
  readonly details?: string;
  /** Headers that it cannot do without. */
  readonly headers?: readonly { readonly name: string; readonly schema: z.ZodType }[];
  /** A call for the shell; `{server}` stands for the address of this instance. */
  readonly curl?: string;
}

/** Says in the OpenAPI document what a route does and what it replies. */
export const Describe = (
  summary: string,
  reply: z.ZodType | null,
  forPrograms: ProgramNotes | null = null,
): CustomDecorator =>
  SetMetadata(descriptionKey, { summary, reply, forPrograms } satisfies RouteDescription);
