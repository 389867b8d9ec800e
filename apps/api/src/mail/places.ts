import type { Pace } from './pace.ts';

/** Somebody who has mails to send through the connections of this process. */
export interface Sender {
  /** Whether one of its mails may go at this moment as far as the pace goes; of those to one domain, where it is named. */
  canSend(now: number, domain?: string): boolean;
  /** Tells it to look again: somebody else has taken or given back a place, or has left. */
  stir(): void;
}

interface Share {
  held: number;
  /** In the order in which places were taken. */
  servedAt: number;
}

/** Nobody who waits is forgotten for longer than this, whatever becomes of the others. */
export const longestNapMilliseconds = 1_000;

/**
 * The connections of this process, and leave to send by its pace, dealt out among all who send at
 * the same time: whoever holds fewest places is next, and of those who hold equally many the one
 * who has waited longest. So a wave of ten people is through while one of ten thousand has hardly
 * begun, and together they never hold more places than there are connections.
 */
export class Places {
  readonly total: number;
  readonly pace: Pace;
  private readonly shares = new Map<Sender, Share>();
  private served = 0;

  constructor(total: number, pace: Pace) {
    this.total = total;
    this.pace = pace;
  }

  join(sender: Sender): void {
    this.served += 1;
    this.shares.set(sender, { held: 0, servedAt: this.served });
  }

  leave(sender: Sender): void {
    this.shares.delete(sender);
    this.stirOthers(sender);
  }

  /**
   * Takes leave to send a mail to a domain, where it is this sender's turn.
   *
   * @param load the places it will hold besides, once those that it gives back in the same commit are given back
   */
  take(sender: Sender, { domain, load, now }: Wish): boolean {
    const own = this.shares.get(sender);
    if (own === undefined || this.pace.waitFor(domain, now) > 0) return false;
    const free = this.total - load - this.heldByOthers(sender);
    const leaves = Math.min(free, this.pace.leaves(now));
    const me = { load, servedAt: own.servedAt };
    if (!isDealtOne(me, this.rivals(sender, now), leaves)) return false;
    // Of one domain there is one leave at a time.
    const isNext = !this.pace.isByDomain || isDealtOne(me, this.rivals(sender, now, domain), 1);
    if (!isNext || !this.pace.take(domain, now)) return false;
    this.served += 1;
    own.servedAt = this.served;
    return true;
  }

  /** Says how many places a sender holds from now on. */
  hold(sender: Sender, places: number): void {
    const share = this.shares.get(sender);
    if (share !== undefined) share.held = places;
  }

  stirOthers(sender: Sender): void {
    for (const other of this.shares.keys()) if (other !== sender) other.stir();
  }

  /** Sends one mail that belongs to no run as soon as it is its turn, or at once where the process is to end. */
  async sendOne<Result>(
    { domain, stopping }: { readonly domain: string; readonly stopping: AbortSignal },
    send: () => Promise<Result>,
  ): Promise<Result> {
    let stir = (): void => undefined;
    const sender: Sender = {
      canSend: (now, to = domain) => to === domain && this.pace.waitFor(domain, now) === 0,
      stir: () => stir(),
    };
    this.join(sender);
    try {
      while (!stopping.aborted && !this.take(sender, { domain, load: 0, now: performance.now() })) {
        await new Promise<void>((resolve) => {
          const wait = this.pace.waitFor(domain, performance.now());
          const timer = setTimeout(resolve, Math.min(wait || Infinity, longestNapMilliseconds));
          stir = (): void => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      this.hold(sender, 1);
      return await send();
    } finally {
      this.leave(sender);
    }
  }

  private heldByOthers(sender: Sender): number {
    let held = 0;
    for (const [other, share] of this.shares) if (other !== sender) held += share.held;
    return held;
  }

  private rivals(sender: Sender, now: number, domain?: string): Contender[] {
    return [...this.shares]
      .filter(([other]) => other !== sender && other.canSend(now, domain))
      .map(([, { held, servedAt }]) => ({ load: held, servedAt }));
  }
}

/** What somebody would like to take a place for. */
interface Wish {
  readonly domain: string;
  readonly load: number;
  /** In milliseconds of the clock of the pace. */
  readonly now: number;
}

interface Contender {
  readonly load: number;
  readonly servedAt: number;
}

/** Whether one of so many leaves falls to somebody when each goes to whoever has least. */
function isDealtOne(me: Contender, rivals: readonly Contender[], leaves: number): boolean {
  if (leaves < 1) return false;
  // What the others are dealt before me: each is filled up to my load, and one more where it has waited longer.
  const before = rivals.reduce(
    (sum, { load, servedAt }) =>
      sum + Math.max(0, me.load - load + (servedAt < me.servedAt ? 1 : 0)),
    0,
  );
  return before < leaves;
}
