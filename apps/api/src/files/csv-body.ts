import { say } from '@throughline/speech';
import { z } from 'zod';

/** A file sent as the body, `Content-Type: text/csv`. */
export const csvBodySchema = z
  .string({ error: () => say('send the file as text/csv') })
  .min(1, { error: () => say('the file is empty') });
