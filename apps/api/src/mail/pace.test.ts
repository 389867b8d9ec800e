import fc from 'fast-check';
import { domainOf, Pace } from './pace.ts';

describe('the pace', () => {
  it('lets no more through in any second than it should, of all and of a domain', () => {
    const rate = fc.integer({ min: 1, max: 50 });
    const steps = fc.array(
      fc.record({ after: fc.nat(40), domain: fc.constantFrom('a', 'b', 'c') }),
      {
        minLength: 200,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(rate, rate, steps, (perSecond, perDomainPerSecond, tries) => {
        const pace = new Pace({ perSecond, perDomainPerSecond });
        let now = 0;
        const taken: { now: number; domain: string }[] = [];
        for (const { after, domain } of tries) {
          now += after;
          if (pace.take(domain, now)) taken.push({ now, domain });
        }
        for (const first of taken) {
          const within = taken.filter((one) => one.now >= first.now && one.now < first.now + 1_000);
          expect(within.length).toBeLessThanOrEqual(perSecond * 1.1 + 1);
          const same = within.filter((one) => one.domain === first.domain);
          expect(same.length).toBeLessThanOrEqual(perDomainPerSecond);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says how long to wait, and holds nobody up where nothing is set', () => {
    const pace = new Pace({ perSecond: null, perDomainPerSecond: 2 });
    expect(pace.take('a', 1_000)).toBe(true);
    expect(pace.take('a', 1_100)).toBe(false);
    expect(pace.waitFor('a', 1_100)).toBe(400);
    expect(pace.waitFor('b', 1_100)).toBe(0);
    const free = new Pace({ perSecond: null, perDomainPerSecond: null });
    for (let index = 0; index < 1_000; index += 1) expect(free.take('a', 0)).toBe(true);
  });

  it('knows a domain by its letters, large or small', () => {
    expect(domainOf('Ada@Example.ORG')).toBe('example.org');
  });
});
