import type { APIRequestContext } from '@playwright/test';

interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What a mail gives its reader: the page of the survey and their own code. */
export interface Invitation {
  email: string;
  link: string;
  code: string;
  address: { wave: string; variant: string; language: string };
}

/** Reads every invitation in the mail catcher, newest first. */
export async function readInvitations(api: APIRequestContext): Promise<Invitation[]> {
  const reply = await api.get('/mailbox/api/messages?limit=10000');
  const mails = (await reply.json()) as Mail[];
  return mails.map(readInvitation);
}

function readInvitation({ to, text }: Mail): Invitation {
  const found = /(https?:\S+\/s\/([\w-]+)\/([\w-]+)\/([\w-]+))#t=([A-Z2-7]{20})/.exec(text);
  const [link, , wave, variant, language, code] = found ?? [];
  if (!link || !wave || !variant || !language || !code) {
    throw new Error(`The mail to ${to} holds no link:\n${text}`);
  }
  return { email: to, link, code, address: { wave, variant, language } };
}
