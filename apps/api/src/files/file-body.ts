import { z } from 'zod';

/** A file sent as it is, `Content-Type: application/octet-stream`. */
export const fileBodySchema = z
  .instanceof(Buffer, { error: 'send the file as application/octet-stream' })
  .meta({ contentType: 'application/octet-stream' });
