import { setTimeout as sleep } from 'node:timers/promises';
import { errorFacts } from '../config/error-facts.ts';
import { isTroubled, breakMinutes } from '../mail/breaker.ts';
import { mailsMayLeave, noteMailSent } from '../mail/mail-home.ts';
import { domainOf } from '../mail/pace.ts';
import type { SendResult } from '../mail/read-refusal.ts';
import type { DeliveryContext, DueRow, HandOver, Mailing } from './delivery-context.ts';
import { settleAndClaim, settleSuppressed } from './delivery-ledger.ts';
import type { Claim, Settlement } from './delivery-ledger.ts';
import { closeCircuit, openCircuit, readCircuit, takeProbe } from './mail-circuit.ts';
import { readSettlement } from './read-settlement.ts';
import { noteSoftBounce, suppressBounced } from './suppressions.ts';

/** Mails looked at ahead: enough to choose among domains, few enough to be true when claimed. */
const lookAhead = 500;
/** Leases have run out after this and the time of a mail. */
const longestAwayMilliseconds = 25_000;
/** How old the note of the last mail may be while others leave. */
const noteEveryMilliseconds = 10_000;

/**
 * Sends what is due of one wave or customer pulse. At most as many rows as there are connections are claimed at a
 * time, each claim committed before its mail is handed over and settled after the server has
 * answered; settling some and claiming as many is one commit.
 */
export class DeliveryRun<Row extends DueRow> {
  private readonly context: DeliveryContext;
  private readonly mailing: Mailing<Row>;
  private readonly until: number;
  private due: Row[] = [];
  private sending = 0;
  private finished: Settlement[] = [];
  private isHalted = false;
  private hasUnnoted = false;
  private notedAt = -Infinity;
  private wake: () => void = () => undefined;

  constructor(context: DeliveryContext, mailing: Mailing<Row>, longestMilliseconds: number) {
    this.context = context;
    this.mailing = mailing;
    this.until = performance.now() + longestMilliseconds;
  }

  /** Ends when nothing is due, mails are stopped, or the time is up; nothing is on its way then. */
  async finish(): Promise<void> {
    if (!(await this.mayBegin())) return;
    for (;;) {
      const chosen = await this.choose(this.context.transport.connections - this.sending);
      if (chosen.length > 0 || this.finished.length > 0) await this.turn(chosen, false);
      else {
        const isFull = this.sending >= this.context.transport.connections;
        const wait = isFull ? 0 : this.paceWait();
        if (this.sending === 0 && wait === 0) break;
        await this.waitForEvent(wait);
      }
    }
    await this.noteSent(0);
  }

  /** While mails are stopped, only the one that tries whether they can go again. */
  private async mayBegin(): Promise<boolean> {
    const until = await readCircuit(this.context);
    if (until === null) return true;
    if (until > this.context.clock.now()) return false;
    const chosen = await this.choose(1, (row) => row.way === 'mail');
    if (chosen.length === 0 || !(await takeProbe(this.context))) return false;
    await this.turn(chosen, true);
    while (this.sending > 0) await this.waitForEvent(0);
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
    const giveUpAt = performance.now() + longestAwayMilliseconds;
    while (this.sending > 0) await this.waitForEvent(0);
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
    this.wake();
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

  /** Due mails that the pace allows now. */
  private async choose(room: number, isMeant: (row: Row) => boolean = () => true): Promise<Row[]> {
    if (room <= 0 || this.mustEnd) return [];
    if (this.due.length === 0 && this.finished.length === 0) await this.lookForDue();
    const chosen: Row[] = [];
    const now = performance.now();
    this.due = this.due.filter((row) => {
      const isChosen =
        chosen.length < room && isMeant(row) && this.context.pace.take(goesTo(row), now);
      if (isChosen) chosen.push(row);
      return !isChosen;
    });
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

  /** Milliseconds until the pace allows a mail that is due; 0 where none waits for it. */
  private paceWait(): number {
    if (this.due.length === 0 || this.mustEnd) return 0;
    const now = performance.now();
    const waits = this.due.map((row) => this.context.pace.waitFor(goesTo(row), now));
    return Math.max(1, Math.min(...waits));
  }

  /** Until a mail is finished, some milliseconds have passed (0: however many), or the process is to end. */
  private async waitForEvent(wait: number): Promise<void> {
    const { stopping } = this.context;
    await new Promise<void>((resolve) => {
      const timer = wait > 0 ? setTimeout(resolve, wait) : undefined;
      const end = (): void => {
        clearTimeout(timer);
        stopping.removeEventListener('abort', end);
        resolve();
      };
      this.wake = end;
      if (wait > 0) stopping.addEventListener('abort', end);
    });
    this.wake = () => undefined;
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
