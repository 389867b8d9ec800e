import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { surveyLanguages } from '@throughline/survey-page';
import { MailWriter, type OutgoingMail, type WrittenMail } from './mail-writer.ts';
import { renderInvitation } from './render-invitation.ts';

const from = 'Throughline <pulse@example.org>';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const word = (length: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** All of it but the second in which it was written. */
function read({ content }: WrittenMail): string {
  return content.toString('latin1').replace(/^Date: .*$/m, '');
}

function address(content: Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'own'>): OutgoingMail {
  return {
    messageId: '<1@example.org>',
    to: { name: 'Zoë Ødegård', address: 'zoe@example.org' },
    returnPath: null,
    headers: { 'List-Id': '<pulse.example.org>' },
    logo: null,
    ...content,
  };
}

describe('a mail of which only some words are a person’s own', () => {
  it.each(surveyLanguages)('is what it would be alone, in %s', async (language) => {
    const writer = new MailWriter(from, null);
    const write = async (code: string, token: string): Promise<void> => {
      const { own, ...alone } = renderInvitation({
        organisationName: 'Lantern Books',
        look: { colour: '#0f5c8a', logo: null },
        isDemo: false,
        pulseName: 'How we treat each other',
        isReminder: false,
        language,
        path: '/s/00000000-0000-4000-8000-000000000000/nine/en',
        publicUrl: 'https://pulse.example.org',
        code,
        unsubscribeUrl: `https://pulse.example.org/u/${language}/${token}`,
        estimatedSeconds: 90,
        closesAt: '2026-12-24T09:00:00.000Z',
        timeZone: 'Europe/London',
        k: 5,
        commentK: 10,
      });
      expect(own).toHaveLength(3);
      const shared = await writer.write(address({ ...alone, own: own ?? [] }));
      expect(read(shared)).toBe(read(await writer.write(address(alone))));
      expect(read(shared).replaceAll('=\r\n', '')).toContain(code);
    };
    await fc.assert(fc.asyncProperty(word(20), word(43), write), { numRuns: 5 });
  });

  it('is so wherever the words stand, and whatever stands around them', async () => {
    const writer = new MailWriter(from, null);
    const text = fc.array(fc.oneof(fc.constant('\0'), fc.string(), fc.constant('é=\r\n. -- ')), {
      maxLength: 8,
    });
    const write = async (parts: string[], first: string, second: string): Promise<void> => {
      for (const own of [first, second]) {
        const all = parts.map((part) => (part === '\0' ? own : part)).join('');
        const alone = { subject: 'Subject', text: all, html: `<p>${all}</p>` };
        const shared = await writer.write(address({ ...alone, own: [own] }));
        expect(read(shared)).toBe(read(await writer.write(address(alone))));
      }
    };
    await fc.assert(fc.asyncProperty(text, word(20), word(20), write), { numRuns: 500 });
  });

  it('never holds the words of another', async () => {
    const writer = new MailWriter(from, null);
    const write = (own: string) =>
      writer.write(address({ subject: 'S', text: `a ${own}`, html: `<p>${own}</p>`, own: [own] }));
    const [first, second] = ['A'.repeat(20), 'B'.repeat(20)];
    const mails = await Promise.all([write(first), write(second), write(first)]);
    expect(mails.map((mail) => [read(mail).includes(first), read(mail).includes(second)])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  it('is signed as a whole', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const writer = new MailWriter(from, {
      domain: 'example.org',
      selector: 'pulse',
      privateKey: key,
    });
    const own = 'A'.repeat(20);
    const write = async (code: string): Promise<string> =>
      read(await writer.write(address({ subject: 'S', text: code, html: code, own: [code] })));
    const bodyHash = (mail: string): string => /bh=([^;]*);/.exec(mail)?.[1] ?? '';
    expect(bodyHash(await write(own))).not.toBe(bodyHash(await write('B'.repeat(20))));
    expect(bodyHash(await write(own))).toBe(bodyHash(await write(own)));
  });
});
