import { say } from '@throughline/speech';
import { z } from 'zod';
import { idSchema } from './values.ts';

/** More on one sheet would be a file that no browser prints. */
export const maximumCodesOnSheet = 1_000;

/** Where people of an open wave are who have no address. */
export const withoutEmailSchema = z.object({
  /** The fewest codes on a sheet. */
  k: z.int(),
  /** Units with such people in them or below, in tree order. */
  units: z.array(
    z.object({
      unitId: idSchema,
      name: z.string(),
      /** 0 at the top. */
      depth: z.int(),
      /** In this unit and below. */
      people: z.int(),
    }),
  ),
});
export type WithoutEmail = z.infer<typeof withoutEmailSchema>;

/** The sheet of a unit and all below it; `language` is one of the survey page's. */
export const askCodeSheetSchema = z.object({ unitId: idSchema, language: z.string() });
export type AskCodeSheet = z.infer<typeof askCodeSheetSchema>;

/** 32 bytes, base64url: what alone opens the sheet. Told once, to whoever asked for it. */
const sheetKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: () => say('is not the key of a sheet') });

export const askedCodeSheetSchema = z.object({
  id: idSchema,
  key: sheetKeySchema,
  codes: z.int(),
});
export type AskedCodeSheet = z.infer<typeof askedCodeSheetSchema>;

export const codeSheetStateSchema = z.object({ id: idSchema, state: z.enum(['waiting', 'ready']) });
export type CodeSheetState = z.infer<typeof codeSheetStateSchema>;

export const openCodeSheetSchema = z.object({ key: sheetKeySchema });
