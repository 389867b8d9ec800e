import { Pace } from './pace.ts';
import type { PaceLimits } from '../config/mail-config.ts';
import { Places, type Sender } from './places.ts';

const unlimited: PaceLimits = { perSecond: null, perDomainPerSecond: null };

/** A sender of so many mails to one domain, each of which takes one turn of the test. */
class Wave implements Sender {
  readonly places: Places;
  readonly domain: string;
  left: number;
  onTheWay = 0;
  stirred = 0;

  constructor(places: Places, mails: number, domain = 'example.org') {
    this.places = places;
    this.domain = domain;
    this.left = mails;
    places.join(this);
  }

  canSend(now: number, domain = this.domain): boolean {
    return this.left > 0 && domain === this.domain && this.places.pace.waitFor(domain, now) === 0;
  }

  stir(): void {
    this.stirred += 1;
  }

  /** What was on the way is done, and as much is taken as may be. */
  turn(now: number): number {
    let taken = 0;
    const { domain } = this;
    while (this.left > 0 && this.places.take(this, { domain, load: taken, now })) {
      this.left -= 1;
      taken += 1;
    }
    this.onTheWay = taken;
    this.places.hold(this, taken);
    return taken;
  }
}

/** Turns until the last one has nothing left; the most places that were ever held together. */
function run(waves: readonly Wave[], last: Wave, stepMilliseconds: number): number {
  let most = 0;
  for (let now = 1_000; last.left > 0; now += stepMilliseconds) {
    for (const wave of waves) {
      wave.turn(now);
      most = Math.max(
        most,
        waves.reduce((sum, { onTheWay }) => sum + onTheWay, 0),
      );
    }
  }
  return most;
}

describe('places', () => {
  it('are all for one who sends alone', () => {
    const places = new Places(5, new Pace(unlimited));
    expect(new Wave(places, 100).turn(0)).toBe(5);
  });

  it('are shared evenly, and never more are held than there are', () => {
    const places = new Places(5, new Pace(unlimited));
    const large = new Wave(places, 10_000);
    large.turn(0);
    const small = new Wave(places, 20);
    expect(run([large, small], small, 1)).toBeLessThanOrEqual(5);
    expect(10_000 - large.left).toBeLessThanOrEqual(5 + 20 * 2);
  });

  it('go round where there are more senders than places', () => {
    const places = new Places(2, new Pace(unlimited));
    const waves = Array.from({ length: 7 }, () => new Wave(places, 1_000));
    const [first] = waves;
    if (first === undefined) throw new Error('there is none');
    for (let now = 0; now < 210; now += 1) for (const wave of waves) wave.turn(now);
    const sent = waves.map(({ left }) => 1_000 - left);
    expect(Math.max(...sent) - Math.min(...sent)).toBeLessThanOrEqual(2);
    expect(Math.min(...sent)).toBeGreaterThan(0);
  });

  it.each<[string, PaceLimits]>([
    ['of all mails', { perSecond: 10, perDomainPerSecond: null }],
    ['of a domain', { perSecond: null, perDomainPerSecond: 10 }],
  ])('share the pace %s, whoever happens to ask first', (_, limits) => {
    const places = new Places(5, new Pace(limits));
    const large = new Wave(places, 10_000);
    const small = new Wave(places, 20);
    run([large, small], small, 25);
    expect(10_000 - large.left).toBeLessThanOrEqual(22);
    expect(10_000 - large.left).toBeGreaterThanOrEqual(18);
  });

  it('are not kept for one whose domain has to wait', () => {
    const places = new Places(2, new Pace({ perSecond: null, perDomainPerSecond: 1 }));
    const slow = new Wave(places, 10, 'slow.example');
    slow.turn(0);
    slow.turn(1);
    expect(new Wave(places, 10, 'other.example').turn(2)).toBe(1);
  });

  it('tell the others when somebody leaves', () => {
    const places = new Places(1, new Pace(unlimited));
    const one = new Wave(places, 3);
    const other = new Wave(places, 3);
    expect([one.turn(0), other.turn(0)]).toEqual([1, 0]);
    places.leave(one);
    expect(other.stirred).toBeGreaterThan(0);
    expect(other.turn(1)).toBe(1);
  });

  it('let a single mail through between those of a wave, and at once when the process ends', async () => {
    const places = new Places(1, new Pace(unlimited));
    const wave = new Wave(places, 100);
    wave.turn(0);
    const stopping = new AbortController();
    const order: string[] = [];
    const sending = places.sendOne({ domain: 'example.org', stopping: stopping.signal }, () => {
      order.push('single');
      return Promise.resolve('sent');
    });
    expect([wave.turn(1), wave.turn(2)]).toEqual([1, 0]);
    places.stirOthers(wave);
    expect(await sending).toBe('sent');
    expect(wave.turn(3)).toBe(1);
    stopping.abort();
    await places.sendOne({ domain: 'example.org', stopping: stopping.signal }, () => {
      order.push('last');
      return Promise.resolve();
    });
    expect(order).toEqual(['single', 'last']);
  });
});
