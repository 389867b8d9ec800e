import type { PaceLimits } from '../config/mail-config.ts';

/** What was missed in the last milliseconds, while a process did something else, is made up for. */
const slackMilliseconds = 100;

/** Spreads the mails of one process evenly: all of them, and those to one domain. */
export class Pace {
  private readonly limits: PaceLimits;
  private nextOfAll = -Infinity;
  private readonly nextOfDomain = new Map<string, number>();

  constructor(limits: PaceLimits) {
    this.limits = limits;
  }

  /** Takes leave to send to a domain at this moment, in milliseconds of any steady clock. */
  take(domain: string, now: number): boolean {
    if (this.waitFor(domain, now) > 0) return false;
    const { perSecond, perDomainPerSecond } = this.limits;
    if (perSecond !== null) {
      this.nextOfAll = Math.max(this.nextOfAll, now - slackMilliseconds) + 1_000 / perSecond;
    }
    if (perDomainPerSecond !== null) {
      if (this.nextOfDomain.size > 1_000) this.forget(now);
      this.nextOfDomain.set(domain, now + 1_000 / perDomainPerSecond);
    }
    return true;
  }

  /** Whether mails to one domain are held apart. */
  get isByDomain(): boolean {
    return this.limits.perDomainPerSecond !== null;
  }

  /** How many mails, to whatever domains, may go at this moment. */
  leaves(now: number): number {
    const { perSecond } = this.limits;
    if (perSecond === null) return Infinity;
    const late = now - Math.max(this.nextOfAll, now - slackMilliseconds);
    return late < 0 ? 0 : Math.floor((late * perSecond) / 1_000) + 1;
  }

  /** Milliseconds until leave can be had; 0 is now. */
  waitFor(domain: string, now: number): number {
    return Math.max(0, this.nextOfAll - now, (this.nextOfDomain.get(domain) ?? now) - now);
  }

  private forget(now: number): void {
    for (const [domain, next] of this.nextOfDomain) {
      if (next <= now) this.nextOfDomain.delete(domain);
    }
  }
}

/** The part of an address that names where its mails go, in small letters. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
