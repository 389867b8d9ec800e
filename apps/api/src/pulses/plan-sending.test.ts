import { estimateSending } from './plan-sending.ts';

describe('the time that sending takes', () => {
  it('is not known where no rate is set', () => {
    expect(estimateSending([100], { perSecond: null, perDomainPerSecond: null })).toBeNull();
  });

  it('is that of all mails, or of the largest domain where that is longer', () => {
    const perSecond = 10;
    expect(estimateSending([300, 300], { perSecond, perDomainPerSecond: null })).toBe(60);
    expect(estimateSending([300, 300], { perSecond, perDomainPerSecond: 2 })).toBe(150);
    expect(estimateSending([300, 300], { perSecond: null, perDomainPerSecond: 5 })).toBe(60);
    expect(estimateSending([], { perSecond, perDomainPerSecond: 2 })).toBe(0);
  });
});
