import { z } from 'zod';

/** Whether an account gets a mail after each release. */
export const digestChoiceSchema = z.strictObject({ afterEachRelease: z.boolean() });
export type DigestChoice = z.infer<typeof digestChoiceSchema>;
