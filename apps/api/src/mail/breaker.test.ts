import { Breaker, breakMinutes } from './breaker.ts';
import type { RefusalKind, SendResult } from './read-refusal.ts';

const sent: SendResult = { outcome: 'sent' };
const refused = (outcome: RefusalKind, reason = '421 go away'): SendResult => ({ outcome, reason });

/** Whether it broke at any of these. */
function breaksAt(results: readonly SendResult[]): number {
  const breaker = new Breaker();
  return results.findIndex((result) => breaker.note(result) !== null);
}

describe('the breaker', () => {
  it('breaks at the fifth mail in a row that is not taken, and says why', () => {
    const trouble = refused('unavailable');
    expect(breaksAt([sent, trouble, trouble, trouble, trouble, trouble])).toBe(5);
    expect(breaksAt([trouble, trouble, trouble, trouble, sent, trouble])).toBe(-1);
    const breaker = new Breaker();
    for (let index = 0; index < 4; index += 1) expect(breaker.note(trouble)).toBeNull();
    expect(breaker.note(trouble)).toEqual({
      reason: '5 mails in a row were not taken. The last reason was: 421 go away',
      minutes: 15,
    });
    expect(breaker.note(trouble)).toBeNull();
  });

  it('never breaks over mails that are put off one by one, nor forgets trouble for them', () => {
    expect(breaksAt(Array.from({ length: 1_000 }, () => refused('deferred')))).toBe(-1);
    const mixed = Array.from({ length: 5 }, () => [refused('unavailable'), refused('deferred')]);
    expect(breaksAt(mixed.flat())).toBe(8);
  });

  it('breaks when more than a fifth of the last 200 failed', () => {
    const share = (failed: number): SendResult[] =>
      Array.from({ length: 200 }, (_, place) => (place % 200 < failed ? refused('bounced') : sent));
    expect(breaksAt(share(40))).toBe(-1);
    expect(breaksAt(share(41))).toBe(199);
  });

  it('leaves a server that refuses alone for longer than one that is away', () => {
    expect(breakMinutes(refused('policy', '550 5.7.1 no'))).toBe(15);
    expect(breakMinutes(refused('unavailable', 'the mail server could not be reached'))).toBe(1);
  });
});
