import { z } from 'zod';
import {
  coreItems,
  employeeConstructs,
  items,
  openTextProbes,
  rotatingOrder,
  scales,
  triads,
} from './src/index.ts';

/**
 * Checks the bank by schema, as part of the build: a slip of the pen in an item would otherwise be
 * found only in the answers. Ends with an error that names the entry and the field.
 */

const codes = employeeConstructs.map((construct) => construct.code);
const itemIds = items.map((item) => item.id);
const articles = z.array(z.int().min(0).max(4)).min(1);
const knownItem = z.string().refine((id) => itemIds.includes(id), 'is not an item of the bank');
/** Longest item of the instrument, in words. */
const longestItem = 14;

const constructSchema = z.strictObject({
  code: z.enum(codes),
  name: z.string().min(3),
  definition: z.string().endsWith('.'),
  highScoreMeans: z.string().endsWith('.'),
  facets: z.array(z.string().min(1)).min(1),
  triad: z.string().refine((triad) => Object.hasOwn(triads, triad), 'is not a triad'),
  items: z.array(knownItem).min(4),
  trackingItem: knownItem,
  trackingRole: z.enum(['core', 'anchor']),
  sourceArticles: articles,
});

const itemSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{3,4}\d$/),
    construct: z.enum([...codes, 'ENPS']),
    facet: z.string().nullable(),
    text: z
      .string()
      .regex(/^[A-Z].*[.?]$/, 'is not a sentence')
      .refine((text) => text.split(' ').length <= longestItem, 'has too many words'),
    reversed: z.boolean(),
    scale: z.string().refine((scale) => Object.hasOwn(scales, scale), 'is not a scale'),
    role: z.enum(['core', 'anchor', 'rotating', 'periodic']),
    rotationPosition: z.int().min(0).nullable(),
    sourceArticles: articles,
  })
  .refine((item) => item.id.startsWith(item.construct), 'is named after another construct')
  .refine((item) => (item.role === 'rotating') === (item.rotationPosition !== null), {
    message: 'has a place in the rotation exactly where it rotates',
    path: ['rotationPosition'],
  })
  .refine((item) => !item.reversed || item.role === 'rotating', {
    message: 'is reversed, which no core or anchor item may be',
    path: ['reversed'],
  });

const scaleSchema = z
  .strictObject({
    id: z.string(),
    options: z.array(z.strictObject({ value: z.string(), label: z.string().min(1) })).min(2),
    optOut: z.strictObject({ value: z.string(), label: z.string().min(1) }),
    favourable: z.array(z.string()).min(1),
    unfavourable: z.array(z.string()).min(1),
  })
  .refine(({ options, favourable, unfavourable }) => {
    const values = options.map((option) => option.value);
    const sides = [...favourable, ...unfavourable];
    return new Set(sides).size === sides.length && sides.every((value) => values.includes(value));
  }, 'counts an answer that it does not offer, or counts one twice');

const bankSchema = z
  .strictObject({
    constructs: z.array(constructSchema).length(9),
    items: z.array(itemSchema).length(43),
    probes: z.array(
      z.strictObject({
        id: z.string().regex(/^OT\d$/),
        construct: z.enum([...codes, 'ENPS']),
        text: z.string().min(10),
        showAfter: knownItem.nullable(),
        sourceArticles: articles,
      }),
    ),
    scales: z.record(z.string(), scaleSchema),
    core: z.array(knownItem).length(3),
    rotatingOrder: z.record(z.enum(codes), z.array(knownItem).min(3)),
  })
  .refine(() => new Set(itemIds).size === itemIds.length, 'has an item twice');

const checked = bankSchema.safeParse({
  constructs: employeeConstructs,
  items,
  probes: openTextProbes,
  scales,
  core: coreItems,
  rotatingOrder,
});
if (!checked.success) {
  process.stderr.write(`The bank does not fit its schema:\n${z.prettifyError(checked.error)}\n`);
  process.exitCode = 1;
}
