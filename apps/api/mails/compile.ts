import { writeFileSync } from 'node:fs';
import { compileInvitation } from './invitation.ts';

/** Writes the templates that the worker fills: `npm run mails -w apps/api` after a change. */
const [ltr, rtl] = await Promise.all([compileInvitation('ltr'), compileInvitation('rtl')]);
writeFileSync(
  new URL('../src/mail/compiled-invitation.ts', import.meta.url),
  [
    '/** Made from mails/invitation.ts by `npm run mails -w apps/api`; a test holds the two together. */',
    `export const invitationTemplates = ${JSON.stringify({ ltr, rtl })} as const;`,
    '',
  ].join('\n'),
);
