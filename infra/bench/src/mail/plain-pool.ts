import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { z } from 'zod';

/** Sends the same mail so often through a pool of connections, and does nothing else. */
const { url, mails, connections, contentFile } = z
  .object({
    url: z.string(),
    mails: z.coerce.number(),
    connections: z.coerce.number(),
    contentFile: z.string(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));
const content = z
  .object({ subject: z.string(), text: z.string(), html: z.string() })
  .parse(JSON.parse(readFileSync(contentFile, 'utf8')));

const { hostname, port } = new URL(url);
const transporter = createTransport({
  pool: true,
  host: hostname,
  port: Number(port),
  maxConnections: connections,
  maxMessages: Infinity,
});
const numbers = Array.from({ length: mails }, (_, index) => index).values();
const lane = async (): Promise<void> => {
  for (const number of numbers) {
    await transporter.sendMail({
      from: 'Throughline <pulse@localhost>',
      to: { name: 'Given Family', address: `person.${number}@example.org` },
      messageId: `<${number}@localhost>`,
      ...content,
    });
  }
};
await Promise.all(Array.from({ length: connections }, lane));
transporter.close();
