import type { SubmitOutcome } from './submit-statement.ts';

/** A sealed answer on its way to the database. */
export interface SealedAnswer {
  readonly credential: Buffer;
  readonly sealed: Buffer;
}

/** Stores answers to one wave, in ascending order of credentials; one outcome for each. */
export type StoreAnswers = (
  waveId: string,
  answers: readonly SealedAnswer[],
) => Promise<readonly SubmitOutcome[]>;

interface Waiting extends SealedAnswer {
  readonly resolve: (outcome: SubmitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Of one call: half a megabyte of the longest answers. */
const mostTogether = 64;

/**
 * Answers that arrive while the database is busy with the same wave go to it together: at 9:00 on
 * Monday dozens of them cost one round trip and one commit. Nobody waits for company, and an answer
 * counts as received when its transaction has been committed.
 */
export class SubmitQueue {
  /** Of every wave for which a call is under way or about to be. */
  private readonly lines = new Map<string, Waiting[]>();
  private readonly store: StoreAnswers;

  constructor(store: StoreAnswers) {
    this.store = store;
  }

  /** @throws what storing threw, for every answer of that call. */
  submit(waveId: string, answer: SealedAnswer): Promise<SubmitOutcome> {
    return new Promise((resolve, reject) => {
      const waiting = { ...answer, resolve, reject };
      const line = this.lines.get(waveId);
      if (line !== undefined) {
        line.push(waiting);
        return;
      }
      const started = [waiting];
      this.lines.set(waveId, started);
      // After everything that has been read from the network by now.
      setImmediate(() => void this.empty(waveId, started));
    });
  }

  private async empty(waveId: string, line: Waiting[]): Promise<void> {
    while (line.length > 0) await this.storeTogether(waveId, line.splice(0, mostTogether));
    this.lines.delete(waveId);
  }

  private async storeTogether(waveId: string, together: Waiting[]): Promise<void> {
    together.sort((one, other) => Buffer.compare(one.credential, other.credential));
    try {
      const outcomes = await this.store(waveId, together);
      together.forEach(({ resolve }, index) => resolve(outcomes[index] ?? 'unknown'));
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}
