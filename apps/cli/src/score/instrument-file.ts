import type { ScoredConstruct } from '@throughline/linkage';
import { z } from 'zod';

const name = z.string().min(1).max(100);

/** How answers are scored, written for this program. */
const scoringSchema = z.strictObject({
  format: z.literal('throughline-scoring/1').optional(),
  constructs: z
    .array(
      z
        .strictObject({
          code: name,
          items: z.array(name).min(1).max(100),
          reverse: z.array(name).default([]),
          minimum: z.number(),
          maximum: z.number(),
          leastShare: z.number().min(0).max(1).default(0.5),
        })
        .refine(({ minimum, maximum }) => minimum < maximum, 'minimum is not below maximum')
        .refine(({ items }) => new Set(items).size === items.length, 'an item is listed twice')
        .refine(
          ({ items, reverse }) => reverse.every((item) => items.includes(item)),
          'reverse names an item that is not among the items',
        ),
    )
    .min(1)
    .max(50)
    .refine(
      (all) => new Set(all.map(({ code }) => code)).size === all.length,
      'two constructs have the same code',
    ),
});

/** The part of this product's own instrument that scoring needs; the rest is passed over. */
const bankSchema = z.object({
  response_scales: z.record(z.string(), z.object({ values: z.array(z.number()).optional() })),
  items: z.array(z.object({ id: name, construct: name, reversed: z.boolean(), scale: z.string() })),
});

/** Either kind of file; which of the two it is shows by what it has. */
export const instrumentSchema = z.unknown().transform((content, context) => {
  const isBank = typeof content === 'object' && content !== null && 'response_scales' in content;
  const parsed = isBank ? bankSchema.safeParse(content) : scoringSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
  }
  return z.NEVER;
});
export type InstrumentFile = z.output<typeof instrumentSchema>;

/**
 * What is scored from the columns that a file of answers has.
 *
 * A scoring file means every item it names. Of the product's own instrument, people are asked some items at a time:
 * its items that are in the file are used, and one answer makes a score.
 */
export function constructsOf(file: InstrumentFile, header: readonly string[]): ScoredConstruct[] {
  if ('constructs' in file) return file.constructs;
  const columns = new Set(header.map((column) => column.trim()));
  const asked = file.items.filter(({ id }) => columns.has(id));
  return [...Map.groupBy(asked, ({ construct }) => construct)].flatMap(([code, items]) => {
    const [first] = items;
    const values = first === undefined ? [] : (file.response_scales[first.scale]?.values ?? []);
    if (values.length < 2 || items.some(({ scale }) => scale !== first?.scale)) return [];
    return [
      {
        code,
        items: items.map(({ id }) => id),
        reverse: items.filter(({ reversed }) => reversed).map(({ id }) => id),
        minimum: Math.min(...values),
        maximum: Math.max(...values),
        leastShare: 0,
      },
    ];
  });
}
