import type { WaveMonitor } from '@throughline/types';
import { describeLater, describePace } from './pace-words.ts';

const mails: WaveMonitor['mails'] = {
  queued: 300,
  sending: 0,
  sent: 100,
  deferred: 0,
  bounced: 0,
  failed: 0,
  inDoubt: 0,
  withheld: 0,
  isFinished: false,
  pause: null,
  halt: null,
};
const progress = {
  dueNow: 300,
  perMinute: 50,
  finishesAt: '2026-11-30T09:06:00.000Z',
  later: [],
};
const closesAt = '2026-12-10T09:00:00.000Z';

describe('what is said of mails on their way', () => {
  it('is when the last will have left, at the rate of the last minutes', () => {
    expect(describePace({ progress, mails, closesAt })).toEqual({
      text: '300 mails are due now. At 50 a minute, as in the last minutes, the last will have left at about {time}.',
      finishesAt: progress.finishesAt,
      warning: '',
    });
    expect(describePace({ progress, mails, closesAt: '2026-11-30T09:00:00.000Z' })?.warning).toBe(
      'At this rate some will not have left when the wave closes.',
    );
  });

  it('is no time where mails are stopped, or none has left', () => {
    const pause = { since: closesAt, reason: 'Ada Admin paused them.' };
    expect(describePace({ progress, mails: { ...mails, pause }, closesAt })?.text).toBe(
      '300 mails are due now, and stay where they are until mails go again.',
    );
    const standing = { ...progress, perMinute: null, finishesAt: null };
    expect(describePace({ progress: standing, mails, closesAt })?.text).toContain(
      'None has left in the last five minutes',
    );
    expect(describePace({ progress: { ...progress, dueNow: 0 }, mails, closesAt })).toBeNull();
  });

  it('names the hours of those who are not at work yet by their own clocks', () => {
    const at = '2026-11-30T00:00:00.000Z';
    const one = { timeZone: 'Asia/Tokyo', at, people: 12 };
    const text = describeLater([
      one,
      { timeZone: 'America/New_York', at: '2026-11-30T14:00:00.000Z', people: 1_200 },
    ]);
    expect(text).toMatch(
      /^By their own clocks: .*09:00 in Tokyo \(12\); .*09:00 in New York \(1,200\)\.$/,
    );
    expect(describeLater([one, one, one, one, one, one])).toContain('24 more later');
    expect(describeLater([])).toBe('');
  });
});
