import { z } from 'zod';

/** A file sent as the body, `Content-Type: text/csv`. */
export const csvBodySchema = z
  .string({ error: 'send the file as text/csv' })
  .min(1, 'the file is empty');
