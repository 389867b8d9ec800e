import { Readable } from 'node:stream';
import { say } from '@throughline/speech';
import { z } from 'zod';

/** A file sent as it is, `Content-Type: application/octet-stream`, read as it comes in. */
export const fileBodySchema = z
  .instanceof(Readable, { error: () => say('send the file as application/octet-stream') })
  .meta({ contentType: 'application/octet-stream' });
