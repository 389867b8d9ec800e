import { setTimeout as sleep } from 'node:timers/promises';
import { errorFacts } from '../config/error-facts.ts';
import { isTroubled, breakMinutes } from '../mail/breaker.ts';
import { mailsMayLeave, noteMailSent } from '../mail/mail-home.ts';
import { domainOf } from '../mail/pace.ts';
import { longestNapMilliseconds, type Sender } from '../mail/places.ts';
import type { SendResult } from '../mail/read-refusal.ts';
import type { DeliveryContext, DueRow, HandOver, Mailing } from './delivery-context.ts';
import { settleAndClaim, settleSuppressed } from './delivery-ledger.ts';
import type { Claim, Settlement } from './delivery-ledger.ts';
import { othersWait } from './others-wait.ts';
import { closeCircuit, openCircuit, readCircuit, takeProbe } from './mail-circuit.ts';
import { readSettlement } from './read-settlement.ts';
import { noteSoftBounce, suppressBounced } from './suppressions.ts';

/** Mails looked at ahead: enough to choose among domains, few enough to be true when claimed. */
const lookAhead = 500;
/** A run ends well before the queue gives its job up; what is left then is taken up at once by the next. */
const longestMilliseconds = 8 * 60_000;
/**
 * A run that has lasted for this ends where others wait to be begun, and what is left goes behind
 * them: however many large waves are due, a small one behind them has its turn.
 */
const turnMilliseconds = 15_000;
/** Leases have run out after this and the time of a mail. */
const longestAwayMilliseconds = 25_000;
/** How old the note of the last mail may be while others leave. */
const noteEveryMilliseconds = 10_000;

/**
 * Sends what is due of one wave or customer pulse, beside others that are sent at the same time. All of them together
 * claim at most as many rows as there are connections, each claim committed before its mail is
 * handed over and settled after the server has answered; settling some and claiming as many is one commit.
 */
export class DeliveryRun<Row extends DueRow> implements Sender {
  private readonly context: DeliveryContext;
  private readonly mailing: Mailing<Row>;
  private readonly until = performance.now() + longestMilliseconds;
  private turnEndsAt = performance.now() + turnMilliseconds;
  private due: Row[] = [];
  private sending = 0;
  private finished: Settlement[] = [];
  private isHalted = false;
  /** Whether something has happened since it last looked. */
  private isStirred = false;
  private hasUnnoted = false;
  private notedAt = -Infinity;
  private wake: () => void = () => undefined;

  constructor(context: DeliveryContext, mailing: Mailing<Row>) {
    this.context = context;
    this.mailing = mailing;
  }

  /** Ends when nothing is due, mails are stopped, or the time is up; nothing is on its way then. */
  async finish(): Promise<void> {
    const { places } = this.context;
    places.join(this);
    try {
      if (await this.mayBegin()) await this.sendAll();
    } finally {
      places.leave(this);
    }
  }

  canSend(now: number, domain?: string): boolean {
    if (this.mustEnd) return false;
    const { pace } = this.context.places;
    return this.due.some((row) => {
      const to = goesTo(row);
      return (domain === undefined || to === domain) && pace.waitFor(to, now) === 0;
    });
  }

  stir(): void {
    this.isStirred = true;
    this.wake();
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const chosen = await this.choose();
      if (chosen.length > 0 || this.finished.length > 0) await this.turn(chosen, false);
      else if (this.sending === 0 && (this.due.length === 0 || this.mustEnd)) break;
      else await this.waitForEvent(this.wait());
      if (performance.now() > this.turnEndsAt) await this.endTurn();
    }
    await this.noteSent(0);
  }

  /** Mails are on their way meanwhile and must be settled, so a question that fails only waits for the next turn. */
  private async endTurn(): Promise<void> {
    this.turnEndsAt = performance.now() + turnMilliseconds;
    const mustYield = await othersWait(this.context.mail, this.mailing).catch(() => false);
    if (mustYield) this.isHalted = true;
  }

  /** While mails are stopped, only the one that tries whether they can go again. */
  private async mayBegin(): Promise<boolean> {
    const until = await readCircuit(this.context);
    if (until === null) return true;
    if (until > this.context.clock.now()) return false;
    const chosen = await this.choose((row) => row.way === 'mail', 1);
    if (chosen.length === 0 || !(await takeProbe(this.context))) return false;
    await this.turn(chosen, true);
    while (this.sending > 0) await this.waitForEvent(longestNapMilliseconds);
    await this.turn([], false);
    return (await readCircuit(this.context)) === null;
  }

  private async turn(chosen: readonly Row[], isProbe: boolean): Promise<void> {
    const settlements = this.finished;
    this.finished = [];
    const { owner } = this.mailing;
    const wanted = { owner, rows: chosen, isProbe };
    const claiming = settleAndClaim(this.context, settlements, wanted);
    // Mails are written while the database is at work.
    const ready = new Map(chosen.map((row) => [row.id, this.makeReady(row)]));
    const claims = await claiming.catch(async (error: unknown) => {
      await this.settleAfterAll(settlements);
      throw error;
    });
    // Others are at the same mails, or they may not go any more: what is known of them is old.
    if (claims.length < chosen.length) this.due = [];
    const rows = new Map(chosen.map((row) => [row.id, row]));
    for (const claim of claims) {
      const row = rows.get(claim.id);
      const handOver = ready.get(claim.id);
      if (row && handOver) void this.send(row, { claim, handOver, isProbe });
    }
    this.context.places.hold(this, this.sending + this.finished.length);
    this.context.places.stirOthers(this);
    if (claims.length === 0 && chosen.length > 0) await this.haltIfStopped();
    if (settlements.some(({ state }) => state === 'sent')) this.hasUnnoted = true;
    await this.noteSent(noteEveryMilliseconds);
  }

  /** What was due a moment ago and cannot be claimed is with another worker, or all mails were stopped. */
  private async haltIfStopped(): Promise<void> {
    const mayGoOn = async (): Promise<boolean> =>
      (await readCircuit(this.context)) === null && (await mailsMayLeave(this.context));
    this.isHalted = this.isHalted || !(await mayGoOn().catch(() => false));
  }

  /** A note that fails harms nobody; mails are on their way meanwhile, which must be settled. */
  private async noteSent(everyMilliseconds: number): Promise<void> {
    const now = performance.now();
    if (!this.hasUnnoted || now - this.notedAt < everyMilliseconds) return;
    this.notedAt = now;
    this.hasUnnoted = false;
    await noteMailSent(this.context).catch(() => undefined);
  }

  /** What the server has taken must not be forgotten because the database was away for a moment. */
  private async settleAfterAll(settlements: readonly Settlement[]): Promise<void> {
    this.isHalted = true;
    this.context.places.stirOthers(this);
    const giveUpAt = performance.now() + longestAwayMilliseconds;
    while (this.sending > 0) await this.waitForEvent(longestNapMilliseconds);
    const all = [...settlements, ...this.finished];
    for (;;) {
      try {
        const { owner } = this.mailing;
        await settleAndClaim(this.context, all, { owner, rows: [], isProbe: false });
        return;
      } catch (error) {
        if (performance.now() > giveUpAt) throw error;
        await sleep(250);
      }
    }
  }

  /** One that cannot be written has not been sent either, and is known not to have been. */
  private async makeReady(row: Row): Promise<HandOver> {
    try {
      return await this.mailing.makeReady(row);
    } catch (error) {
      this.context.logger.error(
        { delivery: row.id, ...errorFacts(error) },
        'a mail could not be written',
      );
      return () => Promise.resolve({ outcome: 'failed', reason: 'the mail could not be written' });
    }
  }

  private async send(row: Row, { claim, handOver, isProbe }: Sending): Promise<void> {
    const { context } = this;
    this.sending += 1;
    let result: SendResult;
    try {
      result = await (await handOver)();
      if (row.way === 'mail') await this.noteConsequences(row, result, isProbe);
    } catch (error) {
      context.logger.error(
        { delivery: row.id, ...errorFacts(error) },
        'what became of a mail could not be noted',
      );
      result = { outcome: 'unknown', reason: 'interrupted while sending' };
    }
    this.finished.push(readSettlement(claim, result, context.clock.now()));
    this.sending -= 1;
    this.stir();
  }

  private async noteConsequences(row: Row, result: SendResult, isProbe: boolean): Promise<void> {
    const { context, mailing } = this;
    if (result.outcome !== 'sent') {
      const { outcome, reason } = result;
      const email = row.email ?? '';
      if (outcome === 'bounced') await suppressBounced(context, email, reason);
      if (outcome === 'full') await noteSoftBounce(context, email, reason);
      if (outcome === 'policy') {
        this.isHalted = true;
        context.logger.warn(
          { [mailing.owner]: mailing.id },
          'a mail was refused as unwanted: mails are paused',
        );
        await mailing.pause(`A mail server refused a mail as unwanted: ${reason}`);
      }
    }
    if (isProbe && !isTroubled(result)) await closeCircuit(context);
    const pause =
      isProbe && isTroubled(result) && result.outcome !== 'sent'
        ? { reason: result.reason, minutes: breakMinutes(result) }
        : context.breaker.note(result);
    if (pause === null) return;
    this.isHalted = true;
    context.logger.warn({ minutes: pause.minutes }, 'the mail server takes no mails: they wait');
    await openCircuit(context, pause);
  }

  /** Due mails for which there are places, and which the pace allows now. */
  private async choose(
    isMeant: (row: Row) => boolean = () => true,
    most = Infinity,
  ): Promise<Row[]> {
    this.isStirred = false;
    if (this.mustEnd) return [];
    if (this.due.length === 0 && this.finished.length === 0) await this.lookForDue();
    const { places } = this.context;
    const now = performance.now();
    const chosen: Row[] = [];
    const refused = new Set<string>();
    this.due = this.due.filter((row) => {
      const domain = goesTo(row);
      const group = places.pace.isByDomain ? domain : '';
      if (chosen.length >= most || refused.has(group) || !isMeant(row)) return true;
      const isChosen = places.take(this, { domain, load: this.sending + chosen.length, now });
      if (isChosen) chosen.push(row);
      else refused.add(group);
      return !isChosen;
    });
    // Rows that are finished are held until they are settled, which is done as these are claimed.
    places.hold(this, this.sending + Math.max(chosen.length, this.finished.length));
    return chosen;
  }

  private async lookForDue(): Promise<void> {
    const found = await this.mailing.findDue(lookAhead);
    const suppressed = found.filter((row) => row.suppressed !== null);
    await settleSuppressed(this.context, suppressed);
    this.due = found.filter((row) => row.suppressed === null);
    await this.mailing.prepare(this.due);
    if (suppressed.length > 0 && this.due.length === 0) await this.lookForDue();
  }

  private get mustEnd(): boolean {
    return this.isHalted || this.context.stopping.aborted || performance.now() > this.until;
  }

  /** Milliseconds after which it looks again, whatever happens meanwhile. */
  private wait(): number {
    if (this.due.length === 0) return longestNapMilliseconds;
    const now = performance.now();
    let wait = longestNapMilliseconds;
    for (const row of this.due) {
      const one = this.context.places.pace.waitFor(goesTo(row), now);
      // It may go, and waits for a place.
      if (one === 0) return longestNapMilliseconds;
      wait = Math.min(wait, one);
    }
    return wait;
  }

  /** Until a mail is finished, others have taken or given back places, some milliseconds have passed, or the process is to end. */
  private async waitForEvent(wait: number): Promise<void> {
    const { stopping } = this.context;
    if (!this.isStirred) {
      await new Promise<void>((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          stopping.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, wait);
        this.wake = end;
        stopping.addEventListener('abort', end);
      });
      this.wake = () => undefined;
    }
    this.isStirred = false;
  }
}

/** A claimed row whose mail stands ready. */
interface Sending {
  readonly claim: Claim;
  readonly handOver: Promise<HandOver>;
  /** Whether it is the one that tries whether mails can go again. */
  readonly isProbe: boolean;
}

/** What the pace counts by: the domain of an address, or the way of a message. */
function goesTo({ way, email }: DueRow): string {
  return way === 'mail' ? domainOf(email ?? '') : way;
}
