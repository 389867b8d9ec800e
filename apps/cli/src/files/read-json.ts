import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { describeFileError } from './describe-file-error.ts';

/** A JSON file that says what its schema asks for. */
export interface JsonFile<Content> {
  readonly path: string;
  readonly sha256: string;
  readonly content: Content;
}

/**
 * Reads a JSON file against a schema.
 *
 * @throws Refusal with file, path in the file and reason of everything that is wrong.
 */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<JsonFile<z.output<Schema>>> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Refusal(describeFileError(path, error));
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const parsed = schema.safeParse(parseJson(path, bytes.toString('utf8')));
  if (parsed.success) return { path, sha256, content: parsed.data };
  throw refuseContent(path, parsed.error);
}

/** The refusal of a JSON file, one sentence a place that is wrong. */
export function refuseContent(path: string, error: z.ZodError): Refusal {
  return new Refusal(
    ...error.issues.map((issue) => {
      const place = issue.path.length === 0 ? '' : `, ${writePath(issue.path)}`;
      return `${path}${place}: ${issue.message}.`;
    }),
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return content;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${path} is not JSON: ${detail}.`);
  }
}

/** A place in a JSON file as people write it: `hypotheses[0].outcome`. */
function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
