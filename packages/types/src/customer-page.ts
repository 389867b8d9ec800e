import { z } from 'zod';
import { answersSchema } from './questionnaire.ts';
import { surveyAddressSchema } from './responses.ts';
import { idSchema, instantSchema } from './values.ts';

/** Fewest customers of a unit and month whose figures are shown or handed on. */
export const fewestCustomers = 5;

/**
 * What the page of customers sends. `wave` is the link of the unit, `variant` the block of three
 * that this customer was asked; a nonce is good for one answer.
 */
export const customerResponseSchema = z.object({
  ...surveyAddressSchema.shape,
  nonce: z.string().max(200).default(''),
  answers: answersSchema,
});
export type CustomerResponse = z.input<typeof customerResponseSchema>;

/** The address at which customers of a unit answer; whoever has it can. */
export const customerLinkSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  madeAt: instantSchema,
  /** Path on this instance, such as `/c/7f2f4a1e-…`. */
  path: z.string(),
  /** Answers of this month and the one before; null while they are fewer than can be told. */
  thisMonth: z.int().nullable(),
  lastMonth: z.int().nullable(),
});
export type CustomerLink = z.infer<typeof customerLinkSchema>;
export const customerLinksSchema = z.object({
  links: z.array(customerLinkSchema),
  /** Units without a link. */
  units: z.array(z.object({ id: idSchema, name: z.string(), depth: z.int() })),
});
export type CustomerLinks = z.infer<typeof customerLinksSchema>;
export const makeCustomerLinkSchema = z.object({ unitId: idSchema });
