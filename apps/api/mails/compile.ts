import { writeFileSync } from 'node:fs';
import type { Direction } from './frame.ts';
import { compileInvitation } from './invitation.ts';
import { compileLetter } from './letter.ts';

/** Writes the templates that the worker fills: `npm run mails -w apps/api` after a change. */
async function write(
  name: 'invitation' | 'letter',
  compile: (direction: Direction) => Promise<string>,
): Promise<void> {
  const [ltr, rtl] = await Promise.all([compile('ltr'), compile('rtl')]);
  writeFileSync(
    new URL(`../src/mail/compiled-${name}.ts`, import.meta.url),
    [
      `/** Made from mails/${name}.ts by \`npm run mails -w apps/api\`; a test holds the two together. */`,
      `export const ${name}Templates = ${JSON.stringify({ ltr, rtl })} as const;`,
      '',
    ].join('\n'),
  );
}

await write('invitation', compileInvitation);
await write('letter', compileLetter);
