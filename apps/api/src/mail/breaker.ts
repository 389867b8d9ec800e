import type { SendResult } from './read-refusal.ts';

/** In a row, after which nothing more is handed over. */
const longestTrouble = 5;
/** Of how many mails the failures are counted, and how large a share of them is too many. */
const windowSize = 200;
const largestShare = 0.2;

/** Why no mail is handed over for a while, and for how many minutes. */
export interface Break {
  readonly reason: string;
  readonly minutes: number;
}

/** Watches how mails fare, and says when to stop handing any over. */
export class Breaker {
  private troubles = 0;
  private readonly failures: boolean[] = [];

  /** Null as long as things go well enough; after a break it counts anew. */
  note(result: SendResult): Break | null {
    const isTrouble = isTroubled(result);
    if (isTrouble) this.troubles += 1;
    // What is put off for one mail says nothing of the server, neither way.
    else if (result.outcome !== 'deferred') this.troubles = 0;
    if (result.outcome !== 'deferred') {
      this.failures.push(result.outcome !== 'sent');
      if (this.failures.length > windowSize) this.failures.shift();
    }
    const failed = this.failures.filter(Boolean).length;
    const isFailing = this.failures.length === windowSize && failed > largestShare * windowSize;
    if (this.troubles < longestTrouble && !isFailing) return null;
    this.troubles = 0;
    this.failures.length = 0;
    const last = result.outcome === 'sent' ? '' : ` The last reason was: ${result.reason}`;
    return isFailing
      ? { reason: `${failed} of the last ${windowSize} mails were refused.${last}`, minutes: 15 }
      : {
          reason: `${longestTrouble} mails in a row were not taken.${last}`,
          minutes: breakMinutes(result),
        };
  }
}

/** Whether it says that the server takes nothing from us, rather than something of this one mail. */
export function isTroubled({ outcome }: SendResult): boolean {
  return outcome === 'unavailable' || outcome === 'policy';
}

/** A server that refuses us is left alone for longer than one that cannot be reached. */
export function breakMinutes(result: SendResult): number {
  return result.outcome === 'unavailable' && !/^\d{3}/.test(result.reason) ? 1 : 15;
}
