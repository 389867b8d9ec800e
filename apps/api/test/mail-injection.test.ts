import { emailSchema } from '@throughline/types';
import fc from 'fast-check';
import { MailTransport } from '../src/mail/transport.ts';
import { MailSink } from './setup/mail-sink.ts';
import { readMail } from './setup/read-mail.ts';

import.meta.jest.setTimeout(600_000);

const atOnce = 20;
const cases = 10_000;

const sharp = fc.constantFrom(
  '\r\nRCPT TO:<evil@example.org>\r\n',
  '\r\nBcc: evil@example.org',
  '\nTo: evil@example.org',
  '\r\n.\r\nMAIL FROM:<evil@example.org>\r\n',
  '"<evil@example.org>',
  ', evil@example.org',
  '=?utf-8?q?=0D=0ABcc=3A_evil@example.org?=',
  'evil@example.org;',
  '(comment)',
  '\u0000',
  '\u2028Bcc: evil@example.org',
  '漢字 Zoë',
);
const text = fc
  .array(fc.oneof(sharp, fc.string({ maxLength: 12 })), { maxLength: 4 })
  .map((parts) => parts.join(''));
const person = fc.record({ name: text, subject: text, local: text, domain: text });

/** An address as the directory takes it; where it refuses what was drawn, a plain one. */
function addressOf(local: string, domain: string, place: number): string {
  const drawn = emailSchema.safeParse(`${local}@${domain}`);
  const halfDrawn = emailSchema.safeParse(`${local}@example.org`);
  return drawn.data ?? halfDrawn.data ?? `right${place}@example.org`;
}

describe('ten thousand mails to people of hostile names', () => {
  it('go to the one address that was meant, and hold no header that was not', async () => {
    const sink = await MailSink.start();
    const transport = new MailTransport({
      smtpUrl: sink.url,
      from: 'Throughline <pulse@example.org>',
      connections: 5,
      dkim: null,
    });
    let sent = 0;
    const property = fc.asyncProperty(
      fc.array(person, { minLength: atOnce, maxLength: atOnce }),
      async (people) => {
        sink.mails.length = 0;
        const wanted = await Promise.all(
          people.map(async ({ name, subject, local, domain }, place) => {
            const address = addressOf(local, domain, place);
            const messageId = `<${place}@example.org>`;
            const plain = { text: 'text', html: '<p>html</p>', headers: {}, logo: null };
            const to = { name, address };
            const mail = { ...plain, messageId, returnPath: null, to, subject };
            expect(await transport.send(mail)).toEqual({ outcome: 'sent' });
            return `${messageId} ${address}`;
          }),
        );
        const received = sink.mails.map((mail) => {
          const { headers } = readMail(mail);
          expect([headers.has('bcc'), headers.get('to')?.length]).toEqual([false, 1]);
          return `${headers.get('message-id')?.join() ?? ''} ${mail.recipients.join()}`;
        });
        expect(received.toSorted()).toEqual(wanted.toSorted());
        sent += received.length;
      },
    );
    await fc.assert(property, { numRuns: cases / atOnce });
    expect(sent).toBe(cases);
    transport.close();
    await sink.stop();
  });
});
