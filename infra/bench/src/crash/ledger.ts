import type { Answers } from '@throughline/types';

/** What the clients know of one code: the log against which the counts are held. */
interface Entry {
  /** The last answer that was acknowledged. */
  acknowledged: Answers | null;
  /** Sent later and never acknowledged: it may have been stored or not. */
  inDoubt: Answers[];
}

/** The clients' own log, kept outside everything that is killed. */
export class Ledger {
  acknowledged = 0;
  /** Acknowledged answers that replaced an earlier one of the same code. */
  replaced = 0;
  private readonly entries: Entry[];

  constructor(codes: number) {
    this.entries = Array.from({ length: codes }, () => ({ acknowledged: null, inDoubt: [] }));
  }

  noteSending(code: number, answers: Answers): void {
    this.at(code).inDoubt.push(answers);
  }

  noteAcknowledged(code: number, answers: Answers): void {
    const entry = this.at(code);
    if (entry.acknowledged !== null) this.replaced += 1;
    this.acknowledged += 1;
    entry.acknowledged = answers;
    entry.inDoubt = [];
  }

  /** Every answer that may rightly be stored for the code; null stands for none at all. */
  listAllowed(code: number): (Answers | null)[] {
    const { acknowledged, inDoubt } = this.at(code);
    return [acknowledged, ...inDoubt];
  }

  /** Codes whose last sent answer was never acknowledged. */
  countInDoubt(): number {
    return this.entries.filter(({ inDoubt }) => inDoubt.length > 0).length;
  }

  private at(code: number): Entry {
    const entry = this.entries[code];
    if (entry === undefined) throw new RangeError(`there is no code ${code}`);
    return entry;
  }
}
