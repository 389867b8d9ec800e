import { RateLimit } from './rate-limit.ts';

describe('RateLimit', () => {
  it('lets a burst through, then the steady rate, for each address apart', () => {
    const limit = new RateLimit(2, 3);
    const start = 1_000_000;
    const now = (ms: number): number => start + ms;
    expect([0, 0, 0, 0].map((ms) => limit.allows('a', now(ms)))).toEqual([true, true, true, false]);
    expect(limit.allows('b', now(0))).toBe(true);
    expect(limit.allows('a', now(500))).toBe(true);
    expect(limit.allows('a', now(500))).toBe(false);
  });

  it('starts afresh every day', () => {
    const limit = new RateLimit(0.001, 1);
    expect(limit.allows('a', 1_000)).toBe(true);
    expect(limit.allows('a', 2_000)).toBe(false);
    expect(limit.allows('a', 86_400_000)).toBe(true);
  });
});
