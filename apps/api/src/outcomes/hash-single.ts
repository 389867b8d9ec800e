import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const hashBytes = 16;

/** Hashes what names a customer or a row of a source, with the instance's own key. */
export class SingleHasher {
  private readonly key: KeyObject;
  private readonly source: string;

  private constructor(key: Buffer, source: string) {
    this.key = createSecretKey(key);
    this.source = source;
  }

  static async of(db: EntityManager, source: string): Promise<SingleHasher> {
    const [row] = await db.query<{ hash_key: Buffer }[]>(
      'SELECT hash_key FROM outcome.single_rule',
    );
    if (row === undefined) throw new Error('the rule of single answers is missing');
    return new SingleHasher(row.hash_key, source);
  }

  /** The same for one customer in every file, however the key is spelled in case. */
  hashCustomer(key: string): string {
    return this.hash(`customer\n${key.normalize('NFC').toLowerCase()}`);
  }

  /** A source may give one identifier to all that a customer answered at once. */
  hashRow(metric: string, id: string): string {
    return this.hash(`row\n${this.source}\n${metric}\n${id.normalize('NFC')}`);
  }

  /** As PostgreSQL writes bytes. */
  private hash(text: string): string {
    const digest = createHmac('sha256', this.key).update(text).digest();
    return `\\x${digest.toString('hex', 0, hashBytes)}`;
  }
}
