import { readRefusal, type RefusalKind } from './read-refusal.ts';

const answered = (response: string, command = 'RCPT TO'): unknown =>
  Object.assign(new Error(response), {
    response,
    responseCode: Number(response.slice(0, 3)),
    command,
  });

describe('the reason why a mail was not taken', () => {
  const replies: readonly (readonly [string, string, RefusalKind])[] = [
    ['550 5.1.1 no such user', 'RCPT TO', 'bounced'],
    ['550-5.1.1 The account does not exist.\n550 5.1.1 Try again', 'RCPT TO', 'bounced'],
    ['550 5.1.10 recipient not found', 'RCPT TO', 'bounced'],
    ['550 5.2.1 mailbox disabled', 'RCPT TO', 'bounced'],
    ['552 5.2.2 over quota', 'RCPT TO', 'full'],
    ['552 too much mail data', 'DATA', 'full'],
    ['550 5.7.1 refused by policy', 'RCPT TO', 'policy'],
    ['554 5.7.1 looks like spam', 'DATA', 'policy'],
    ['550 5.7.26 unauthenticated', 'DATA', 'policy'],
    ['553 5.1.8 bad sender', 'MAIL FROM', 'failed'],
    ['553 5.1.1 bad sender', 'MAIL FROM', 'failed'],
    ['550 no', 'RCPT TO', 'failed'],
    ['451 4.7.1 greylisted', 'RCPT TO', 'deferred'],
    ['452 4.2.2 over quota', 'RCPT TO', 'deferred'],
    ['421 4.7.0 too many connections', 'RCPT TO', 'unavailable'],
    ['535 5.7.8 wrong password', 'AUTH PLAIN', 'unavailable'],
  ];
  it.each(replies)('%s to %s', (response, command, outcome) => {
    expect(readRefusal(answered(response, command), false)).toEqual({ outcome, reason: response });
  });

  it('is unknown only where the server can have read the mail', () => {
    const lost = Object.assign(new Error('gone'), { code: 'ECONNECTION' });
    expect(readRefusal(lost, true).outcome).toBe('unknown');
    expect(readRefusal(lost, false).outcome).toBe('unavailable');
    expect(readRefusal(answered('451 4.3.0 try later', 'DATA'), true).outcome).toBe('deferred');
    expect(readRefusal(null, false).outcome).toBe('unavailable');
  });
});
