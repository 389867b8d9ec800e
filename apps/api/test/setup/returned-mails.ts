import type { ReturnedKind } from '../../src/mail/read-returned-mail.ts';

/** A delivery status as servers write it around their fields. */
function report(
  from: string,
  letter: string,
  fields: readonly string[],
  head: readonly string[] = [],
): string {
  return [
    'Return-Path: <>',
    `From: ${from}`,
    'To: bounce+token@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    letter,
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'Arrival-Date: Mon, 2 Nov 2026 09:00:00 +0000',
    '',
    'Final-Recipient: rfc822; ada@example.net',
    ...fields,
    '',
    '--b1',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d@example.org>',
    'From: pulse@example.org',
    'To: ada@example.net',
    'Subject: How we treat each other',
    '',
    'text',
    '--b1--',
    '',
  ].join('\r\n');
}

/** A mail of one part. */
function letter(head: readonly string[], body: string): string {
  return [
    'MIME-Version: 1.0',
    ...head,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
}

const failed = (status: string, diagnostic: string): string[] => [
  'Action: failed',
  `Status: ${status}`,
  `Diagnostic-Code: smtp; ${diagnostic}`,
];
const postfix = 'MAILER-DAEMON@mx.example.net (Mail Delivery System)';
const exim = 'Mail Delivery System <Mailer-Daemon@mx.example.net>';
const gmail = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';
const exchange = 'postmaster@example.net';
const words = "I'm sorry to have to inform you that your message could not be delivered.";

/** Mails that come back, in the shapes of the usual servers, and what each of them means. */
export const returnedMails: readonly (readonly [string, ReturnedKind, string])[] = [
  [
    'postfix, unknown user',
    'gone',
    report(
      postfix,
      words,
      failed('5.1.1', '550 5.1.1 <ada@example.net>: Recipient address rejected: User unknown'),
    ),
  ],
  [
    'postfix, unknown user in a virtual table',
    'gone',
    report(postfix, words, failed('5.1.1', '550 5.1.1 User unknown in virtual mailbox table')),
  ],
  [
    'postfix, no such domain',
    'gone',
    report(postfix, words, [
      'Action: failed',
      'Status: 5.4.4',
      'Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error',
    ]),
  ],
  [
    'postfix, expired',
    'soft',
    report(postfix, words, [
      'Action: failed',
      'Status: 4.4.1',
      'Diagnostic-Code: X-Postfix; connect to mx[192.0.2.1]:25: Connection timed out',
    ]),
  ],
  [
    'postfix, late',
    'progress',
    report(postfix, words, [
      'Action: delayed',
      'Status: 4.4.1',
      'Will-Retry-Until: Sat, 7 Nov 2026 09:00:00 +0000',
    ]),
  ],
  [
    'postfix, full',
    'soft',
    report(postfix, words, failed('5.2.2', '552 5.2.2 Mailbox size limit exceeded')),
  ],
  [
    'postfix, folded reason',
    'gone',
    report(postfix, words, [
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550-5.1.1 The email account',
      '    that you tried to reach does not exist.',
    ]),
  ],
  [
    'gmail, no such account',
    'gone',
    report(
      gmail,
      'Address not found',
      failed('5.1.1', '550-5.1.1 The email account that you tried to reach does not exist.'),
    ),
  ],
  [
    'gmail, disabled account',
    'gone',
    report(
      gmail,
      'Address not found',
      failed('5.2.1', '550-5.2.1 The email account that you tried to reach is disabled.'),
    ),
  ],
  [
    'gmail, over quota',
    'soft',
    report(
      gmail,
      'Recipient inbox full',
      failed('4.2.2', '452-4.2.2 The recipient inbox is out of storage space.'),
    ),
  ],
  [
    'gmail, not authenticated',
    'policy',
    report(
      gmail,
      'Message blocked',
      failed(
        '5.7.26',
        '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
      ),
    ),
  ],
  [
    'gmail, unsolicited',
    'policy',
    report(
      gmail,
      'Message blocked',
      failed(
        '5.7.1',
        '550-5.7.1 Our system has detected that this message is likely unsolicited mail.',
      ),
    ),
  ],
  [
    'exchange, not found',
    'gone',
    report(
      exchange,
      'Your message could not be delivered.',
      failed(
        '5.1.10',
        '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      ),
    ),
  ],
  [
    'exchange, access denied',
    'policy',
    report(
      exchange,
      'Your message could not be delivered.',
      failed(
        '5.7.509',
        '550 5.7.509 Access denied, sending domain does not pass DMARC verification',
      ),
    ),
  ],
  [
    'exchange, no directory entry',
    'gone',
    report(
      exchange,
      'Your message could not be delivered.',
      failed('5.1.1', '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'),
    ),
  ],
  [
    'exchange, no such domain',
    'gone',
    report(
      exchange,
      'Your message could not be delivered.',
      failed('5.4.310', '550 5.4.310 DNS domain example.net does not exist'),
    ),
  ],
  [
    'exchange, quota',
    'soft',
    report(
      exchange,
      'The mailbox is full.',
      failed('5.2.2', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'),
    ),
  ],
  [
    'exim with fields',
    'gone',
    report(exim, words, [
      'Action: failed',
      'Status: 5.0.0',
      'Remote-MTA: dns; mx.example.net',
      'Diagnostic-Code: smtp; 550 No such user here',
    ]),
  ],
  [
    'exim with fields, by reputation',
    'policy',
    report(exim, words, [
      'Action: failed',
      'Status: 5.0.0',
      'Diagnostic-Code: smtp; 554 Service unavailable; Client host blocked using a block list',
    ]),
  ],
  [
    'a general code beside a telling one',
    'gone',
    report(postfix, words, failed('5.0.0', '550 5.1.1 unknown')),
  ],
  [
    'a status with a comment',
    'gone',
    report(postfix, words, [
      'Action: failed (permanent)',
      'Status: 5.1.1 (bad mailbox)',
      'Diagnostic-Code: smtp; 550 rejected',
    ]),
  ],
  [
    'small letters and odd spaces',
    'soft',
    report(postfix, words, [
      'action:FAILED',
      'status:  4.2.2',
      'diagnostic-code:smtp;mailbox busy',
    ]),
  ],
  ['delivered', 'progress', report(postfix, words, ['Action: delivered', 'Status: 2.0.0'])],
  ['relayed', 'progress', report(postfix, words, ['Action: relayed', 'Status: 2.0.0'])],
  [
    'too large',
    'soft',
    report(postfix, words, failed('5.3.4', '552 5.3.4 Message size exceeds fixed limit')),
  ],
  [
    'a sender that is not liked',
    'policy',
    report(postfix, words, failed('5.1.8', '553 5.1.8 Sender address rejected')),
  ],
  [
    'qmail',
    'gone',
    letter(
      ['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice'],
      'Hi. This is the qmail-send program.\n\n<ada@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n',
    ),
  ],
  [
    'exim without fields',
    'gone',
    letter(
      [`From: ${exim}`, 'Subject: Mail delivery failed: returning message to sender'],
      'This message was created automatically.\n\n  ada@example.net\n    host mx.example.net [192.0.2.1]\n    SMTP error after RCPT TO:<ada@example.net>:\n    550 5.1.1 No such user\n',
    ),
  ],
  [
    'a letter without codes',
    'soft',
    letter(
      [`From: ${postfix}`, 'Subject: Returned mail'],
      'The mailbox of ada@example.net is full, please try again later.\n',
    ),
  ],
  [
    'a letter that says nothing',
    'unclear',
    letter([`From: ${postfix}`, 'Subject: Returned mail'], 'Something happened.\n'),
  ],
  [
    'on holiday',
    'automatic',
    letter(
      [
        'From: ada@example.net',
        'Auto-Submitted: auto-replied (vacation)',
        'Subject: Out of office',
      ],
      'I am back on 550 5.1.1 November. My mailbox is full.\n',
    ),
  ],
  [
    'on holiday, by subject alone',
    'automatic',
    letter(
      ['From: ada@example.net', 'Subject: Automatic reply: How we treat each other'],
      'I am on leave. User unknown until Monday.\n',
    ),
  ],
  [
    'on holiday, in German',
    'automatic',
    letter(
      ['From: ada@example.net', 'X-Autoreply: yes', 'Subject: Abwesenheitsnotiz'],
      'Ich bin nicht im Hause.\n',
    ),
  ],
  [
    'on holiday, exchange',
    'automatic',
    letter(
      [
        'From: ada@example.net',
        'X-Auto-Response-Suppress: All',
        'Auto-Submitted: auto-generated',
        'Subject: Automatische Antwort: Umfrage',
      ],
      'Ich bin nicht da.\n',
    ),
  ],
  [
    'read',
    'automatic',
    [
      'From: ada@example.net',
      'Subject: Read: How we treat each other',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="b2"',
      '',
      '--b2',
      'Content-Type: text/plain',
      '',
      'It was read.',
      '--b2',
      'Content-Type: message/disposition-notification',
      '',
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '--b2--',
      '',
    ].join('\r\n'),
  ],
  [
    'a complaint',
    'complaint',
    [
      'From: staff@example.net',
      'Subject: FW: How we treat each other',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="b3"',
      '',
      '--b3',
      'Content-Type: text/plain',
      '',
      'This is an abuse report.',
      '--b3',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'Version: 1',
      '--b3',
      'Content-Type: message/rfc822',
      '',
      'Message-ID: <7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d@example.org>',
      '',
      'text',
      '--b3--',
      '',
    ].join('\r\n'),
  ],
  [
    'written by hand',
    'other',
    letter(
      ['From: ada@example.net', 'Subject: Re: How we treat each other'],
      'What does 550 5.1.1 mean? My colleague is an unknown user.\n',
    ),
  ],
];
