import { hash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const hashBytes = 16;
const blockBytes = 64;

/** Hashes what names a customer or a row of a source, with the instance's own key. */
export class SingleHasher {
  private readonly inner: Buffer;
  private readonly outer: Buffer;
  private readonly source: string;

  /** @param key at most 64 bytes. */
  constructor(key: Buffer, source: string) {
    const block = Buffer.alloc(blockBytes);
    key.copy(block);
    this.inner = Buffer.from(block.map((byte) => byte ^ 0x36));
    this.outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
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

  /**
   * HMAC-SHA-256 (RFC 2104), its first bytes as PostgreSQL writes bytes. Made of two hashes: an object
   * for each of millions of rows is what takes the time and the memory otherwise.
   */
  private hash(text: string): string {
    const inner = hash('sha256', Buffer.concat([this.inner, Buffer.from(text)]), 'buffer');
    const digest = hash('sha256', Buffer.concat([this.outer, inner]), 'hex');
    return `\\x${digest.slice(0, 2 * hashBytes)}`;
  }
}
