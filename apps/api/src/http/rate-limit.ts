import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/**
 * A token bucket per network address, in memory only. Addresses are kept as a hash under a key
 * that is thrown away every day, so that nothing of them outlives it.
 */
export class RateLimit {
  private readonly perSecond: number;
  private readonly burst: number;
  private key = drawKey();
  private day = -1;
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  constructor(perSecond: number, burst: number) {
    this.perSecond = perSecond;
    this.burst = burst;
  }

  /** Whether one more request from this address is welcome at this time (milliseconds). */
  allows(address: string, now: number): boolean {
    this.forgetYesterday(now);
    const name = createHmac('sha256', this.key).update(address).digest('base64');
    const bucket = this.buckets.get(name) ?? { tokens: this.burst, at: now };
    const refilled = bucket.tokens + ((now - bucket.at) / 1_000) * this.perSecond;
    bucket.tokens = Math.min(this.burst, Math.max(refilled, 0));
    bucket.at = now;
    this.buckets.set(name, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  private forgetYesterday(now: number): void {
    const day = Math.floor(now / 86_400_000);
    if (day === this.day && this.buckets.size < 100_000) return;
    this.day = day;
    this.key = drawKey();
    this.buckets.clear();
  }
}

/** As a key object: bytes would be made into one again at every request, which costs six times the hash. */
function drawKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}
